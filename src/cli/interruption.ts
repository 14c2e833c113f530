/** How far a run has come. */
export interface Progress {
  /** null: the drafts are still being read. */
  readonly posts: number | null;
  readonly judged: number;
}

/** A terminal that is closed hangs up, which a process of Windows cannot send itself. Who asks to quit (SIGQUIT) wants the memory as it is. */
const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === "win32" ? ["SIGINT", "SIGTERM"] : ["SIGINT", "SIGTERM", "SIGHUP"];
/** Milliseconds. Most runs are over by then, and have not listened. */
const SHORT = 100;

/** Ctrl+C, a closed terminal, or the end of the time that somebody gives a run: tells how far it came, and ends as it would have without this. */
export class Interruption {
  readonly #tell: (progress: Progress) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();
  #listens = false;
  #posts: number | null = null;
  #judged = 0;

  constructor(tell: (progress: Progress) => void) {
    this.#tell = tell;
    this.#timer = setTimeout(this.#listen, SHORT).unref();
  }

  /** So many posts are to be judged. */
  begin(posts: number): void {
    this.#posts = posts;
  }

  /** One more is judged. A long one leaves the timer no turn, and who sees its findings may press Ctrl+C. */
  step(): void {
    this.#judged += 1;
    if (performance.now() - this.#began >= SHORT) this.#listen();
  }

  /** The run is over. */
  end(): void {
    clearTimeout(this.#timer);
    for (const signal of SIGNALS) process.off(signal, this.#stop);
  }

  readonly #listen = (): void => {
    if (this.#listens) return;
    this.#listens = true;
    for (const signal of SIGNALS) process.on(signal, this.#stop);
  };

  readonly #stop = (signal: NodeJS.Signals): void => {
    // Before it stops to listen: from then on a second signal ends the program at once.
    this.#tell({ posts: this.#posts, judged: this.#judged });
    this.end();
    // When everybody else who listens has heard it, for while somebody does, the signal ends nothing.
    process.nextTick(() => process.kill(process.pid, signal));
  };
}
