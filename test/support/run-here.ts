import { Readable } from "node:stream";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** What a command line came to. */
export interface Ended {
  readonly status: number;
  /** On standard output. */
  readonly shown: string;
  /** On standard error. */
  readonly told: string;
}

/** Runs the program in this process, in a folder, with nothing on standard input. */
export async function runHere(cwd: string, ...args: string[]): Promise<Ended> {
  const ended = { shown: "", told: "" };
  const terminal: Terminal = {
    stdin: Readable.from([]),
    color: false,
    cwd,
    out: (text) => void (ended.shown += text),
    err: (text) => void (ended.told += text),
  };
  return { status: await run(args, terminal), ...ended };
}
