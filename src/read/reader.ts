import type { Post } from "../types.js";
import type { InputError } from "./input-error.js";

/** What was read, and what could not be: one bad line does not hide the others. */
export interface ReadResult {
  readonly posts: readonly Post[];
  readonly errors: readonly InputError[];
}

/** One input format. */
export interface Reader {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Never fails, for any `text`; `path` is what posts and errors are called by. */
  read(text: string, path: string): ReadResult | Promise<ReadResult>;
}
