import { fstatSync, statSync, writeSync } from "node:fs";
import { codeOf } from "../read/file-problem.js";

/**
 * Standard output or standard error, written at once. Node's own stream takes milliseconds to open; it is used for
 * screens, and where a pipe is full and whoever made it does not want to be waited for.
 */
export class StandardStream {
  readonly #fd: 1 | 2;
  readonly #failed: (code: string) => void;
  readonly #isScreen: boolean;
  #stream: NodeJS.WriteStream | null = null;
  #isLost = false;

  /** `failed` is told, once, the code of what went wrong. */
  constructor(fd: 1 | 2, failed: (code: string) => void) {
    this.#fd = fd;
    this.#failed = failed;
    this.#isScreen = mayBeScreen(fd) && this.#open().isTTY;
  }

  get isTTY(): boolean {
    return this.#isScreen;
  }

  /** Has all that was given left the process? */
  get isDone(): boolean {
    return this.#stream === null;
  }

  write(text: string): void {
    if (this.#isLost) return;
    if (this.#stream !== null) {
      this.#stream.write(text);
      return;
    }
    try {
      const rest = writeNow(this.#fd, new TextEncoder().encode(text));
      if (rest.byteLength > 0) this.#open().write(rest);
    } catch (error) {
      this.#lose(error as NodeJS.ErrnoException);
    }
  }

  #open(): NodeJS.WriteStream {
    if (this.#stream === null) {
      this.#stream = this.#fd === 1 ? process.stdout : process.stderr;
      this.#stream.on("error", (error: NodeJS.ErrnoException) => {
        this.#lose(error);
      });
    }
    return this.#stream;
  }

  #lose({ code, name }: NodeJS.ErrnoException): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#failed(code ?? name);
  }
}

/** Returns what there is no room for now. */
function writeNow(fd: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.byteLength > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") throw error;
  }
  return rest;
}

/** Neither a file, a pipe nor the null device: only Node's stream knows. */
function mayBeScreen(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
