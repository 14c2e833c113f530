import type { Post, PostReport, Summary } from "../types.js";
import { EXIT, worst, type ExitStatus } from "./exit-status.js";

/** The figures of a summary that are counted here as well, another time and in another way. */
type Figures = Omit<Summary, "rules" | "fixed" | "unread">;

/** What a run comes to, counted post by post. */
export class Tally {
  readonly #counted: { -readonly [name in keyof Figures]: number } = {
    posts: 0,
    characters: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    accepted: 0,
    failures: 0,
    baselined: 0,
  };
  #crashed = false;

  add({ violations, accepted, unchecked, baselined = 0 }: PostReport, { text }: Pick<Post, "text">): void {
    const counted = this.#counted;
    counted.posts += 1;
    counted.characters += text.length - (text.match(PAIR)?.length ?? 0);
    for (const { severity } of violations) counted[`${severity}s`] += 1;
    counted.accepted += accepted.length;
    counted.failures += unchecked.length;
    counted.baselined += baselined;
    this.#crashed ||= unchecked.some(({ rule, cut = false }) => rule !== null && !cut);
  }

  /** Throws where a post was read and not judged, or judged twice: that is never to end well. */
  holds(posts: number): void {
    const judged = this.#counted.posts;
    if (judged !== posts) throw new Error(`${String(posts)} posts read, ${String(judged)} judged`);
  }

  /** Throws where what is to be printed has another figure than what was judged. */
  agrees(summary: Summary): void {
    for (const [name, counted] of Object.entries(this.#counted)) {
      const printed = summary[name as keyof Figures];
      if (printed !== counted) throw new Error(`${name}: ${String(counted)} counted, ${String(printed)} to be printed`);
    }
  }

  get warnings(): number {
    return this.#counted.warnings;
  }

  get baselined(): number {
    return this.#counted.baselined;
  }

  status(maxWarnings: number): ExitStatus {
    const { errors, warnings, failures } = this.#counted;
    return worst(
      errors > 0 || warnings > maxWarnings ? EXIT.violations : EXIT.clean,
      failures > 0 ? EXIT.usage : EXIT.clean,
      this.#crashed ? EXIT.failure : EXIT.clean,
    );
  }
}

/** Two units that are one character; a line break of Windows is one too. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]|\r\n/g;
