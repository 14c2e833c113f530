import { oneLine } from "../format/legible.js";
import { placeBefore } from "../format/place.js";
import { secretive } from "../text/secretive.js";

/** What is wrong with an input, and what to do about it. */
export interface InputProblem {
  /** As the user named it; "" where the fault is in an option and not in a file. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number | undefined;
  /** As in Post: 投稿!C5, 5行目「予約日時」. */
  readonly cell?: string | undefined;
  /** One Japanese sentence. */
  readonly problem: string;
  /** One Japanese sentence: what to do. */
  readonly repair: string;
}

/** A draft that cannot be read as it stands. `message` is ready to print: file, line, cell, problem and repair. */
export class InputError extends Error {
  readonly file: string;
  readonly line?: number;
  readonly cell?: string;
  readonly problem: string;
  readonly repair: string;

  constructor({ file, line, cell, problem, repair }: InputProblem) {
    super(`${placeBefore(oneLine(file), line)}${cell === undefined ? "" : `${cell}: `}${problem}${repair}`);
    this.name = "InputError";
    this.file = file;
    if (line !== undefined) this.line = line;
    if (cell !== undefined) this.cell = cell;
    this.problem = problem;
    this.repair = repair;
  }
}

/** A user's own words inside a message: short, on one line, without control characters, and nobody's number or key. */
export function quote(words: string): string {
  const shown = [...secretive(words.slice(0, 200)).slice(0, 80)].slice(0, 30).join("").replace(/\p{C}/gu, "�");
  return `「${shown}${shown.length < words.length ? "…" : ""}」`;
}
