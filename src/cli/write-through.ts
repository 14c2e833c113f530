import { write } from "node:fs";
import { constants, open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { codeOf } from "../read/file-problem.js";

/** Writes to a pipe or a device as it is. ENXIO: nobody reads the pipe, and nobody is waited for. */
export async function writeThrough(target: string | number, content: string | Uint8Array): Promise<void> {
  if (typeof target === "number") return writeAll(target, content);
  const handle = await open(target, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    await writeAll(handle.fd, content);
  } finally {
    await handle.close();
  }
}

const writeSome = promisify(write);

async function writeAll(fd: number, content: string | Uint8Array): Promise<void> {
  let rest = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    while (rest.byteLength > 0) rest = rest.subarray(await written(fd, rest));
  } catch (error) {
    // A reader that has read enough is no error on standard output; who named a pipe wanted all of it there.
    if (codeOf(error) !== "EPIPE" || fd !== SCREEN) throw error;
  }
}

const SCREEN = 1;

/** How much was written: nothing, after a while, where the pipe is full. */
async function written(fd: number, bytes: Uint8Array): Promise<number> {
  try {
    return (await writeSome(fd, bytes)).bytesWritten;
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") throw error;
    await wait(FULL_PIPE);
    return 0;
  }
}

/** Milliseconds. */
const FULL_PIPE = 5;
