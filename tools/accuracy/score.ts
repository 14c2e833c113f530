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

/** What is reported for a draft, and which of it as an error. */
export interface Reported {
  readonly categories: ReadonlySet<Category>;
  readonly errors: ReadonlySet<Category>;
}

/** Errors and warnings count; infos do not. */
export function reportedIn({ violations }: PostReport): Reported {
  const counted = violations.filter(({ severity }) => severity !== "info");
  return {
    categories: new Set(counted.map(({ category }) => category)),
    errors: new Set(counted.flatMap(({ severity, category }) => (severity === "error" ? [category] : []))),
  };
}

const NOTHING: Reported = { categories: new Set(), errors: new Set() };

/** `reports` are aligned with `drafts`; categories beside `only` are left out. */
export function score(
  drafts: readonly LabelledDraft[],
  reports: readonly Reported[],
  only: readonly Category[],
): Score {
  const categories = new Map<Category | "any", Tally>();
  const clean = { drafts: 0, flagged: 0, withError: 0 };
  const count = (category: Category | "any", what: keyof Tally): void => {
    const tally = categories.get(category) ?? { found: 0, missed: 0, wrong: 0 };
    categories.set(category, { ...tally, [what]: tally[what] + 1 });
  };
  drafts.forEach((draft, index) => {
    const { categories: all, errors } = reports[index] ?? NOTHING;
    const reported = new Set([...all].filter((category) => only.includes(category)));
    const extra = [...reported].filter((category) => !isLabelled(category, draft));
    for (const [category, what] of labelsMet(draft, reported, only)) count(category, what);
    for (const category of extra) count(category, "wrong");
    if (!isClean(draft)) return;
    clean.drafts += 1;
    if (extra.length > 0) clean.flagged += 1;
    if (extra.some((category) => errors.has(category))) clean.withError += 1;
  });
  return { categories, clean };
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

/** Wilson's interval for a share, at 95 %. */
export function interval(hits: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
