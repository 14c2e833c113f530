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

/** The terminal of this process. A reader that stops reading (`| head`) is not an error. */
export function processTerminal(): Terminal {
  const { stdout, env } = process;
  allowClosing(stdout);
  return {
    // Opening it takes time, and most runs read files.
    get stdin() {
      return process.stdin;
    },
    color: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    screen: stdout.isTTY,
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void allowClosing(process.stderr).write(text),
  };
}

/** Opening a stream takes time, so this waits for the first message. */
function allowClosing(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount("error") > 0) return stream;
  return stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
