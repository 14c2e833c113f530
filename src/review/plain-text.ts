import type { Range } from "../types.js";

/** A text as a record knows it: git and editors change line ends, and nobody reads them. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** A range of the text as one of its plain form. */
export function plainRange(text: string, [start, end]: Range): Range {
  return [plainText(text.slice(0, start)).length, plainText(text.slice(0, end)).length];
}
