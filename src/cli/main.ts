// The entry of bin/sns-lint.js: the only module that runs when it is imported.
import { processTerminal } from "./terminal.js";
import { run } from "./run.js";
import { crash } from "./crash.js";

const terminal = processTerminal();
process.on("uncaughtException", (error) => {
  process.exitCode = crash(error, terminal);
});
// No await here: the bundle is a script, so that it can be started from V8's code cache.
void run(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
