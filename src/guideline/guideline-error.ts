import { placeBefore } from "../format/place.js";

export interface Problem {
  /** 1-based line of the guideline file; null where there is no file or no place in it. */
  readonly line: number | null;
  readonly message: string;
}

/** A guideline that does not exist or cannot be used. The message holds one line per problem. */
export class GuidelineError extends Error {
  override readonly name = "GuidelineError";
  readonly problems: readonly Problem[];

  /** `file` is as the user named it; null where no file is concerned. */
  constructor(file: string | null, problems: readonly Problem[]) {
    super(problems.map((problem) => placeBefore(file ?? "", problem.line) + problem.message).join("\n"));
    this.problems = problems;
  }
}
