import type { Lang } from "../types.js";
import { crash } from "./crash.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { SAY } from "./languages.js";
import type { Terminal } from "./terminal.js";

/** What ended a run is told, and becomes its status. */
export function tellError(error: unknown, lang: Lang, terminal: Terminal): ExitStatus {
  return isForUser(error) ? refuse(error.message, lang, terminal) : crash(error, terminal);
}

export function refuse(message: string, lang: Lang, terminal: Terminal): ExitStatus {
  terminal.err(`sns-lint: ${message}\n${SAY[lang].seeHelp}\n`);
  return EXIT.usage;
}

/** Configuration, guideline and usage errors are told by name, because each part has a class of its own. */
const USER_ERRORS: ReadonlySet<string> = new Set([
  "UsageError",
  "ConfigError",
  "GuidelineError",
  "DictionaryError",
  "InputError",
]);

/** Tells what is to be mended here; anything else is a fault of the program. */
export function isForUser(error: unknown): error is Error {
  return error instanceof Error && USER_ERRORS.has(error.name);
}
