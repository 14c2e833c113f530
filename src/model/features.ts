// What the model sees of a text: its words, pairs of neighbouring content words, words that follow each other, letters that
// stand together, and the classes of the dictionaries that its words belong to. All as numbers, so that the model needs no
// strings.
import type { Sentence, Token } from "../types.js";

export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Something seen, and the tokens (by index) that show it. */
export interface Feature {
  readonly key: number;
  readonly tokens: readonly number[];
}

/** Words and pairs of words. */
export function* wordFeatures({ tokens, sentences }: Text): Iterable<Feature> {
  let sentence = 0;
  let before: number | null = null;
  for (const [at, token] of tokens.entries()) {
    while (sentence < sentences.length && token.start >= sentences[sentence]!.end) {
      sentence += 1;
      before = null;
    }
    yield { key: hash(`w:${wordOf(token)}`), tokens: [at] };
    if (!isContent(token)) continue;
    if (before !== null) yield { key: hash(`c:${wordOf(tokens[before]!)}|${wordOf(token)}`), tokens: [before, at] };
    before = at;
  }
}

/** Each word and the next, signs and the ends of sentences included: endings (て|いる), and how sentences are joined. */
export function* neighbourFeatures({ tokens }: Text): Iterable<Feature> {
  for (let at = 1; at < tokens.length; at += 1)
    yield { key: hash(`b:${wordOf(tokens[at - 1]!)}|${wordOf(tokens[at]!)}`), tokens: [at - 1, at] };
}

const SMALLEST_GROUP = 2;
const LARGEST_GROUP = 3;

/**
 * Two and three letters (UTF-16 units) that follow each other, across the ends of words: endings (たんです), compounds, and
 * what the tokenizer does not know. Nothing of numbers, links and the like, which are one and the same to the model.
 */
export function* letterFeatures(text: Text): Iterable<Feature> {
  for (const [at, { start, end }] of text.tokens.entries())
    for (let from = start; from < end; from += 1) yield* groupsFrom(from, at, text);
}

/** The groups whose first letter is at an offset, in a token (by index). */
function* groupsFrom(from: number, first: number, { text, tokens }: Text): Iterable<Feature> {
  let last = first;
  for (let end = from + 1; end <= from + LARGEST_GROUP; end += 1) {
    if (end > tokens[last]!.end) last += 1;
    const token = tokens[last];
    if (token === undefined || token.start >= end || !hasLetters(token)) return;
    if (end < from + SMALLEST_GROUP) continue;
    const over = Array.from({ length: last - first + 1 }, (_, behind) => first + behind);
    yield { key: hash(`l:${text.slice(from, end)}`), tokens: over };
  }
}

function hasLetters(token: Token): boolean {
  return !wordOf(token).startsWith("<");
}

/** What may be a member of a class: each word as written and in its plain form, alone and behind its neighbour. */
export function* memberCandidates({ tokens }: Text): Iterable<Feature> {
  for (const [at, token] of tokens.entries()) {
    for (const word of spellings(token)) yield { key: hash(word), tokens: [at] };
    const next = tokens[at + 1];
    if (next === undefined) continue;
    for (const word of spellings(next)) yield { key: hash(token.surface + word), tokens: [at, at + 1] };
  }
}

function spellings(token: Token): readonly string[] {
  const word = wordOf(token);
  return word === token.surface ? [word] : [word, token.surface];
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

/** FNV-1a over UTF-16 units, 32 bits: of some 300,000 a dozen fall together and share a row. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
