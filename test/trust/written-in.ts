import { Readable } from "node:stream";
import { run } from "../../src/cli/run.js";

/** What a run in a folder writes to both streams. */
export async function writtenIn(cwd: string, args: readonly string[]): Promise<string> {
  let bytes = "";
  const add = (text: string): void => void (bytes += text);
  const stdin = Object.assign(Readable.from([]), { isTTY: true });
  await run(args, { stdin, color: false, cwd, out: add, err: add });
  return bytes;
}
