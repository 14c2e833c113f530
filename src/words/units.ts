// The tokens as patterns see them: without spaces and emoji, with a mark between sentences.
import { firstIndex } from "../text/bisect.js";
import { openingOf } from "./openings.js";
import type { FixedSpan, Range, Sentence, Token } from "../types.js";

/** Tokens in order; null stands between two sentences and at both ends. */
export interface Units {
  readonly list: readonly (Token | null)[];
  /** With which two letters the text goes on at each; see Openings. A hundred patterns ask for it. */
  readonly openings: Int32Array;
  /** For each sentence the indexes of its units, [from, to). */
  readonly ofSentence: readonly Range[];
  /** Index of the first token that ends behind an offset. */
  at(offset: number): number;
}

export function unitsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Units {
  const list = withMarks(tokens, sentences);
  const places: number[] = [];
  list.forEach((token, index) => {
    if (token !== null) places.push(index);
  });
  return {
    list,
    openings: openingsIn(list),
    ofSentence: rangesOf(list, places, sentences),
    at: (offset) => places[firstIndex(places.length, (index) => list[places[index]!]!.end > offset)] ?? list.length,
  };
}

function openingsIn(list: readonly (Token | null)[]): Int32Array {
  const openings = new Int32Array(list.length);
  let behind = 0;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const surface = list[at]?.surface ?? "";
    const first = surface === "" ? 0 : surface.charCodeAt(0);
    openings[at] = openingOf(first, surface.length > 1 ? surface.charCodeAt(1) : behind);
    behind = first;
  }
  return openings;
}

function withMarks(tokens: readonly Token[], sentences: readonly Sentence[]): (Token | null)[] {
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
  return list;
}

function rangesOf(
  list: readonly (Token | null)[],
  places: readonly number[],
  sentences: readonly Sentence[],
): readonly Range[] {
  let next = 0;
  const firstFrom = (offset: number): number => {
    while (next < places.length && list[places[next]!]!.start < offset) next += 1;
    return places[next] ?? list.length;
  };
  return sentences.map(({ start, end }) => [firstFrom(start), firstFrom(end)]);
}

const EMOJI: FixedSpan["kind"] = "絵文字";
const SPACE = /^\s*$/;

function isWord({ pos1, surface }: Token): boolean {
  return pos1 !== EMOJI && pos1 !== "空白" && !SPACE.test(surface);
}

const LETTERS = /[\p{L}\p{N}]/u;

/** IPADIC takes ! ? ( and other signs that it does not know for nouns; here they are what they are. */
function asMark(token: Token): Token {
  return token.known || LETTERS.test(token.surface) ? token : { ...token, pos: "記号", pos1: "一般" };
}
