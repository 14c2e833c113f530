import { readDraft } from "./read-draft.js";
import type { TextReader } from "./reader.js";

/** A plain text file: one draft. */
export const text: TextReader = { id: "text", extensions: [".txt"], read: readDraft };
