import { isUnacceptable } from "../../is-unacceptable.js";
import type { Result } from "../../index.js";
import { secretRanges } from "../../format/mask.js";
import { markOf, recordedId } from "../../mark.js";
import { RECORD_CATEGORIES } from "../../types.js";
import type { Known } from "./baseline-file.js";

/** use: hides what is known. write: knows all that is found. prune: forgets what is gone, and learns nothing. */
export type BaselineMode = "use" | "write" | "prune";

/** What the baseline says of posts that a run looked at, and of others. */
export interface Checked {
  /** Path as in Known; false for a file of which a part was not checked. */
  readonly complete: (path: string) => boolean;
  /** Is there a file of that path? */
  readonly exists: (path: string) => boolean;
}

/** Findings that were there before; those of a run are taken off one by one. */
export class Baseline {
  readonly #mode: BaselineMode;
  readonly #pathOf: (path: string) => string | null;
  readonly #known: readonly Known[];
  /** How many of each are still to be met. */
  readonly #left: Map<string, number>;
  /** Found in this run, by key. */
  readonly #met = new Map<string, Known>();
  /** Path -> rules that ran on it. */
  readonly #ran = new Map<string, Set<string>>();

  /** `pathOf`: a post's path as the baseline writes it; null for what is no file. */
  constructor(known: readonly Known[], mode: BaselineMode, pathOf: (path: string) => string | null) {
    const merged = new Map<string, Known>();
    // Two branches that recorded the same finding have two lines for it.
    for (const entry of known)
      if (entry.count > (merged.get(keyOf(entry))?.count ?? 0)) merged.set(keyOf(entry), entry);
    this.#known = [...merged.values()];
    this.#mode = mode;
    this.#pathOf = pathOf;
    this.#left = new Map([...merged].map(([key, { count }]) => [key, count]));
  }

  /** The result without what is known. `rules`: those that ran. */
  apply(result: Result, rules: Iterable<string>): Result {
    const { report, post } = result;
    const path = this.#pathOf(post.path);
    if (path === null) return result;
    this.#remember(path, rules, result);
    const id = recordedId(post.id, report.id);
    const secrets = secretRanges(report);
    const stays = report.violations.map((violation) => {
      if (RECORD_CATEGORIES.has(violation.category) || isUnacceptable(violation)) return true;
      const fingerprint = markOf(violation, post.text, secrets);
      return !this.#take({ path, id, rule: violation.rule, fingerprint, count: 1 });
    });
    const violations = report.violations.filter((_, at) => stays[at]);
    return {
      ...result,
      report: { ...report, violations, baselined: report.violations.length - violations.length },
      explanations: () => result.explanations().filter((_, at) => stays[at]),
    };
  }

  /** Throws where not as many findings were hidden as were taken off, or recorded. */
  holds(baselined: number): void {
    const hidden =
      this.#mode === "write" ? totalOf(this.#met.values()) : totalOf(this.#known) - sum(this.#left.values());
    if (hidden !== baselined) throw new Error(`${String(hidden)} findings hidden, ${String(baselined)} told`);
  }

  /** Entries of what was checked and is no longer found, with how many. */
  stale(checked: Checked): readonly Known[] {
    return this.#known.flatMap((entry) => {
      const count = Math.min(entry.count, this.#left.get(keyOf(entry)) ?? 0);
      return count > 0 && this.#isSettled(entry, checked) ? [{ ...entry, count }] : [];
    });
  }

  /** What the file is to hold after this run. */
  next(checked: Checked): readonly Known[] {
    const gone = new Map(this.stale(checked).map((entry) => [keyOf(entry), entry.count]));
    const kept = this.#known.flatMap((entry) => {
      if (this.#mode === "write" && this.#met.has(keyOf(entry))) return [];
      const count = entry.count - (gone.get(keyOf(entry)) ?? 0);
      return count > 0 ? [{ ...entry, count }] : [];
    });
    return this.#mode === "write" ? [...kept, ...this.#met.values()] : kept;
  }

  #remember(path: string, rules: Iterable<string>, { report }: Result): void {
    const crashed = new Set(report.unchecked.map(({ rule }) => rule));
    const before = this.#ran.get(path);
    const ran = [...rules].filter((rule) => !crashed.has(rule));
    // A rule counts as run where it ran on every post of the file.
    this.#ran.set(path, new Set(before === undefined ? ran : ran.filter((rule) => before.has(rule))));
  }

  /** True where the finding is known. */
  #take(finding: Known): boolean {
    const key = keyOf(finding);
    const left = this.#left.get(key) ?? 0;
    if (left > 0) this.#left.set(key, left - 1);
    if (this.#mode === "write") this.#met.set(key, { ...finding, count: (this.#met.get(key)?.count ?? 0) + 1 });
    return left > 0 || this.#mode === "write";
  }

  /** This run can tell that it is not found: its file was checked by its rule, or is gone. */
  #isSettled({ path, rule }: Known, { complete, exists }: Checked): boolean {
    const ran = this.#ran.get(path);
    return ran === undefined ? !exists(path) : complete(path) && ran.has(rule);
  }
}

function totalOf(known: Iterable<Known>): number {
  return sum([...known].map(({ count }) => count));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

function keyOf({ path, id, rule, fingerprint }: Known): string {
  return JSON.stringify([path, id, rule, fingerprint]);
}
