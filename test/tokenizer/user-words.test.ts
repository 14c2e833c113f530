import { describe, expect, it } from "vitest";
import type { Token } from "../../src/types.js";
import { parseUserWords, userWordsText, type UserWord } from "../../tools/tokenizer/user-words.js";
import { tokenizer } from "./dictionary.js";

const WORDS = parseUserWords(userWordsText());

describe.each(WORDS)("user word $id", (word) => {
  it("is one token in its example", () => {
    expect(tokenizer.tokenize(word.example).filter((token) => isWord(token, word))).not.toEqual([]);
  });

  it("is not seen in its look-alikes", () => {
    for (const text of word.not ?? []) {
      expect(tokenizer.tokenize(text).filter((token) => isWord(token, word))).toEqual([]);
    }
  });

  it("has look-alikes that are some", () => {
    if (word.like !== undefined) return;
    expect((word.not ?? []).filter((text) => !text.includes(word.surface))).toEqual([]);
  });
});

describe("names of municipalities", () => {
  it.each([
    ["長崎市長", ["長崎", "市長"]],
    ["長崎市役所", ["長崎", "市役所"]],
    ["諫早市民", ["諫早", "市民"]],
    ["諫早市議会", ["諫早", "市議会"]],
    ["大泉町民", ["大泉", "町民"]],
    ["大泉町の", ["大泉", "町", "の"]],
    ["長崎市の", ["長崎", "市", "の"]],
  ])("%s is cut as IPADIC cuts all of them", (text, surfaces) => {
    expect(tokenizer.tokenize(text).map(({ surface }) => surface)).toEqual(surfaces);
  });
});

describe("inflected user words", () => {
  it.each([
    ["投稿がバズらない。", "バズる", "未然形"],
    ["投稿がバズった。", "バズる", "連用タ接続"],
    ["キモくて見ていられない。", "キモい", "連用テ接続"],
    ["ウザかったから消した。", "ウザい", "連用タ接続"],
  ])("%s has a form of %s", (text, lemma, form) => {
    const found = tokenizer.tokenize(text).find((token) => token.lemma === lemma);
    expect(found?.conjugationForm).toBe(form);
  });
});

describe("the file", () => {
  const entry = "{id: a, surface: あ, reading: ア, pos: 名詞, reason: 試験, example: あ";
  it.each([
    ["a missing field", "[{id: a, surface: あ}]", "reading"],
    ["an unknown field", `[${entry}, nott: []}]`, "nott"],
    [
      "a reading that is not katakana",
      "[{id: a, surface: あ, reading: あ, pos: 名詞, reason: 試験, example: あ}]",
      "カタカナ",
    ],
    ["neither pos nor like", "[{id: a, surface: あ, reading: ア, reason: 試験, example: あ}]", "like"],
    ["two entries of one id", `[${entry}}, ${entry}}]`, "id a"],
  ])("refuses %s", (_, yaml, part) => {
    expect(() => parseUserWords(yaml)).toThrow(part);
  });
});

function isWord(token: Token, word: UserWord): boolean {
  return token.known && token.lemma === (word.lemma ?? word.surface);
}
