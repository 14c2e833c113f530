// Finds dictionary words as strings in the skeleton of a text; whether they count is judged later, by tokens.
import type { LexiconData, WordKey } from "./pack.js";

/** A word found as a string; offsets into the skeleton. */
export interface RawWord {
  /** Index of its entry. */
  readonly entry: number;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly masked: boolean;
}

export function findWords(skeleton: string, words: LexiconData["words"]): RawWord[] {
  return [...plain(skeleton, words), ...masked(skeleton, words)];
}

function* plain(text: string, words: LexiconData["words"]): Iterable<RawWord> {
  for (let start = 0; start < text.length; start += 1)
    for (const [key, word, entry] of words(text.charAt(start)))
      if (text.startsWith(key, start)) yield { entry, word, start, end: start + key.length, masked: false };
}

const MASK = /[○◯〇●×✕＊*]/gu;
const LETTER = /^[㐀-鿿ぁ-ゖ]$/u;

/** One letter of a word hidden: バ○, き◯がい. Never the first, and nothing that is itself a row of masks. */
function* masked(text: string, words: LexiconData["words"]): Iterable<RawWord> {
  for (const { index } of text.matchAll(MASK)) {
    if (isMask(text.charAt(index - 1)) || isMask(text.charAt(index + 1))) continue;
    for (let start = Math.max(0, index - LONGEST); start < index; start += 1)
      for (const each of words(text.charAt(start)))
        if (fits(text, each, start, index))
          yield { entry: each[2], word: each[1], start, end: start + each[0].length, masked: true };
  }
}

/** Longer words need no masking to be told. */
const LONGEST = 8;

function fits(text: string, [key, , , disguise]: WordKey, start: number, hidden: number): boolean {
  if (!disguise || key.length < 2 || start + key.length <= hidden) return false;
  for (let at = 0; at < key.length; at += 1)
    if (start + at !== hidden && text.charAt(start + at) !== key.charAt(at)) return false;
  return key.length > 2 || !LETTER.test(text.charAt(start - 1));
}

function isMask(letter: string): boolean {
  return letter !== "" && letter.match(MASK) !== null;
}
