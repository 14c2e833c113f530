import type { FixedSpan, Token } from "../types.js";
import type { CompiledDictionary } from "./compiled-dictionary.js";
import { readString } from "./read-string.js";

const NOTHING = "*";

/** Makes tokens of word ids; reads a word's strings only then. */
export class TokenMaker {
  private readonly dictionary: CompiledDictionary;

  constructor(dictionary: CompiledDictionary) {
    this.dictionary = dictionary;
  }

  word(text: string, start: number, end: number, word: number): Token {
    const { dictionary } = this;
    const tag = dictionary.tagTable[dictionary.tags[word]!]!;
    const surface = text.slice(start, end);
    return {
      surface,
      start,
      end,
      pos: tag[0],
      pos1: tag[1],
      pos2: tag[2],
      pos3: tag[3],
      conjugationType: tag[4],
      conjugationForm: tag[5],
      lemma: this.feature(word, 0, surface),
      reading: this.feature(word, 1, surface),
      pronunciation: this.feature(word, 2, surface),
      known: word < dictionary.firstUnknown,
    };
  }

  private feature(word: number, index: number, surface: string): string {
    const { texts } = this.dictionary;
    const { whole } = texts;
    const reference = whole === null ? texts.feature(3 * word + index) : whole.features[3 * word + index]!;
    if (reference === 0) return NOTHING;
    if (reference === 1) return surface;
    return whole === null ? texts.string(reference) : readString(whole.strings, reference);
  }
}

export function fixedToken(text: string, { start, end, kind }: FixedSpan): Token {
  const surface = text.slice(start, end);
  return {
    surface,
    start,
    end,
    pos: "記号",
    pos1: kind,
    pos2: NOTHING,
    pos3: NOTHING,
    conjugationType: NOTHING,
    conjugationForm: NOTHING,
    lemma: surface,
    reading: NOTHING,
    pronunciation: NOTHING,
    known: true,
  };
}
