import { legible, withoutCommands } from "../format/legible.js";
import { StandardStream } from "./standard-stream.js";

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

/** The terminal of a process. */
export interface ProcessTerminal extends Terminal {
  /** Has all that was written left the process? */
  readonly isDone: boolean;
}

/**
 * A reader that stops reading (`| head`) is not an error; `lost` is told, once, where standard output cannot be written
 * for another reason.
 */
export function processTerminal(lost: (code: string) => void): ProcessTerminal {
  const { env } = process;
  const output = new StandardStream(1, (code) => {
    if (!CLOSED.has(code)) lost(code);
  });
  // Where it fails, there is no place left to say so: the exit status has to.
  const errors = new StandardStream(2, () => undefined);
  return {
    // Opening it takes time, and most runs read files.
    get stdin() {
      return process.stdin;
    },
    color: output.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    screen: output.isTTY,
    cwd: process.cwd(),
    get isDone() {
      return output.isDone && errors.isDone;
    },
    out: (text) => {
      output.write(text);
    },
    err: (text) => {
      errors.write(harmless(text));
    },
  };
}

/** A terminal for people, who need not see a text letter by letter: what is written to it is harmless, too. */
export function forPeople(terminal: Terminal): Terminal {
  return Object.assign(Object.create(terminal) as Terminal, {
    out: (text: string): void => terminal.out(harmless(text)),
  });
}

/** What the systems call the end of a pipe. */
const CLOSED: ReadonlySet<string> = new Set(["EPIPE", "EOF", "ECONNRESET"]);

/** Names of files are in messages: they may drive neither a terminal nor, as a line of its log, GitHub Actions. */
export function harmless(message: string): string {
  return withoutCommands(legible(message));
}
