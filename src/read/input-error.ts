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
  /** The post was checked, but for this. */
  readonly partly?: true;
}

/** A draft that cannot be read as it stands. `message` is ready to print: file, line, cell, problem and repair. */
export class InputError extends Error {
  readonly file: string;
  readonly line?: number;
  readonly cell?: string;
  readonly problem: string;
  readonly repair: string;
  readonly partly?: true;

  constructor({ file, line, cell, problem, repair, partly }: InputProblem) {
    super(placeBefore(oneLine(file), line) + describeProblem({ cell, problem, repair, partly }));
    this.name = "InputError";
    this.file = file;
    if (line !== undefined) this.line = line;
    if (cell !== undefined) this.cell = cell;
    this.problem = problem;
    this.repair = repair;
    if (partly !== undefined) this.partly = partly;
  }
}

/** Without the place of the file. */
export function describeProblem({ cell, problem, repair, partly }: Described): string {
  return `${cell === undefined ? "" : `${cell}: `}${problem}${repair}${partly === true ? EXCEPT : ""}`;
}

type Described = Pick<InputProblem, "cell" | "problem" | "repair"> & { readonly partly?: true | undefined };

const EXCEPT = "ここを除いて検査しました。";

/** What is wrong with a field or the like of a post that is checked without it. */
export function partlyChecked({ file, line, cell, problem, repair }: InputError): InputError {
  return new InputError({ file, line, cell, problem, repair, partly: true });
}

/** A user's own words inside a message: short, on one line, without control characters, and nobody's number or key. */
export function quote(words: string): string {
  const shown = [...secretive(words.slice(0, 200)).slice(0, 80)].slice(0, 30).join("").replace(/\p{C}/gu, "�");
  return `「${shown}${shown.length < words.length ? "…" : ""}」`;
}
