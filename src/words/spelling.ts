// How a word found in the skeleton stands in the text.
import { toHiragana } from "../text/skeleton.js";
import type { Range } from "../types.js";
import type { Skeleton } from "./view.js";
import type { RawWord } from "./word-index.js";

export interface Spelling {
  readonly raw: RawWord;
  /** With what draws out the last letter: 死ねえええ, バカーー. */
  readonly range: Range;
  /** Where the last letter itself ends. */
  readonly body: number;
  readonly text: string;
  /** Where each letter of the plain word stands. */
  readonly letters: readonly Range[];
}

export function spellingOf(raw: RawWord, text: string, skeleton: Skeleton): Spelling {
  const { start, end } = raw;
  const letters = Array.from({ length: end - start }, (_, at) => letterAt(start + at, text, skeleton));
  const range: Range = [letters[0]![0], letters.at(-1)![1]];
  const body = skeleton.toFolded([start, end])[1];
  return { raw, range, body, text: text.slice(...range), letters: lettersOf(raw, letters, range) };
}

/** A letter of the skeleton in the text, with what draws it out. */
function letterAt(at: number, text: string, skeleton: Skeleton): Range {
  const [start, end] = skeleton.toFolded([at, at + 1]);
  const next = at + 1 < skeleton.text.length ? skeleton.toFolded([at + 1, at + 2])[0] : text.length;
  return [start, end + (TAIL.exec(text.slice(end, next))?.[0].length ?? 0)];
}

const TAIL = /^[ー〜~ぁ-おァ-オ-]+/u;

/** Those of the plain word: one to one, or from the end as far as it is spelled alike (タヒんで, 死んで). */
function lettersOf({ key, word }: RawWord, letters: readonly Range[], range: Range): readonly Range[] {
  if (key.length === word.length) return letters;
  let alike = 0;
  while (alike < Math.min(key.length, word.length) && key.at(-1 - alike) === toHiragana(word.at(-1 - alike) ?? ""))
    alike += 1;
  const tail = letters.slice(letters.length - alike);
  const head: Range = [range[0], tail[0]?.[0] ?? range[1]];
  return [...Array.from({ length: word.length - alike }, () => head), ...tail];
}
