import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { wholeWords } from "../src/whole-words.js";
import type { Range } from "../src/types.js";
import { documentOf } from "./support/rule-document.js";

/** The words that 【】 become. */
async function widened(marked: string): Promise<string> {
  const range: Range = [marked.indexOf("【"), marked.indexOf("】") - 1];
  const text = marked.replace(/[【】]/gu, "");
  const { tokens } = await documentOf(text);
  return text.slice(...wholeWords(range, text, () => tokens));
}

describe("wholeWords", () => {
  test.each([
    ["障害【者は邪魔だ】", "障害者は邪魔だ"],
    ["みんなで【追い出しましょ】う。", "追い出しましょう"],
    ["お会いしたく【ありませ】んでした。", "ありませんでした"],
    ["移転先は公園【に内定】です。", "公園に内定"],
    ["予定価格は【12億】円です。", "12億円"],
    ["あの花火【師は笑いもの】だ", "花火師は笑いもの"],
    ["全【端末が弱点】です", "全端末が弱点"],
  ])("%s becomes %s", async (marked, words) => {
    expect(await widened(marked)).toBe(words);
  });

  test.each([
    "これは【バカ】と言う",
    "今日【休館】です",
    "市長が【辞める】と聞いた",
    "見て、【邪魔】！",
    "詳しくは【https://example.jp/a】をご覧ください",
    "暗証は【abcd】efです",
    "【全部】",
  ])("leaves %s", async (marked) => {
    expect(await widened(marked)).toBe(/【(.*)】/u.exec(marked)?.[1]);
  });

  it("holds the range it is given, in any text", async () => {
    const part = fc.constantFrom(
      "障害者",
      "、",
      "まし",
      "た",
      "は",
      "バカ",
      "a1",
      "🎉",
      "\n",
      "お",
      "ー",
      "々",
      "ｶﾞ",
      "\ud800",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), async (parts, a, b) => {
        const document = await documentOf(parts.join(""));
        const { text } = document.folded;
        if (text === "") return;
        const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const [from, to] = wholeWords([start, last + 1], text, () => document.tokens);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(start);
        expect(to).toBeGreaterThan(last);
        expect(to).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
