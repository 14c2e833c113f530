import { readDraft } from "./read-draft.js";
import type { TextReader } from "./reader.js";

/** A Markdown file: one draft; its marks are part of the text, as a social network prints them. */
export const markdown: TextReader = { id: "markdown", extensions: [".md", ".markdown"], read: readDraft };
