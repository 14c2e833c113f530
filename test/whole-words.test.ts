import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { wholeWords } from "../src/whole-words.js";
import { documentOf } from "./support/rule-document.js";

/** The words that 【】 become. */
async function widened(marked: string): Promise<string> {
  const document = await documentOf(marked.replace(/[【】]/gu, ""));
  const { text } = document.folded;
  const words = (/【(.*)】/u.exec(marked)?.[1] ?? "").normalize("NFKC");
  const start = text.indexOf(words);
  return text.slice(...wholeWords([start, start + words.length], document));
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
    ["工事に反対して【いる連中は】放っておく", "反対している連中"],
    ["かたいことは【大目に見】ています。", "大目に見ています"],
    ["来年は12.5【億円になる見込み】です", "12.5億円になる見込み"],
    ["次の【計画の素案（内部検討用】）です", "計画の素案(内部検討用)"],
    ["【無断です（あとで】作者の方に連絡を取るつもりでいます）", "無断です"],
    ["「来るな【」という言葉】", "という言葉"],
    ["【無断です（あとで】\n\n連絡）", "無断です"],
    ["【だそうです。】", "だそうです"],
  ])("%s becomes %s", async (marked, words) => {
    expect(await widened(marked)).toBe(words);
  });

  test.each([
    "これは【バカ】と言う",
    "文化センター\n【障がい者は来るな】",
    "センター\n\n【障がい者は来るな】",
    "今日【休館】です",
    "市長が【辞める】と聞いた",
    "見て、【邪魔】！",
    "詳しくは【https://example.jp/a】をご覧ください",
    "暗証は【abcd】efです",
    "【全部】",
  ])("leaves %s", async (marked) => {
    expect(await widened(marked)).toBe(/【(.*)】/u.exec(marked)?.[1]);
  });

  it("quotes something of the range it is given, in any text", async () => {
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
        const [from, to] = wholeWords([start, last + 1], document);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        // Of the words themselves something is always quoted.
        expect(from).toBeLessThanOrEqual(last);
        expect(to).toBeGreaterThan(start);
      }),
    );
  });
});
