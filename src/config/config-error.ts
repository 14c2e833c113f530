/** One fault of a configuration file. */
export interface ConfigProblem {
  /** 1-based; null where the fault has no place (a missing file, a configuration written as code). */
  readonly line: number | null;
  readonly column: number | null;
  /** One Japanese sentence. */
  readonly problem: string;
  /** One Japanese sentence: what to do. */
  readonly repair: string;
}

/** A configuration that cannot be used; holds every problem of the file, and `message` is ready to print, one a line. */
export class ConfigError extends Error {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];

  constructor(file: string, problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => show(file, problem)).join("\n"));
    this.name = "ConfigError";
    this.file = file;
    this.problems = problems;
  }
}

function show(file: string, { line, column, problem, repair }: ConfigProblem): string {
  const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
  return `${file}${place}: ${problem}${repair}`;
}
