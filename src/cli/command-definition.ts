import type { Lang } from "../types.js";
import type { ExitStatus } from "./exit-status.js";
import type { Completion, Flag } from "./flags.js";
import type { Terminal } from "./terminal.js";

type Words = Readonly<Record<Lang, string>>;

/**
 * A command: a file of src/cli/commands that exports one as its default, named as the command is. `Options` is the shape
 * that its flags and the program's have when they are parsed.
 */
export interface CommandDefinition<Options extends object = object> {
  readonly description: Words;
  /** What follows the command's name. */
  readonly usage: Words;
  /** The operands as commander writes them (<file>, [id], <file...>), what they are, and what a shell offers for them. */
  readonly operands?: { readonly syntax: Words; readonly words: Words; readonly complete?: Completion };
  /** Those that the program knows too may stand before the command's name. */
  readonly flags?: readonly Flag[];
  /** It prints what programs read, or colours: every letter counts, and it sees to it itself that none does harm. */
  readonly exact?: true;
  run(given: Given<Options>): Promise<ExitStatus>;
}

/** One call of a command. */
export interface Given<Options extends object> {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly lang: Lang;
  readonly terminal: Terminal;
  /** All there are. */
  readonly commands: Commands;
}

/** Loaded one by one. */
export type Commands = Readonly<Record<string, () => Promise<{ readonly default: CommandDefinition }>>>;
