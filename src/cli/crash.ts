import { reasonOf } from "../failure.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import type { Terminal } from "./terminal.js";

/** One line about something that should not have happened; a stack trace helps no clerk. */
export function crash(error: unknown, terminal: Terminal): ExitStatus {
  terminal.err(`sns-lint: 内部の不具合で止まりました（${reasonOf(error)}）。検査は終わっていません。\n`);
  return EXIT.failure;
}
