import type { Post } from "../types.js";
import type { ColumnNames } from "./columns.js";
import type { InputError } from "./input-error.js";

/** What was read, and what could not be: one bad line does not hide the others. */
export interface ReadResult {
  readonly posts: readonly Post[];
  readonly errors: readonly InputError[];
  /** The file holds something else than posts: a fault where the user named it, passed over in a folder. */
  readonly foreign?: boolean;
  /** What this program wrote itself: nobody takes it for drafts. */
  readonly ours?: boolean;
  /** Sheets of it, as people are told of them, in which posts may stand and that were passed over. */
  readonly sheets?: readonly string[];
}

/** Which drafts of those that are named concern the user. */
export interface ReadFilter {
  /** The file at this absolute path need not even be read. */
  skips(file: string): boolean;
  /** What cannot be read in the file at this absolute path is told. */
  keepsFile(file: string): boolean;
  keeps(post: Post): boolean;
}

/** What the user configured about reading. */
export interface ReadSettings {
  /** Names of columns beside the known ones. */
  readonly columns?: ColumnNames | undefined;
}

interface Named {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
}

/** A format of text, in any encoding. */
export interface TextReader extends Named {
  /** Never fails, for any `text`; `path` is what posts and errors are called by. */
  read(text: string, path: string, settings?: ReadSettings): ReadResult | Promise<ReadResult>;
}

/** A format of bytes. */
export interface BytesReader extends Named {
  /** Never fails, for any `bytes`. */
  readBytes(bytes: Uint8Array, path: string, settings?: ReadSettings): Promise<ReadResult>;
}

/** One input format. */
export type Reader = TextReader | BytesReader;
