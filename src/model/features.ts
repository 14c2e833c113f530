// What the model sees of a text: its words, pairs of neighbouring content words, words that follow each other, letters that
// stand together, and the classes of the dictionaries that its words belong to. All as numbers, so that the model needs no
// strings.
import type { Sentence, Token } from "../types.js";

export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A text, and the word that each of its tokens stands for. */
export interface Worded extends Text {
  readonly words: readonly string[];
}

export function worded({ text, tokens, sentences }: Text): Worded {
  return { text, tokens, sentences, words: tokens.map(wordOf) };
}

/**
 * Told of each thing that is seen: its key, and the first and the last of the tokens (by index) that show it, with those
 * between them or without. A text has a thousand, most of which the model does not know: numbers take no memory.
 */
export type See = (key: number, first: number, last: number, apart: boolean) => void;

/** Words and pairs of words. */
export function wordFeatures({ tokens, sentences, words }: Worded, see: See): void {
  let sentence = 0;
  let before = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    while (sentence < sentences.length && token.start >= sentences[sentence]!.end) {
      sentence += 1;
      before = -1;
    }
    see(hash(words[at]!, WORD), at, at, false);
    if (!isContent(token)) continue;
    if (before >= 0) see(hashPair(words[before]!, words[at]!, PAIR), before, at, true);
    before = at;
  }
}

/** Each word and the next, signs and the ends of sentences included: endings (て|いる), and how sentences are joined. */
export function neighbourFeatures({ words }: Worded, see: See): void {
  for (let at = 1; at < words.length; at += 1) see(hashPair(words[at - 1]!, words[at]!, NEIGHBOURS), at - 1, at, false);
}

const SMALLEST_GROUP = 2;
const LARGEST_GROUP = 3;

/**
 * Two and three letters (UTF-16 units) that follow each other, across the ends of words: endings (たんです), compounds, and
 * what the tokenizer does not know. Nothing of numbers, links and the like, which are one and the same to the model.
 */
export function letterFeatures(text: Worded, see: See): void {
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, end } = tokens[at]!;
    for (let from = start; from < end; from += 1) groupsFrom(from, at, text, see);
  }
}

/** The groups whose first letter is at an offset, in a token (by index). */
function groupsFrom(from: number, first: number, { text, tokens, words }: Worded, see: See): void {
  let last = first;
  let key = LETTERS;
  for (let end = from + 1; end <= from + LARGEST_GROUP; end += 1) {
    if (end > tokens[last]!.end) last += 1;
    const token = tokens[last];
    if (token === undefined || token.start >= end || !hasLetters(words[last]!)) return;
    key = hashUnit(text.charCodeAt(end - 1), key);
    if (end >= from + SMALLEST_GROUP) see(key, first, last, false);
  }
}

function hasLetters(word: string): boolean {
  return !word.startsWith("<");
}

/** What may be a member of a class: each word as written and in its plain form, alone and behind its neighbour. */
export function memberCandidates({ tokens, words }: Worded, see: See): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const { surface } = tokens[at]!;
    see(hash(words[at]!), at, at, false);
    if (words[at] !== surface) see(hash(surface), at, at, false);
    if (at + 1 === tokens.length) return;
    const behind = hash(surface);
    const next = tokens[at + 1]!.surface;
    see(hash(words[at + 1]!, behind), at, at + 1, false);
    if (words[at + 1] !== next) see(hash(next, behind), at, at + 1, false);
  }
}

const CONTENT: ReadonlySet<string> = new Set(["名詞", "動詞", "形容詞", "副詞"]);

/** Nouns, verbs, adjectives and adverbs that mean something by themselves. */
export function isContent({ pos, pos1 }: Token): boolean {
  return CONTENT.has(pos) && pos1 !== "非自立";
}

const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ["リンク", "<リンク>"],
  ["メンション", "<メンション>"],
  ["メール", "<メール>"],
  ["絵文字", "<絵>"],
]);

/** The plain form; one and the same word for all numbers, all links, all emoji. */
export function wordOf({ surface, lemma, pos, pos1 }: Token): string {
  const kind = pos === "記号" ? STANDS_FOR.get(pos1) : undefined;
  if (kind !== undefined) return kind;
  if (/^[0-9]+$/u.test(surface)) return "<数>";
  return lemma === "*" ? surface : lemma;
}

/** In UTF-16 units, without what is no word: numbers, links, emoji and the like. */
export function lengthInWords({ tokens }: Pick<Text, "tokens">): number {
  return tokens.reduce((sum, token) => (hasLetters(wordOf(token)) ? sum + token.end - token.start : sum), 0);
}

/** FNV-1a over UTF-16 units, 32 bits: of some 300,000 a dozen fall together and share a row. Goes on from what was before. */
export function hash(text: string, before = 0x811c9dc5): number {
  let value = before;
  for (let at = 0; at < text.length; at += 1) value = hashUnit(text.charCodeAt(at), value);
  return value;
}

function hashUnit(unit: number, before: number): number {
  return Math.imul(before ^ unit, 0x01000193) >>> 0;
}

function hashPair(first: string, second: string, before: number): number {
  return hash(second, hashUnit(BETWEEN, hash(first, before)));
}

const BETWEEN = "|".charCodeAt(0);

// With what the keys of each kind begin.
const WORD = hash("w:");
const PAIR = hash("c:");
const NEIGHBOURS = hash("b:");
const LETTERS = hash("l:");
