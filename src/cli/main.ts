// The entry of bin/sns-lint.js: the only module that runs when it is imported.
import { crash } from "./crash.js";
import { EXIT, worst, type ExitStatus } from "./exit-status.js";
import { SAY } from "./languages.js";
import { askedLang, run } from "./run.js";
import { processTerminal } from "./terminal.js";

const args = process.argv.slice(2);
const { cannotWrite, screen } = SAY[askedLang(args)];
const terminal = processTerminal((code) => {
  terminal.err(`sns-lint: ${cannotWrite(screen, code)}\n`);
  end(EXIT.usage);
});
// Node opens a debugger to the machine on this signal, unless somebody takes it.
process.on("SIGUSR1", () => undefined);
process.on("uncaughtException", (error) => {
  end(crash(error, terminal));
});
// No await here: the bundle is a script, so that it can be started from V8's code cache.
void run(args, terminal).then((status) => {
  end(status);
  // All is said. To wait for what V8 still compiles in the background would take as long as judging a draft.
  // eslint-disable-next-line no-restricted-properties -- the last statement of the program, its status set above
  if (terminal.isDone) process.exit();
});

/** What went wrong beside a run is not made good by its end. */
function end(status: ExitStatus): void {
  process.exitCode = worst((process.exitCode ?? EXIT.clean) as ExitStatus, status);
}
