import { CommanderError } from "commander";
import type { Lang } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { createProgram } from "./program.js";
import { SAY } from "./languages.js";
import { refuse, tellError } from "./tell-error.js";
import type { Terminal } from "./terminal.js";
import { translateCommanderError } from "./translate-commander-error.js";

/** Runs one command line and returns its exit status; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const lang = askedLang(args);
  let status: ExitStatus = EXIT.clean;
  try {
    const program = await createProgram(args, lang, terminal, (ended) => (status = ended));
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.clean; // --help and --version end this way
      return refuse(translateCommanderError(error, SAY[lang]), lang, terminal);
    }
    return tellError(error, lang, terminal);
  }
}

/** Needed before the options are parsed: the parser's own messages are in this language too. */
export function askedLang(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  return value === "en" ? "en" : "ja";
}
