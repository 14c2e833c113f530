// Finds dictionary words as strings in the skeleton of a text; whether they count is judged later, by tokens.
import type { CompiledEntry } from "./schema.js";

/** A word found as a string; offsets into the skeleton. */
export interface RawWord {
  readonly entry: CompiledEntry;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly masked: boolean;
}

interface Key {
  readonly entry: CompiledEntry;
  readonly word: string;
  readonly key: string;
}

export interface WordIndex {
  find(skeleton: string): RawWord[];
}

/** `toKey` brings a word into the form of the skeleton. */
export function createWordIndex(entries: readonly CompiledEntry[], toKey: (word: string) => string): WordIndex {
  const keys = entries.flatMap((entry) => entry.words.map((word): Key => ({ entry, word, key: toKey(word) })));
  const byFirst = new Map<string, Key[]>();
  for (const key of keys) {
    const first = key.key.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
  }
  const maskable = keys.filter(({ entry, key }) => entry.disguise && key.length >= 2);
  return { find: (skeleton) => [...plain(skeleton, byFirst), ...masked(skeleton, maskable)] };
}

function* plain(text: string, byFirst: ReadonlyMap<string, readonly Key[]>): Iterable<RawWord> {
  for (let start = 0; start < text.length; start += 1)
    for (const { entry, word, key } of byFirst.get(text.charAt(start)) ?? [])
      if (text.startsWith(key, start)) yield { entry, word, start, end: start + key.length, masked: false };
}

const MASK = /[○◯〇●×✕＊*]/gu;
const LETTER = /^[\p{sc=Han}ぁ-ゖ]$/u;

/** One letter of a word hidden: バ○, き◯がい. Never the first, and nothing that is itself a row of masks. */
function* masked(text: string, keys: readonly Key[]): Iterable<RawWord> {
  for (const { index } of text.matchAll(MASK)) {
    if (isMask(text.charAt(index - 1)) || isMask(text.charAt(index + 1))) continue;
    for (const { entry, word, key } of keys) {
      for (let hidden = 1; hidden < key.length; hidden += 1) {
        const start = index - hidden;
        if (start >= 0 && fits(text, key, start, hidden)) yield { entry, word, start, end: start + key.length, masked: true };
      }
    }
  }
}

function fits(text: string, key: string, start: number, hidden: number): boolean {
  for (let at = 0; at < key.length; at += 1)
    if (at !== hidden && text.charAt(start + at) !== key.charAt(at)) return false;
  return key.length > 2 || !LETTER.test(text.charAt(start - 1));
}

function isMask(letter: string): boolean {
  return letter !== "" && letter.match(MASK) !== null;
}
