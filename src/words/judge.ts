// Does a context hold for words found in a document? One function per scope.
import type { Certainty, Excuse, Range } from "../types.js";
import type { Context, Scope } from "./schema.js";
import type { View } from "./view.js";

/** Where the context was seen, or null when it does not hold. */
export function contextHolds(context: Context, at: Range, view: View): Range | null {
  for (const pattern of context.patterns) {
    if (context.scope === "after") {
      const behind = skipBrackets(view.text, at[1]);
      if (view.matchAt(pattern, behind)) return [at[1], behind];
      continue;
    }
    for (const range of view.ranges(pattern)) if (HOLDS[context.scope](range, at, view)) return range;
  }
  return null;
}

/** The excuses that hold, up to the first that silences: after it nothing changes. */
export function excusesOf(contexts: Iterable<Context>, at: Range, view: View): Excuse[] {
  const excuses: Excuse[] = [];
  for (const context of contexts) {
    const range = contextHolds(context, at, view);
    if (range === null) continue;
    excuses.push({ context: context.id, range, effect: context.effect });
    if (context.effect === "silence") break;
  }
  return excuses;
}

/** What excuses that do not silence leave of a certainty. */
export function lowered(certainty: Certainty, excuses: readonly Excuse[]): Certainty {
  if (!excuses.some(({ effect }) => effect === "lower")) return certainty;
  return certainty === "certain" ? "likely" : "hint";
}

type Test = (found: Range, at: Range, view: View) => boolean;

const HOLDS: Readonly<Record<Scope, Test>> = {
  inside: (found, at) => found[0] <= at[0] && found[1] >= at[1],
  within: (found, at) => found[0] >= at[0] && found[1] <= at[1],
  before: (found, at, view) => found[1] <= at[0] && skipBrackets(view.text, found[1]) >= at[0],
  after: () => false,
  quotation: (found, at, view) => followsQuotation(found, at, view),
  sentence: (found, at, view) => sentenceDistance(found, at, view) === 0,
  rest: (found, at, view) => found[0] >= at[1] && sentenceDistance(found, at, view) === 0,
  near: (found, at, view) => sentenceDistance(found, at, view) <= 1,
  document: () => true,
};

/** How many sentences lie between two ranges; 0 when they share one. */
function sentenceDistance(found: Range, at: Range, view: View): number {
  const [first, last] = [view.sentenceAt(at[0]), view.sentenceAt(at[1] - 1)];
  const other = view.sentenceAt(found[0]);
  return other < first ? first - other : Math.max(0, other - last);
}

/** The words stand in brackets, and the match comes behind them in the same sentence or the next. */
function followsQuotation(found: Range, at: Range, view: View): boolean {
  const quotation = view.quotations.find(({ open, close }) => open < at[0] && at[1] < close && found[0] >= close);
  if (quotation === undefined) return false;
  const here = view.sentenceAt(quotation.close - 1);
  return view.sentenceAt(found[0]) - here <= 1;
}

const BRACKET = /[\s「」『』“”"‘’'（）()【】〈〉《》]/u;

function skipBrackets(text: string, from: number): number {
  let at = from;
  while (at < text.length && BRACKET.test(text.charAt(at))) at += 1;
  return at;
}
