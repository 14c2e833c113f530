import { legible } from "../format/legible.js";

/** The outside world as commands see it: handed to them, so that they can be tried without a process. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Is standard output a terminal that shows colour? */
  readonly color: boolean;
  /** Is standard output a screen that can be cleared? */
  readonly screen?: boolean;
  readonly cwd: string;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
}

/**
 * The terminal of this process. A reader that stops reading (`| head`) is not an error; `lost` is told, once, where
 * standard output cannot be written for another reason.
 */
export function processTerminal(lost: (code: string) => void): Terminal {
  const { stdout, env } = process;
  let isLost = false;
  allowFailing(stdout, (code) => {
    if (!isLost && !CLOSED.has(code)) lost(code);
    isLost = true;
  });
  return {
    // Opening it takes time, and most runs read files.
    get stdin() {
      return process.stdin;
    },
    color: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    screen: stdout.isTTY,
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    // Where it fails, there is no place left to say so: the exit status has to.
    err: (text) => void allowFailing(process.stderr, () => undefined).write(harmless(text)),
  };
}

/** What the systems call the end of a pipe. */
const CLOSED: ReadonlySet<string> = new Set(["EPIPE", "EOF", "ECONNRESET"]);

/** Opening a stream takes time, so this waits for the first message. */
function allowFailing(stream: NodeJS.WriteStream, failed: (code: string) => void): NodeJS.WriteStream {
  if (stream.listenerCount("error") > 0) return stream;
  return stream.on("error", (error: NodeJS.ErrnoException) => {
    failed(error.code ?? error.name);
  });
}

/** Names of files are in messages: they may drive neither a terminal nor, as a line of its log, GitHub Actions. */
function harmless(message: string): string {
  return legible(message).replace(/^[^\S\n]*(?=::|##\[)/gm, "> ");
}
