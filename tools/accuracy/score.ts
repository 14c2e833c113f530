// How right the linter is on labelled drafts: per category what was found, missed and wrongly reported.
import type { Category, PostReport, Violation } from "../../src/types.js";
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
    const reported = (reports[index]?.violations ?? []).filter((violation) => counts(violation, only));
    const extra = reported.filter(({ category }) => !isLabelled(category, draft));
    for (const [category, what] of labelsMet(draft, categoriesOf(reported), only)) count(category, what);
    for (const category of categoriesOf(extra)) count(category, "wrong");
    if (!isClean(draft)) return;
    clean.drafts += 1;
    if (extra.length > 0) clean.flagged += 1;
    if (extra.some(({ severity }) => severity === "error")) clean.withError += 1;
  });
  return { categories, clean };
}

function counts({ severity, category }: Violation, only: readonly Category[]): boolean {
  return severity !== "info" && only.includes(category);
}

function categoriesOf(violations: readonly Violation[]): ReadonlySet<Category> {
  return new Set(violations.map(({ category }) => category));
}

/** Must or may the category be reported? */
function isLabelled(category: Category, { expect = [], expectAny = [], allow = [] }: LabelledDraft): boolean {
  return [...expect, ...expectAny, ...allow].includes(category);
}

/** Nothing must be found in it. */
function isClean({ expect = [], expectAny = [] }: LabelledDraft): boolean {
  return expect.length + expectAny.length === 0;
}

/** Of each category that must be reported, and of those of which one is enough: was it? */
function* labelsMet(
  { expect = [], expectAny = [] }: LabelledDraft,
  reported: ReadonlySet<Category>,
  only: readonly Category[],
): Generator<[Category | "any", "found" | "missed"]> {
  const met = (categories: readonly Category[]): "found" | "missed" =>
    categories.some((category) => reported.has(category)) ? "found" : "missed";
  for (const category of expect) if (only.includes(category)) yield [category, met([category])];
  if (expectAny.length > 0) yield ["any", met(expectAny)];
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
