// By which strings of a skeleton the words of a lexicon are found.
import type { CompiledLexicon } from "./schema.js";

/**
 * What is looked for, how the dictionary writes it, to whom it belongs (the index of an entry, or ~index of a disguise),
 * may it be disguised; and where it is another spelling of the word, that spelling.
 */
export type WordKey = readonly [key: string, word: string, owner: number, disguise: boolean, written?: string];

export interface Spellers {
  /** Brings a word into the form of the skeleton. */
  readonly keyOf: (word: string) => string;
  /** In hiragana; null for a word that is not known. */
  readonly readingOf: (word: string) => string | null;
}

export function wordKeys({ entries, disguises }: CompiledLexicon, { keyOf, readingOf }: Spellers): WordKey[] {
  const spelled = (word: string, owner: number, spellings: readonly string[]): WordKey[] =>
    spellings.map((written) => [keyOf(written), word, owner, true, written]);
  const hidden = (word: string, owner: number, kana: boolean): WordKey[] => [
    ...drawnOut(word, owner, keyOf),
    ...spelled(word, owner, kana ? inKana(word, readingOf) : []),
  ];
  return [
    ...entries.flatMap(({ words, disguise, kana }, owner) =>
      words.flatMap((word): WordKey[] => [
        [keyOf(word), word, owner, disguise],
        ...(disguise ? hidden(word, owner, kana) : []),
      ]),
    ),
    ...disguises.flatMap(({ words, homographs, kana }, index) => [
      ...words.flatMap((word): WordKey[] => [
        [keyOf(word), word, ~index, true],
        ...hidden(word, ~index, kana),
        ...spelled(word, ~index, withSmallTsu(word)),
      ]),
      ...homographs.flatMap(({ written, word }) => spelled(word, ~index, [written])),
    ]),
  ];
}

/** Kanji by their reading (ろうがい); fewer kana are too often something else. */
function inKana(word: string, readingOf: Spellers["readingOf"]): string[] {
  const reading = KANJI.test(word) ? readingOf(word) : null;
  return reading !== null && reading.length >= 4 ? [reading] : [];
}

const KANJI = /\p{Script=Han}/u;

/** A vowel that goes with the sound before it is lost in the skeleton when it is drawn out: じじい, but じじいいい is じじ. */
function drawnOut(word: string, owner: number, keyOf: (word: string) => string): WordKey[] {
  const { length } = keyOf(word);
  return Array.from(word).flatMap((letter, at): WordKey[] => {
    const written = word.slice(0, at) + letter + word.slice(at);
    const key = VOWEL.test(letter) ? keyOf(written) : written;
    return key.length < length ? [[key, word, owner, true, written]] : [];
  });
}

const VOWEL = /[あ-おア-オ]/u;

const SHORT = /^[ぁ-ゖァ-ヶ]{2,4}$/u;
/** Before these no sound can be held. */
const UNHELD = "あいうえおんっゃゅょアイウエオンッャュョ";

/** A held sound gives short words force: ばっか, うっざ, きっも. */
function withSmallTsu(word: string): string[] {
  if (!SHORT.test(word)) return [];
  return Array.from(word)
    .flatMap((letter, at) => (at === 0 || UNHELD.includes(letter) ? [] : [at]))
    .filter((at) => !"んッっン".includes(word.charAt(at - 1)))
    .map((at) => `${word.slice(0, at)}${word.charAt(at) >= "ァ" ? "ッ" : "っ"}${word.slice(at)}`);
}
