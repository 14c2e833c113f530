// How right the linter is on labelled drafts: per category what was found, missed and wrongly reported.
import type { Category, PostReport } from "../../src/types.js";
import type { LabelledDraft } from "./corpus.js";

export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

export interface Score {
  readonly categories: ReadonlyMap<Category | "any", Tally>;
  /** Drafts in which nothing must be found, and how many of them were flagged. */
  readonly clean: { readonly drafts: number; readonly flagged: number; readonly withError: number };
}

/** Errors and warnings count; infos do not. `reports` are aligned with `drafts`. */
export function score(
  drafts: readonly LabelledDraft[],
  reports: readonly PostReport[],
  only: readonly Category[],
): Score {
  const categories = new Map<Category | "any", Tally>();
  const clean = { drafts: 0, flagged: 0, withError: 0 };
  const count = (category: Category | "any", what: keyof Tally): void => {
    const tally = categories.get(category) ?? { found: 0, missed: 0, wrong: 0 };
    categories.set(category, { ...tally, [what]: tally[what] + 1 });
  };
  drafts.forEach((draft, index) => {
    const { expect = [], expectAny = [], allow = [] } = draft;
    const reported = (reports[index]?.violations ?? []).filter(
      ({ severity, category }) => severity !== "info" && only.includes(category),
    );
    const found = new Set(reported.map(({ category }) => category));
    for (const category of expect)
      if (only.includes(category)) count(category, found.has(category) ? "found" : "missed");
    if (expectAny.length > 0) count("any", expectAny.some((category) => found.has(category)) ? "found" : "missed");
    const extra = reported.filter(({ category }) => ![...expect, ...expectAny, ...allow].includes(category));
    for (const category of new Set(extra.map((each) => each.category))) count(category, "wrong");
    if (expect.length + expectAny.length > 0) return;
    clean.drafts += 1;
    if (extra.length > 0) clean.flagged += 1;
    if (extra.some(({ severity }) => severity === "error")) clean.withError += 1;
  });
  return { categories, clean };
}

/** All categories together. */
export function total({ categories }: Score): Tally & { readonly recall: number; readonly precision: number } {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const tally of categories.values()) {
    sum.found += tally.found;
    sum.missed += tally.missed;
    sum.wrong += tally.wrong;
  }
  const { found, missed, wrong } = sum;
  return { ...sum, recall: found / Math.max(1, found + missed), precision: found / Math.max(1, found + wrong) };
}
