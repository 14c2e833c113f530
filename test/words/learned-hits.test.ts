import { beforeAll, describe, expect, it } from "vitest";
import { sourceOf } from "../../src/document.js";
import { EMPTY_REGISTERS } from "../../src/hosts/empty-registers.js";
import { dataFile, loadLexicon } from "../../src/load-data.js";
import { skeleton } from "../../src/text/skeleton.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Assessment } from "../../src/model/judge.js";
import type { Hit, Range, Tokenizer } from "../../src/types.js";
import { createLexicon } from "../../src/words/lexicon.js";
import { rule } from "../model/tiny-model.js";
import { post } from "../support/post.js";

let tokenizer: Tokenizer;
beforeAll(() => {
  tokenizer = loadTokenizer(dataFile("ipadic.bin"));
});

/** What is found of a rule, where the model takes the text for it because of some words, clearly or not. */
function found(text: string, words: string, id = "illegal-act", clear = false): readonly Hit[] {
  const at: Range = [text.indexOf(words), text.indexOf(words) + words.length];
  const unless = ["condemned", "prohibited", "awareness"];
  const resembled = { rule: rule(id, { unless }), range: [0, text.length] as const, at, evidence: [words], clear };
  return hitsOf(id, text, { resembled, against: () => null, rather: () => null });
}

/** What is found of a rule, where the model takes the text for its opposite because of its first two letters. */
function doubted(id: string, text: string): readonly Hit[] {
  return hitsOf(id, text, { resembled: null, against: (each) => (each === id ? [0, 2] : null), rather: () => null });
}

function hitsOf(id: string, text: string, assessment: Assessment): readonly Hit[] {
  const lexicon = createLexicon(loadLexicon(), skeleton, () => assessment);
  const analyser = {
    tokenizer,
    lexicon,
    registers: () => EMPTY_REGISTERS,
    now: 0,
    scanSecrets: () => Promise.resolve([]),
  };
  return sourceOf(post(text), analyser).hits(id);
}

describe("what the model finds", () => {
  it("is a hit of the rule, likely at most, that names its words", () => {
    const text = "河川敷の花火の残りを家族で上げてみました。";
    expect(found(text, "花火")).toMatchObject([
      {
        entry: { id: "model-illegal-act", certainty: "likely" },
        words: text,
        certainty: "likely",
        silenced: false,
        evidence: ["花火"],
      },
    ]);
    const [hit] = found(text, "花火");
    expect(hit?.entry.reason).toContain("「花火」");
    expect(hit?.entry.advice).not.toBe("");
  });

  it.each(["personal-data", "credential"])("names no word of what is like %s", (id) => {
    const [hit] = found("倉庫の合図は、飼い犬の名前を逆から読んだものです。", "飼い犬", id);
    expect(hit).toMatchObject({ evidence: [], certainty: "likely" });
    expect(hit?.entry.reason).toBe("言葉の使い方が、当たる投稿の例に似ています。");
    expect(hit?.entry.advice).toContain("消してください");
  });

  it("is excused by awareness, as the words of a dictionary are", () => {
    const [hit] = found("花火の残りを河川敷で上げるのはやめましょう。", "花火");
    expect(hit).toMatchObject({ silenced: true, entry: { id: "model-illegal-act" } });
    expect(hit?.excuses.map(({ effect }) => effect)).toContain("silence");
  });

  it("is not excused where the text is clearly like the rule", () => {
    const [hit] = found("花火の残りを河川敷で上げるのはやめましょう。", "花火", "illegal-act", true);
    expect(hit).toMatchObject({ silenced: false, certainty: "likely", excuses: [] });
  });

  const told = (text: string, clear: boolean): boolean =>
    found(text, "大丈夫", "illegal-act", clear).some(({ entry }) => entry.id === "model-illegal-act");

  it.each([true, false])("is not told where the dictionaries have found the rule (clearly like it: %s)", (clear) => {
    const text = "一杯だけなら飲酒運転でも大丈夫です。";
    expect(found(text, "大丈夫").length).toBeGreaterThan(0);
    expect(told(text, clear)).toBe(false);
  });

  it("is told where they have excused it only if the text is clearly like the rule", () => {
    const text = "「一杯だけなら飲酒運転でも大丈夫」は間違いです。";
    expect(found(text, "間違い").every(({ silenced }) => silenced)).toBe(true);
    expect(told(text, false)).toBe(false);
    expect(told(text, true)).toBe(true);
  });

  it("sends nobody to another section because something was left out", () => {
    const advice = (id: string) => found("河川敷の花火の残りを家族で上げてみました。", "花火", id)[0]?.entry.advice;
    expect(advice("drafting-slip")).toContain("入れ忘れた");
    expect(advice("drafting-slip")).not.toContain("担当課");
    expect(advice("rights")).toContain("担当課");
  });
});

describe("what the model doubts", () => {
  it("is asked instead of told, and says why", () => {
    const text = "一杯だけなら飲酒運転でも大丈夫です。";
    const hits = doubted("illegal-act", text);
    expect(hits.length).toBeGreaterThan(0);
    for (const { certainty, silenced, excuses } of hits) {
      expect([certainty, silenced]).toEqual(["hint", false]);
      expect(excuses).toEqual([{ context: "unlike:illegal-act", range: [0, 2], effect: "lower" }]);
    }
    expect(doubted("insult", text)).toEqual([]);
  });

  it("is never a word that must not be written, whatever stands around it", () => {
    const [hit] = doubted("discrimination", "窓口に看護婦を募集する案内を置きました。");
    expect(hit).toMatchObject({ certainty: hit!.entry.certainty, excuses: [] });
  });

  it("is never a word in disguise: the model knows none", () => {
    const hits = doubted("insult", "ごみ出しを守らない人は馬○ばっかりだ。");
    const label = hits.find(({ entry }) => entry.id === "insult-fool-predicate");
    expect(label).toMatchObject({ words: "人は馬○ばっかり", certainty: "likely", excuses: [] });
    const [plain] = doubted("insult", "ごみ出しを守らない奴はどうしようもない。");
    expect(plain).toMatchObject({ certainty: "hint" });
  });

  it("stays silent where a context has silenced it", () => {
    const hits = doubted("illegal-act", "「一杯だけなら飲酒運転でも大丈夫」は間違いです。");
    expect(hits.every(({ silenced }) => silenced)).toBe(true);
    expect(hits.flatMap(({ excuses }) => excuses.map(({ effect }) => effect))).not.toContain("lower");
  });
});
