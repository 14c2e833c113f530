// The dictionaries at work: finds entries in a document and judges each by its context.
import type { Certainty, Excuse, Hit, Range, Token } from "../types.js";
import { contextHolds, excusesOf } from "./judge.js";
import type { LexiconData } from "./pack.js";
import type { Allowed, CompiledEntry, Context } from "./schema.js";
import { type Source, View } from "./view.js";
import { findWords, type RawWord } from "./word-index.js";

/** The coarser copy of a text in which disguised words are found. */
export interface Skeleton {
  readonly text: string;
  toFolded(range: Range): Range;
}

export interface Lexicon {
  /** All hits of all entries, silenced ones included, in the order of the text. */
  find(source: Source): Hit[];
  /** Ids of the contexts of document scope that hold. */
  contexts(source: Source): ReadonlySet<string>;
}

export function createLexicon(data: LexiconData, skeletonOf: (text: string) => Skeleton): Lexicon {
  // One view for each document, so that nothing is matched twice.
  const views = new WeakMap<Source, View>();
  const viewOf = (source: Source): View => {
    const view = views.get(source) ?? new View(source, data);
    views.set(source, view);
    return view;
  };
  return {
    find: (source) => find(data, skeletonOf(source.text), viewOf(source)),
    contexts: (source) => documentContexts(data, viewOf(source)),
  };
}

interface Candidate {
  readonly entry: CompiledEntry;
  readonly range: Range;
}

function find(data: LexiconData, skeleton: Skeleton, view: View): Hit[] {
  const words = findWords(skeleton.text, data.words);
  const candidates = [
    ...words.flatMap((word) => wordCandidate(data.entry(word.entry), word, skeleton, view)),
    ...view.worthRunning().flatMap(([entry, index]) => patternCandidates(data.entry(entry), index, view)),
  ];
  return longest(candidates)
    .flatMap((candidate) => judged(data, candidate, view) ?? [])
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** A word counts where its ends fall on token boundaries and no ordinary word stands there instead. */
function wordCandidate(entry: CompiledEntry, raw: RawWord, skeleton: Skeleton, view: View): Candidate[] {
  const { masked } = raw;
  const range = withLongSound(view, skeleton.toFolded([raw.start, raw.end]));
  const found = view.text.slice(...range);
  const tokens = covering(view, range);
  // A mask character stands for nothing the tokenizer knows: the word counts wherever it is cut.
  const counts = tokens === null ? masked && !found.includes("\n") : masked || isWritten(found, tokens, entry);
  return counts && hasPos(tokens?.[0], entry) ? [{ entry, range }] : [];
}

/** As the dictionary writes it, or in a disguise that is not an ordinary word. */
function isWritten(found: string, tokens: readonly Token[], { words, disguise }: CompiledEntry): boolean {
  return words.includes(found) || (disguise && !isOrdinary(tokens, words));
}

function hasPos(first: Token | undefined, { pos }: CompiledEntry): boolean {
  return pos.length === 0 || (first !== undefined && (pos.includes(first.pos) || pos.includes(first.pos1)));
}

const LONG_SOUND = /[ー〜~]/u;

/** The skeleton has no prolonged sounds: the one at the end of a word (パーティー) is taken in where its token holds it. */
function withLongSound(view: View, [start, end]: Range): Range {
  let to = end;
  while (LONG_SOUND.test(view.text.charAt(to))) to += 1;
  return to > end && covering(view, [start, end]) === null && covering(view, [start, to]) !== null
    ? [start, to]
    : [start, end];
}

/** The tokens that make up a range exactly; null when it cuts a token. */
function covering(view: View, [start, end]: Range): readonly Token[] | null {
  const { list } = view.units;
  const first = view.units.at(start);
  if (list[first]?.start !== start) return null;
  for (let index = first; ; index += 1) {
    const token = list[index];
    if (!token || token.end > end) return null;
    if (token.end === end) return list.slice(first, index + 1) as Token[];
  }
}

/** ブース is not a stretched ブス: a disguise that is itself a known word, and is read otherwise. */
function isOrdinary(tokens: readonly Token[], words: readonly string[]): boolean {
  const [only] = tokens;
  if (tokens.length !== 1 || only?.known !== true) return false;
  return !words.includes(only.lemma) && !words.includes(only.reading);
}

function patternCandidates(entry: CompiledEntry, index: number, view: View): Candidate[] {
  return view.ranges(entry.patterns[index]!).map((range) => ({ entry, range }));
}

/** Of one entry's overlapping finds the longest is kept. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<CompiledEntry, Set<number>>();
  return [...candidates]
    .sort((a, b) => b.range[1] - b.range[0] - (a.range[1] - a.range[0]))
    .filter(({ entry, range: [start, end] }) => {
      const places = taken.get(entry) ?? new Set();
      taken.set(entry, places);
      // One that was kept before is no shorter: where it overlaps, it holds one end.
      if (places.has(start) || places.has(end - 1)) return false;
      for (let at = start; at < end; at += 1) places.add(at);
      return true;
    });
}

function judged(data: LexiconData, { entry, range }: Candidate, view: View): Hit | null {
  const holds = (id: string): boolean => contextHolds(data.context(id), range, view) !== null;
  const met = entry.requires.find(holds) ?? null;
  if (entry.requires.length > 0 && met === null) return null;
  const allowed = allowances(data.allowed(), entry, range, view);
  const excuses = allowed.length > 0 ? allowed : excusesOf(contextsOf(data, entry), range, view);
  return {
    entry: { ...entry, tags: [...entry.tags, ...entry.mark.filter(holds)] },
    range,
    words: view.text.slice(...range),
    certainty: lowered(entry.certainty, excuses),
    met,
    excuses,
    silenced: excuses.some(({ effect }) => effect === "silence"),
  };
}

/** One by one: a context that is not reached is not read. */
function* contextsOf(data: LexiconData, { unless }: CompiledEntry): Iterable<Context> {
  for (const id of unless) yield data.context(id);
}

function lowered(certainty: Certainty, excuses: readonly Excuse[]): Certainty {
  if (!excuses.some(({ effect }) => effect === "lower")) return certainty;
  return certainty === "certain" ? "likely" : "hint";
}

/** Compounds, names and laws that cover the words. */
function allowances(allowed: readonly Allowed[], entry: CompiledEntry, at: Range, view: View): Excuse[] {
  const own = wordsOver(view.text, entry.allow, at);
  const excuses: Excuse[] = own.map((range) => ({ context: `allowed:${entry.id}`, range, effect: "silence" }));
  for (const { id, rules, words, patterns } of allowed) {
    if (rules.length > 0 && !rules.includes(entry.rule)) continue;
    const over = patterns.flatMap((pattern) => view.found(pattern).over(at[0], at[1]));
    for (const range of [...wordsOver(view.text, words, at), ...over])
      excuses.push({ context: `allowed:${id}`, range, effect: "silence" });
  }
  return excuses;
}

/** Where words of a list stand over a range; the rest of the text is not looked at. */
function wordsOver(text: string, words: readonly string[], [start, end]: Range): Range[] {
  const found: Range[] = [];
  for (const word of words)
    for (let at = Math.max(0, end - word.length); at <= start; at += 1)
      if (text.startsWith(word, at)) found.push([at, at + word.length]);
  return found;
}

function documentContexts(data: LexiconData, view: View): ReadonlySet<string> {
  const holds = (id: string): boolean => data.context(id).patterns.some((pattern) => view.ranges(pattern).length > 0);
  return new Set(data.documentContexts.filter(holds));
}
