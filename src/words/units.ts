// The tokens as patterns see them: without spaces and emoji, with a mark between sentences.
import type { FixedSpan, Sentence, Token } from "../types.js";

/** Tokens in order; null stands between two sentences and at both ends. */
export interface Units {
  readonly list: readonly (Token | null)[];
  /** Index of the first unit that ends behind an offset. */
  at(offset: number): number;
}

export function unitsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Units {
  const list: (Token | null)[] = [null];
  let next = 0;
  for (const token of tokens) {
    while (next < sentences.length && token.start >= (sentences[next] as Sentence).end) {
      if (list[list.length - 1] !== null) list.push(null);
      next += 1;
    }
    if (isWord(token)) list.push(asMark(token));
  }
  list.push(null);
  return { list, at: (offset) => firstBehind(list, offset) };
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

/** A linear scan from a guess would do; a binary one needs no state. Boundaries sort with what follows them. */
function firstBehind(list: readonly (Token | null)[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endBefore(list, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  while (low < list.length && list[low] === null) low += 1;
  return low;
}

function endBefore(list: readonly (Token | null)[], index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    const token = list[at];
    if (token) return token.end;
  }
  return 0;
}
