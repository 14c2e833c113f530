// What an input may be at most. Checked before a parser sees it, so that no file can take the memory of the machine.
import type { Post } from "../types.js";
import { InputError, type InputProblem } from "./input-error.js";

const MEGABYTE = 2 ** 20;

/** Bytes of a file. */
export const MOST_BYTES = 50 * MEGABYTE;
/** UTF-16 units of one post; judging one takes three kilobytes for each at worst. */
export const MOST_TEXT = 300_000;
/** Posts of a run, and UTF-16 units of all of them: they are read before the first is judged. */
export const MOST_POSTS = 50_000;
export const MOST_RUN_TEXT = 20_000_000;
/** Bytes of a YAML file; its parser takes a hundred times as long as the others. */
export const MOST_YAML_BYTES = 2 * MEGABYTE;
/** Lines of a file of text that may hold several posts. */
export const MOST_LINES = 1_000_000;
/** Bytes of a .gitignore; a larger one is not obeyed. */
export const MOST_GITIGNORE_BYTES = MEGABYTE;
/** Bytes of a saved report, which `sns-lint format` prints; V8 has no longer strings than twice that. */
export const MOST_REPORT_BYTES = 256 * MEGABYTE;
/** Bytes of all parts of a workbook or document, uncompressed. */
export const MOST_UNPACKED_BYTES = 100 * MEGABYTE;
/** The same of a document, which holds one post. */
export const MOST_DOCX_BYTES = 20 * MEGABYTE;
/** Tags and attributes of a document: read into one tree, of a kilobyte and a half for each. */
export const MOST_DOCX_MARKS = 200_000;
/** Beginnings and ends of complex fields in a document. */
export const MOST_DOCX_FIELDS = 5_000;
/** Tags and attributes of a workbook: six for each cell. */
export const MOST_XLSX_MARKS = 4_000_000;
/** Bytes between two tags of a workbook: what a cell can hold, with every letter escaped. */
export const MOST_XLSX_STRETCH = 250_000;
/** Parts of a workbook or document. */
export const MOST_PARTS = 10_000;
/** Rows of a table, its header included; posts of a list. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 1_000;
/** Acceptances written in one place: each is held against every post that it may be for. */
export const MOST_ACCEPTANCES = 1_000;
/** Rows times columns: a workbook is filled up to a rectangle. */
export const MOST_CELLS = 5_000_000;
/** Fields of one post, and how deep they are nested, the post itself counted; values within one field. */
export const MOST_FIELDS = 1_000;
export const MOST_DEPTH = 64;
export const MOST_VALUES = 10_000;
/** Values of all posts of a file of JSON: each takes up to sixty bytes of memory and three of the file. */
export const MOST_JSON_VALUES = 5_000_000;
/** Faults of one file that are told one by one, and of the fields of one post; the others are counted. */
export const MOST_FAULTS = 1_000;
export const MOST_FIELD_FAULTS = 20;
/** Units of one record of a table; a quotation mark that nobody closes ends here. */
export const MOST_RECORD = 200_000;
/** Broken quotation marks after which the rest of a table is given up. */
export const MOST_BROKEN = 100;

/** Why a post is not judged; null: it is no longer than can be. */
export function tooLong(post: Located & Pick<Post, "text">): InputError | null {
  if (post.text.length <= MOST_TEXT) return null;
  const problem = `${nth(post)}の投稿が長すぎます（1件${String(MOST_TEXT / 10_000)}万字まで）。`;
  return new InputError({ ...placeOf(post), problem, repair: "投稿ごとに分けてください。" });
}

/** What says which post of a file it is. */
type Located = Pick<Post, "path" | "index" | "cell" | "firstLine">;

/** With the line where it tells something: not where the text stands in a table, nor where all are said to begin at 1. */
export function placeOf({ path, cell, firstLine }: Located): Pick<InputProblem, "file" | "line" | "cell"> {
  if (cell !== undefined) return { file: path, cell };
  return firstLine > 1 ? { file: path, line: firstLine } : { file: path };
}

export function nth({ index }: Located): string {
  return `${String(index + 1)}件目`;
}

/** Throws InputError. */
export function checkSize(bytes: number, file: string, most = MOST_BYTES): void {
  if (bytes <= most) return;
  const problem = `ファイルが大きすぎます（${String(most / MEGABYTE)}MBまで）。`;
  throw new InputError({ file, problem, repair: "いくつかのファイルに分けてください。" });
}
