// Finds dictionary words as strings in the skeleton of a text; whether they count is judged later, by tokens.
import type { LexiconData } from "./pack.js";
import type { WordKey } from "./word-keys.js";
import { matchesIn } from "../text/matches-in.js";

/** A word found as a string; offsets into the skeleton. */
export interface RawWord {
  /** Index of its entry, or ~index of its disguise. */
  readonly owner: number;
  /** Its form in the skeleton. */
  readonly key: string;
  readonly word: string;
  /** The spelling that was looked for; most often the word itself. */
  readonly written: string;
  readonly disguise: boolean;
  readonly start: number;
  readonly end: number;
  readonly masked: boolean;
}

type Words = Pick<LexiconData, "words" | "wordsAt">;

/** One by one: a hostile text has ten times as many as letters, and most of them are nothing. */
export function* findWords(skeleton: string, { words, wordsAt }: Words): Iterable<RawWord> {
  yield* plain(skeleton, wordsAt);
  yield* masked(skeleton, words);
}

function* plain(text: string, wordsAt: Words["wordsAt"]): Iterable<RawWord> {
  for (let start = 0; start < text.length; start += 1)
    for (const key of wordsAt(text.charCodeAt(start), text.charCodeAt(start + 1)))
      if (text.startsWith(key[0], start)) yield rawWord(key, start, false);
}

function rawWord([key, word, owner, disguise, written = word]: WordKey, start: number, hidden: boolean): RawWord {
  return { owner, key, word, written, disguise, start, end: start + key.length, masked: hidden };
}

const MASK = /[○◯〇●×✕✖✗❌╳⚪⚫⭕＊*]/gu;

/** One letter of a word hidden: バ○, き◯がい. Never the first, and in nothing that is itself a row of masks. */
function* masked(text: string, words: Words["words"]): Iterable<RawWord> {
  for (const { index } of matchesIn(text, MASK)) {
    if (isMask(text.charAt(index - 1)) || isMask(text.charAt(index + 1))) continue;
    for (let start = Math.max(0, index - LONGEST); start < index; start += 1)
      for (const each of words(text.charCodeAt(start)))
        if (fits(text, each, start, index)) yield rawWord(each, start, true);
  }
}

/** Longer words need no masking to be told. */
const LONGEST = 8;

function fits(text: string, [key, word, , disguise, written = word]: WordKey, start: number, hidden: number): boolean {
  if (!disguise || written !== word || key.length < 2 || start + key.length <= hidden) return false;
  return [...key].every((letter, at) => start + at === hidden || text.charAt(start + at) === letter);
}

function isMask(letter: string): boolean {
  return letter !== "" && letter.match(MASK) !== null;
}
