// The dictionaries at work: finds entries in a document and judges each by its context.
import { ofTheLast } from "../once.js";
import type { Edit } from "../text/edit.js";
import { Taken } from "../text/taken.js";
import type { Excuse, Hit, Range, Token } from "../types.js";
import type { Assessment } from "../model/judge.js";
import { unlikeContext } from "../model/learned-entry.js";
import { allowances } from "./allowances.js";
import { findDisguised, plainReadings } from "./disguises.js";
import { contextHolds, excusesOf, lowered } from "./judge.js";
import { learnedHits } from "./learned-hits.js";
import type { FoundEntry, LexiconData } from "./pack.js";
import type { Context } from "./schema.js";
import type { Spelling } from "./spelling.js";
import { type Skeleton, type Source, View } from "./view.js";
import { findWords, type RawWord } from "./word-index.js";

export interface Lexicon {
  /** All hits of all entries, silenced ones included, in the order of the text. */
  find(source: Source): Hit[];
  /** The same in small steps, between which others may have their turn: for a long post it takes seconds. */
  finding(source: Source): Steps<Hit[]>;
  /** Ids of the contexts of document scope that hold. */
  contexts(source: Source): ReadonlySet<string>;
}

export type Steps<Done> = Generator<undefined, Done, undefined>;

type SkeletonOf = (text: string) => Skeleton;

/** `assess` says which rule's examples a post is like, and which not at all; null where it is too short to tell. */
export function createLexicon(
  data: LexiconData,
  skeletonOf: SkeletonOf,
  assess: (source: Source) => Assessment | null = () => null,
): Lexicon {
  // One view for each document, so that nothing is matched twice.
  const viewOf = ofTheLast((source: Source) => new View(source, data));
  const finding = function* (source: Source): Steps<Hit[]> {
    const view = viewOf(source);
    const assessment = assess(source);
    const hits = yield* find(data, skeletonOf, source, view, assessment ?? NO_DOUBTS);
    return inOrder([...hits, ...learnedHits(assessment?.resembled ?? null, hits, data, view)]);
  };
  return {
    find: (source) => atOnce(finding(source)),
    finding,
    contexts: (source) => documentContexts(data, viewOf(source)),
  };
}

