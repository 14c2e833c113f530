// The tokens as patterns see them: without spaces and emoji, with a mark between sentences.
import { firstIndex } from "../text/bisect.js";
import type { FixedSpan, Sentence, Token } from "../types.js";

/** Tokens in order; null stands between two sentences and at both ends. */
export interface Units {
  readonly list: readonly (Token | null)[];
  /** Index of the first token that ends behind an offset. */
  at(offset: number): number;
  /** Index of the first token that begins at or behind an offset. */
  from(offset: number): number;
}

export function unitsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Units {
  const list: (Token | null)[] = [null];
  let next = 0;
  for (const token of tokens) {
    while (next < sentences.length && token.start >= sentences[next]!.end) {
      if (list[list.length - 1] !== null) list.push(null);
      next += 1;
    }
    if (isWord(token)) list.push(asMark(token));
  }
  list.push(null);
  const places = list.flatMap((token, index) => (token ? [index] : []));
  const find = (behind: (token: Token) => boolean): number =>
    places[firstIndex(places.length, (index) => behind(list[places[index]!]!))] ?? list.length;
  return {
    list,
    at: (offset) => find(({ end }) => end > offset),
    from: (offset) => find(({ start }) => start >= offset),
  };
}

const EMOJI: FixedSpan["kind"] = "絵文字";

function isWord(token: Token): boolean {
  return token.pos1 !== EMOJI && token.pos1 !== "空白" && token.surface.trim() !== "";
}

const LETTERS = /[\p{L}\p{N}]/u;

/** IPADIC takes ! ? ( and other signs that it does not know for nouns; here they are what they are. */
function asMark(token: Token): Token {
  return token.known || LETTERS.test(token.surface) ? token : { ...token, pos: "記号", pos1: "一般" };
}
