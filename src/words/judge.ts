// Does a context hold for words found in a document? One function per scope.
import type { Certainty, Excuse, Range } from "../types.js";
import type { Found } from "./found.js";
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
    for (const range of NEAR[context.scope](view.found(pattern), at, view))
      if (HOLDS[context.scope](range, at, view)) return range;
  }
  return null;
}

/** Of all matches those that a scope may accept, in order: with as many words as matches, all would be too many. */
const NEAR: Readonly<Record<Scope, (found: Found, at: Range, view: View) => Iterable<Range>>> = {
  inside: (found, at) => found.over(at[0], at[1]),
  within: (found, at) => found.beginningIn(at[0], at[1]),
  before: (found, at, view) => found.over(at[0], beforeBrackets(view.text, at[0])),
  after: () => [],
  quotation: (found, at, view) => afterQuotations(found, at, view),
  introduced: (found, at, view) => beforeQuotations(found, at, view),
  sentence: (found, at, view) => besides(found, at, view, 0),
  rest: (found, at, view) => besides(found, at, view, 0),
  near: (found, at, view) => besides(found, at, view, 1),
  document: ({ ranges }) => ranges,
};

/** Those that begin in the sentences of a range, or in so many beside them. */
function besides(found: Found, at: Range, view: View, sentences: number): Iterable<Range> {
  const first = view.sentences[Math.max(0, view.sentenceAt(at[0]) - sentences)];
  return found.beginningIn(first?.start ?? 0, endOf(view, view.sentenceAt(at[1] - 1) + sentences));
}

function afterQuotations(found: Found, at: Range, view: View): Iterable<Range> {
  const [outermost] = view.quotationsAround(at);
  if (outermost === undefined) return [];
  return found.beginningIn(at[1], endOf(view, view.sentenceAt(view.rowAround(outermost)[1] - 1) + 1));
}

function beforeQuotations(found: Found, at: Range, view: View): Iterable<Range> {
  const [outermost] = view.quotationsAround(at);
  if (outermost === undefined) return [];
  const first = view.sentences[Math.max(0, view.sentenceAt(view.rowAround(outermost)[0]) - 1)];
  return found.beginningIn(first?.start ?? 0, at[0]);
}

/** Where a sentence ends; the last reaches to the end of the text and beyond. */
function endOf(view: View, sentence: number): number {
  return sentence >= view.sentences.length - 1 ? Infinity : (view.sentences[sentence]?.end ?? Infinity);
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
  before: (found, at, view) => found[1] <= at[0] && isBesides(found, at, view),
  after: () => false,
  quotation: (found, at, view) => followsQuotation(found, at, view),
  introduced: (found, at, view) => introducesQuotation(found, at, view),
  sentence: (found, at, view) => sentenceDistance(found, at, view) === 0,
  rest: (found, at, view) => found[0] >= at[1] && sentenceDistance(found, at, view) === 0,
  near: (found, at, view) => sentenceDistance(found, at, view) <= 1,
  document: () => true,
};

/** Nothing is between them but the bracket that opens: a title does not stand before the words of the next line or sentence. */
function isBesides(found: Range, at: Range, view: View): boolean {
  const between = view.text.slice(found[1], at[0]);
  if (between !== "" && !OPENING.test(between)) return false;
  return view.sentenceAt(found[1] - 1) === view.sentenceAt(at[0]);
}

const OPENING = /^\s*[「『“"‘'’（(【〈《][\s「『“"‘'’（(【〈《]*$/u;

/** How many sentences lie between two ranges; 0 when they share one. */
function sentenceDistance(found: Range, at: Range, view: View): number {
  const [first, last] = [view.sentenceAt(at[0]), view.sentenceAt(at[1] - 1)];
  const other = view.sentenceAt(found[0]);
  return other < first ? first - other : Math.max(0, other - last);
}

/** The words stand in brackets, and the match comes behind these, and others beside them, in the same sentence or the next. */
function followsQuotation(found: Range, at: Range, view: View): boolean {
  const quotation = view.quotationsAround(at).find(({ close }) => found[0] >= close);
  if (quotation === undefined) return false;
  const here = view.sentenceAt(view.rowAround(quotation)[1] - 1);
  return view.sentenceAt(found[0]) - here <= 1;
}

/** The words stand in brackets, and the match comes before them in the same sentence or the one before. */
function introducesQuotation(found: Range, at: Range, view: View): boolean {
  const quotation = view.quotationsAround(at).findLast(({ open }) => found[1] <= open);
  if (quotation === undefined) return false;
  return view.sentenceAt(view.rowAround(quotation)[0]) - view.sentenceAt(found[1] - 1) <= 1;
}

const BRACKET = /[\s「」『』“”"‘’'（）()【】〈〉《》]/u;

function skipBrackets(text: string, from: number): number {
  let at = from;
  while (at < text.length && BRACKET.test(text.charAt(at))) at += 1;
  return at;
}

/** The other way. */
function beforeBrackets(text: string, from: number): number {
  let at = from;
  while (at > 0 && BRACKET.test(text.charAt(at - 1))) at -= 1;
  return at;
}