function atOnce<Done>(steps: Steps<Done>): Done {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

interface Candidate {
  readonly entry: FoundEntry;
  readonly range: Range;
  /** As the dictionary writes it; a pattern has none. */
  readonly word?: string;
}

/** What speaks against a rule in the whole of a text. */
type Doubts = Pick<Assessment, "against" | "rather">;

const NO_DOUBTS: Doubts = { against: () => null, rather: () => null };

/**
 * What is found in the text as written, and what is found when disguised words are read as what they mean. Of the latter the
 * model knows nothing, and has nothing against it.
 */
function* find(data: LexiconData, skeletonOf: SkeletonOf, source: Source, view: View, doubts: Doubts): Steps<Hit[]> {
  const skeleton = skeletonOf(source.text);
  const words: Candidate[] = [];
  const disguised: Spelling[] = [];
  for (const raw of findWords(skeleton.text, data)) {
    pushIfAny(words, wordCandidate(data, raw, skeleton, view));
    pushIfAny(disguised, findDisguised(raw, skeleton, view, data));
    yield;
  }
  const written = yield* hitsOf(data, [...words, ...asWritten(data, disguised, view)], view, doubts);
  if (disguised.length === 0) return written;
  const edits = plainReadings(disguised);
  const meant = yield* hitsMeant(data, skeletonOf, source, edits);
  const known = rangesOfEntries(meant);
  const guessed = new Taken(disguised.filter(({ raw }) => raw.masked).map(({ range }) => range));
  const all = [...written.filter((hit) => known.get(hit.entry.id)?.overlaps(hit.range) !== true), ...meant];
  return inOrder(all.map((hit) => (guessed.overlaps(hit.range) ? asGuess(hit) : hit)));
}

function pushIfAny<T>(list: T[], item: T | null): void {
  if (item !== null) list.push(item);
}

function rangesOfEntries(hits: readonly Hit[]): Map<string, Taken> {
  const ranges = new Map<string, Taken>();
  for (const { entry, range } of hits) {
    const taken = ranges.get(entry.id) ?? new Taken();
    taken.add(range);
    ranges.set(entry.id, taken);
  }
  return ranges;
}

/** What stands behind a mask is never quite certain. */
function asGuess(hit: Hit): Hit {
  return hit.certainty === "certain" ? { ...hit, certainty: "likely" } : hit;
}

/** The hits that hold a disguised word, as ranges of the text as written. */
function* hitsMeant(data: LexiconData, skeletonOf: SkeletonOf, source: Source, edits: readonly Edit[]): Steps<Hit[]> {
  const { source: plain, edited } = source.reread(edits);
  const places = new Taken(edited.places);
  const skeleton = skeletonOf(plain.text);
  const view = new View(plain, data);
  const words: Candidate[] = [];
  for (const raw of findWords(skeleton.text, data)) {
    pushIfAny(words, wordCandidate(data, raw, skeleton, view));
    yield;
  }
  const hits = yield* hitsOf(data, words, view, NO_DOUBTS);
  return hits
    .filter(({ range }) => places.overlaps(range))
    .map((hit) => {
      const range = edited.toBefore(hit.range);
      const excuses = hit.excuses.map((excuse) => ({ ...excuse, range: edited.toBefore(excuse.range) }));
      const written = source.text.slice(...range);
      return { ...hit, range, words: written, ...meantAs(hit.words, written), excuses };
    });
}

function* hitsOf(data: LexiconData, words: readonly Candidate[], view: View, doubts: Doubts): Steps<Hit[]> {
  const candidates = [...words];
  for (const [entry, range] of view.matchesOfEntries()) {
    candidates.push({ entry: data.entry(entry), range });
    yield;
  }
  const hits: Hit[] = [];
  for (const candidate of longest(candidates)) {
    pushIfAny(hits, judged(data, candidate, view, doubts));
    yield;
  }
  return inOrder(hits);
}

/** As the text goes, the longer first. */
export function inOrder(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** A word as the dictionary writes it; null: it is none. */
function wordCandidate(
  data: LexiconData,
  { owner, masked, start, end }: RawWord,
  skeleton: Skeleton,
  view: View,
): Candidate | null {
  if (owner < 0 || masked) return null;
  const entry = data.entry(owner);
  const range = withLongSound(view, skeleton.toFolded([start, end]));
  const word = view.text.slice(...range);
  return entry.words.includes(word) ? counted(entry, range, word, view) : null;
}

/** A word counts where its ends fall on token boundaries. */
function counted(entry: FoundEntry, range: Range, word: string, view: View): Candidate | null {
  const tokens = covering(view, range);
  const counts = tokens === null ? entry.joined && cutsUnknown(view, range) : hasPos(tokens[0], entry);
  return counts ? { entry, range, word } : null;
}

/** Katakana runs together, and no dictionary knows what it runs together to: ガチガイジ. */
function cutsUnknown({ text, units }: View, [start, end]: Range): boolean {
  if (!KATAKANA.test(text.slice(start, end))) return false;
  const [first, last] = [units.list[units.at(start)], units.list[units.at(end - 1)]];
  if (!first || !last) return false;
  return (first.start === start || !first.known) && (last.end === end || !last.known);
}

/** Disguised words of entries that look at the disguise itself. A mask is nothing the tokenizer knows: cut anywhere it counts. */
function asWritten(data: LexiconData, disguised: readonly Spelling[], view: View): Candidate[] {
  return disguised
    .filter(({ raw }) => raw.owner >= 0)
    .flatMap(({ raw, range }) => {
      const entry = data.entry(raw.owner);
      return raw.masked && entry.pos.length === 0
        ? [{ entry, range, word: raw.word }]
        : (counted(entry, range, raw.word, view) ?? []);
    });
}

const KATAKANA = /^[ァ-ヺー]+$/u;

function hasPos(first: Token | undefined, { pos }: FoundEntry): boolean {
  return pos.length === 0 || (first !== undefined && (pos.includes(first.pos) || pos.includes(first.pos1)));
}

const LONG_SOUND = /[ー〜~]/u;

/** The skeleton has no prolonged sounds: the one at the end of a word (パーティー) is taken in where its token holds it. */
function withLongSound(view: View, [start, end]: Range): Range {
  let to = end;
  while (LONG_SOUND.test(view.text.charAt(to))) to += 1;
  return to > end && covering(view, [start, to]) !== null ? [start, to] : [start, end];
}

/**
 * The tokens that make up a range exactly; null when it cuts a token. A line break left out of the text may have ended a sentence
 * within a word whose parts are words, too: 穢|多.
 */
function covering(view: View, [start, end]: Range): readonly Token[] | null {
  const { list } = view.units;
  const first = view.units.at(start);
  if (list[first]?.start !== start) return null;
  const tokens: Token[] = [];
  for (let index = first; index < list.length; index += 1) {
    const token = list[index];
    if (!token) continue;
    if (token.end > end) return null;
    tokens.push(token);
    if (token.end === end) return tokens;
  }
  return null;
}

/** Of one entry's overlapping finds the longest is kept. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<FoundEntry, Set<number>>();
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

function judged(data: LexiconData, { entry, range, word }: Candidate, view: View, doubts: Doubts): Hit | null {
  const holds = (id: string): boolean => contextHolds(data.context(id), range, view) !== null;
  const met = entry.requires.find(holds) ?? null;
  if (entry.requires.length > 0 && met === null) return null;
  const allowed = allowances(data.allowed(), entry, range, view);
  const excuses = allowed.length > 0 ? allowed : excusesOf(contextsOf(data, entry), range, view);
  const { against, rather } = isPattern(entry) && !isSilenced(excuses) ? doubts : NO_DOUBTS;
  const words = view.text.slice(...range);
  const unlike = against(entry.rule);
  const other = rather(entry.rule);
  if (unlike !== null) excuses.push({ context: unlikeContext(entry.rule), range: unlike, effect: "lower" });
  return {
    entry: { ...entry, replace: replaceOf(entry, word), tags: [...entry.tags, ...entry.mark.filter(holds)] },
    range,
    words,
    ...meantAs(word ?? words, words),
    certainty: lowered(entry.certainty, excuses),
    met,
    excuses,
    silenced: isSilenced(excuses),
    ...(other === null ? {} : { rather: other }),
  };
}

function meantAs(meant: string, written: string): Pick<Hit, "meant"> {
  return meant === written ? {} : { meant };
}

function isSilenced(excuses: readonly Excuse[]): boolean {
  return excuses.some(({ effect }) => effect === "silence");
}

/** It may be met by chance; a word that must not be written is itself, whatever stands around it. */
export function isPattern({ certainty, words, replace }: FoundEntry): boolean {
  return certainty === "likely" && words.length === 0 && replace.length === 0;
}

function replaceOf({ replace, instead }: FoundEntry, word: string | undefined): readonly string[] {
  return (word === undefined ? undefined : instead[word]) ?? replace;
}

/** One by one: a context that is not reached is not read. */
function* contextsOf(data: LexiconData, { unless }: FoundEntry): Iterable<Context> {
  for (const id of unless) yield data.context(id);
}

function documentContexts(data: LexiconData, view: View): ReadonlySet<string> {
  const holds = (id: string): boolean => data.context(id).patterns.some((pattern) => view.ranges(pattern).length > 0);
  return new Set(data.documentContexts.filter(holds));
}
