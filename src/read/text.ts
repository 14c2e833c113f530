import { readDraft } from "./read-draft.js";
import type { Reader } from "./reader.js";

/** A plain text file: one draft. */
export const text: Reader = { id: "text", extensions: [".txt"], read: readDraft };
