import type { Problem } from "../words/dictionary-file.js";

/** Dictionaries that cannot be used; the message holds one line per problem. */
export class DictionaryError extends Error {
  override readonly name = "DictionaryError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
