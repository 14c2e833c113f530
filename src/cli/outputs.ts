import { resolve } from "node:path";
import { loadFormat } from "../format/index.js";
import { ndjsonLine, unreadLine } from "../format/ndjson.js";
import type { OwnWords } from "../index.js";
import { reasonOf } from "../read/file-problem.js";
import type { FormatOptions, Post, PostReport, Printable, Unread } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import type { Output } from "./lint-options.js";
import { nameExplanations, nameSilences } from "./name-contexts.js";
import { SAY } from "./languages.js";
import type { Terminal } from "./terminal.js";

/** Colour as asked for; undefined: where the terminal shows it. */
type Options = FormatOptions & {
  readonly color: boolean | undefined;
  readonly explain: boolean;
  /** Dictionaries beside the shipped ones. */
  readonly own: OwnWords | null;
};

/** Where the results go: posts one by one, then the whole. */
export class Outputs {
  readonly #outputs: readonly Output[];
  readonly #options: Options;
  readonly #terminal: Terminal;

  constructor(outputs: readonly Output[], options: Options, terminal: Terminal) {
    this.#outputs = outputs;
    this.#options = options;
    this.#terminal = terminal;
  }

  /** False where every post was printed as soon as it was judged. */
  get needsWhole(): boolean {
    return !this.#outputs.every(isStream);
  }

  /** NDJSON on the screen is for programs that read along. */
  post(report: PostReport, post: Post | undefined): void {
    if (this.#outputs.some(isStream)) this.#terminal.out(ndjsonLine(report, post, this.#options.quiet));
  }

  /** The same for what could not be read. */
  unread(unread: readonly Unread[]): void {
    if (this.#outputs.some(isStream)) for (const each of unread) this.#terminal.out(unreadLine(each));
  }

  /** Whatever can be written is; what cannot is told. Rejects, after that, where a format failed. */
  async end(printable: Printable): Promise<ExitStatus> {
    const { explainSilence, explain, own } = this.#options;
    const silences = explainSilence ? nameSilences(printable.silences, own) : printable.silences;
    const explanations = explain ? nameExplanations(printable.explanations, own) : [];
    const problems: string[] = [];
    const failures: unknown[] = [];
    for (const output of this.#outputs.filter((output) => !isStream(output))) {
      try {
        const text = await this.#text(output, { ...printable, silences, explanations });
        if (output.file === null) this.#terminal.out(text);
        else problems.push(...(await this.#write(output.file, text)));
      } catch (error) {
        failures.push(error);
      }
    }
    for (const problem of problems) this.#terminal.err(`sns-lint: ${problem}\n`);
    if (failures.length > 0) throw failures[0];
    return problems.length > 0 ? EXIT.usage : EXIT.clean;
  }

  async #text(output: Output, printable: Printable): Promise<string> {
    const color = output.file === null && (this.#options.color ?? this.#terminal.color);
    const format = await loadFormat(output.format, color);
    return format(printable, this.#options);
  }

  /** Returns what went wrong. */
  async #write(file: string, text: string): Promise<string[]> {
    const { writeAtomically } = await import("./write-atomically.js");
    try {
      await writeAtomically(resolve(this.#terminal.cwd, file), text);
      return [];
    } catch (error) {
      return [SAY[this.#options.lang].cannotWrite(file, reasonOf(error))];
    }
  }
}

/** Only there: standard error, which people see beside it, tells why drafts could not be read. */
export function isOnScreen({ format, file }: Output): boolean {
  return format === "pretty" && file === null;
}

/** Posts are printed as soon as they are judged. */
export function isStream({ format, file }: Output): boolean {
  return format === "ndjson" && file === null;
}
