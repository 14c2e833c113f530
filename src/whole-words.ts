import type { Range, Token } from "./types.js";
import { firstEndingBehind } from "./text/bisect.js";

/** A word has no more parts than that; what has is no word. */
const MOST_PARTS = 4;

/**
 * A range widened until it neither begins nor ends within a word, for people to read: 障害|者 or 追い出しましょ|う is quoted
 * by nobody. Only between two letters of Japanese: other words end where they seem to.
 */
export function wholeWords([start, end]: Range, text: string, tokens: () => readonly Token[]): Range {
  return [
    isWithinJapanese(text, start) ? wordStart(start, text, tokens()) : start,
    isWithinJapanese(text, end) ? wordEnd(end, text, tokens()) : end,
  ];
}

function isWithinJapanese(text: string, at: number): boolean {
  return JAPANESE.test(text.charAt(at - 1)) && JAPANESE.test(text.charAt(at));
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]/u;

function wordStart(from: number, text: string, tokens: readonly Token[]): number {
  let at = firstEndingBehind(tokens, from);
  const fits = (): boolean =>
    at > 0 && isWithinJapanese(text, tokens[at]!.start) && isBegunBy(tokens[at - 1]!, tokens[at]!);
  for (let parts = 1; parts < MOST_PARTS && fits(); parts += 1) at -= 1;
  return tokens[at]?.start ?? from;
}

function wordEnd(from: number, text: string, tokens: readonly Token[]): number {
  let at = firstEndingBehind(tokens, from - 1);
  const fits = (): boolean =>
    at + 1 < tokens.length && isWithinJapanese(text, tokens[at]!.end) && isEndedBy(tokens[at]!, tokens[at + 1]!);
  for (let parts = 1; parts < MOST_PARTS && fits(); parts += 1) at += 1;
  return tokens[at]?.end ?? from;
}

/** A word does not begin behind `left`: 中央|公園|に内定. */
function isBegunBy(left: Token, { pos, pos1 }: Token): boolean {
  if (pos === "名詞") return left.pos === "接頭詞" || (left.pos === "名詞" && !ALONE.has(left.pos1));
  return pos === "助詞" || pos === "助動詞" || (pos === "動詞" && pos1 === "接尾");
}

/** Nouns that make no word with the next one: 今日, これ, こと. */
const ALONE: ReadonlySet<string> = new Set(["副詞可能", "代名詞", "非自立"]);

/** A word does not end before `right`: 議員|さん, 言い|まし|た. What a longer noun is about is no part of what is found. */
function isEndedBy({ pos }: Token, right: Token): boolean {
  if (pos === "接頭詞") return right.pos === "名詞";
  if (pos === "名詞") return right.pos === "名詞" && right.pos1 === "接尾";
  return INFLECTED.has(pos) && (right.pos === "助動詞" || (right.pos === "動詞" && right.pos1 === "接尾"));
}

const INFLECTED: ReadonlySet<string> = new Set(["動詞", "形容詞", "助動詞"]);
