import { aboutAny, ofUnknownRule, unusedAcceptance } from "../dispositions.js";
import type { Linter, Result } from "../index.js";
import type { Acceptance, Lang, Post, Violation } from "../types.js";

interface Met {
  posts: number;
  used: boolean;
}

/** Follows the acceptances that posts of a file share, through the posts of a run. */
export class SharedAcceptances {
  readonly #lang: Lang;
  readonly #met = new Map<Acceptance, Met>();
  readonly #judged = new Set<Post>();
  readonly #unknown = new Set<Acceptance>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /**
   * The result; the last post of a file tells what served none of its posts, the first what names no rule. `linter`: of
   * the rules that ran.
   */
  apply(result: Result, { rules, known }: Pick<Linter, "rules" | "known">): Result {
    const all = sharedBy(result.post);
    if (all.length === 0) return result;
    const { post, report } = result;
    const strange = all.filter((entry) => !known.has(entry.rule) && this.#isNew(entry));
    const shared = all.filter((entry) => rules.some(({ id }) => id === entry.rule));
    const isMet = aboutAny([...report.accepted, ...report.violations], post.text);
    // One that is forbidden, or has ended, is told where it was met.
    const again = this.#judged.has(post);
    this.#judged.add(post);
    const unused = shared.filter((entry) => this.#servesNone(entry, isMet(entry), again));
    return withFaults(result, [
      ...strange.map((entry) => ofUnknownRule(entry, known, this.#lang)),
      ...unused.map((entry) => unusedAcceptance(entry, this.#lang)),
    ]);
  }

  #isNew(entry: Acceptance): boolean {
    const isNew = !this.#unknown.has(entry);
    this.#unknown.add(entry);
    return isNew;
  }

  /** Known only when every post was judged that has it; of some files a run judges a part. */
  #servesNone(entry: Acceptance, isMet: boolean, again: boolean): boolean {
    const met = this.#met.get(entry) ?? { posts: 0, used: false };
    this.#met.set(entry, met);
    if (!again) met.posts += 1;
    met.used ||= isMet;
    return !met.used && met.posts === entry.takers;
  }
}

function withFaults(result: Result, faults: readonly Violation[]): Result {
  if (faults.length === 0) return result;
  const { report } = result;
  return {
    ...result,
    report: { ...report, violations: [...faults, ...report.violations] },
    explanations: () => [...faults.map(() => null), ...result.explanations()],
  };
}

function sharedBy({ fields }: Post): Acceptance[] {
  return (fields["sns-lint"] ?? []).flatMap((entry) => ("takers" in entry ? [entry] : []));
}
