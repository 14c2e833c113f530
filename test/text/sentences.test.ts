import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";

const split = (text: string, breaks?: number[]): string[] =>
  splitSentences(text, breaks).map(({ start, end }) => text.slice(start, end));

describe("ends", () => {
  test.each([
    [["督促しても無視。", "正直、困ります。"]],
    [["本当ですか?!", "はい。"]],
    [["登場!🎉 ", "ぜひ。"]],
    [["です.", "ます."]],
    [["場所\n", "市役所\n\n", "とき"]],
    [["お楽しみに♪ ", "次は"]],
    [["監視員募集🏊 ", "夏休みに"]],
    [["えっと… ", "はい・・・\n", "次"]],
    [["「やめて。」", "市は動いた。"]],
    [["(要予約。)", "次"]],
    [["Thank you. ", "Please come."]],
    [["‼注意‼", "明日"]],
  ])("%j", (sentences) => {
    expect(split(sentences.join(""))).toEqual(sentences);
  });
});

describe("no ends", () => {
  test.each([
    "彼は「やめて。もう嫌だ!」と言った",
    "(詳しくは。こちら)と書く",
    "約1.5万部のVer.3.2をNo. 5で",
    "www.a.jp/x.html?y=1!z",
    "https://example.jp/?a=1&b=2 を見る",
    "Yahoo!ニュースとHey!Say7の話",
    "それは…つまり",
    "★お知らせ★明日は",
    "🎉 秋まつり",
    "ば★か",
    "Mr. Tanakaと",
    "。。。",
  ])("%j", (text) => {
    expect(split(text)).toEqual([text]);
  });

  test("a long quotation is text of its own", () => {
    expect(split(`「${"あいうえお。".repeat(20)}」`).length).toBe(20);
  });
});

test("left-out line breaks end a sentence where the line before is complete", () => {
  expect(split("予約不要・無料面談は別の建物で", [7])).toEqual(["予約不要・無料", "面談は別の建物で"]);
  expect(split("市では家具を補助しています", [6])).toEqual(["市では家具を補助しています"]);
  expect(split("12月28日まで通常どおり", [8])).toEqual(["12月28日まで", "通常どおり"]);
});

test("for any string the sentences join to it", () => {
  const pieces = fc
    .array(fc.constantFrom("あ", "。", "!", "「", "」", "\n", "😀", " ", ".", "…", "・", "a", "★", "(", ")", "\uD83D"))
    .map((units) => units.join(""));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), fc.array(fc.nat(30)), (text, breaks) => {
      const sentences = splitSentences(text, breaks);
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      let at = 0;
      for (const { start, end } of sentences) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }),
  );
});
