import type { PostReport } from "../types.js";
import { EXIT, worst, type ExitStatus } from "./exit-status.js";

/** What a run comes to, counted post by post. */
export class Tally {
  #errors = 0;
  #warnings = 0;
  #posts = 0;
  #unchecked = false;
  #crashed = false;

  add({ violations, unchecked }: PostReport): void {
    this.#posts += 1;
    for (const { severity } of violations) {
      if (severity === "error") this.#errors += 1;
      else if (severity === "warning") this.#warnings += 1;
    }
    this.#unchecked ||= unchecked.length > 0;
    this.#crashed ||= unchecked.some(({ rule, cut = false }) => rule !== null && !cut);
  }

  /** Throws where a post was read and not judged, or judged twice: that is never to end well. */
  holds(posts: number): void {
    if (this.#posts !== posts) throw new Error(`${String(posts)} posts read, ${String(this.#posts)} judged`);
  }

  get warnings(): number {
    return this.#warnings;
  }

  status(maxWarnings: number): ExitStatus {
    return worst(
      this.#errors > 0 || this.#warnings > maxWarnings ? EXIT.violations : EXIT.clean,
      this.#unchecked ? EXIT.usage : EXIT.clean,
      this.#crashed ? EXIT.failure : EXIT.clean,
    );
  }
}
