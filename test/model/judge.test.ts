import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { dataFile, loadModel } from "../../src/load-data.js";
import { assess, CLEARLY, type Judgement, leadFor, scoresOf, SHORTEST_DOUBTED } from "../../src/model/judge.js";
import type { ModelData } from "../../src/model/model-file.js";
import type { Text } from "../../src/model/features.js";
import { rowsOf } from "../../src/model/rows.js";
import { fold } from "../../src/text/fold.js";
import { splitSentences } from "../../src/text/sentences.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Tokenizer } from "../../src/types.js";
import { rule, tinyModel } from "./tiny-model.js";

let tokenizer: Tokenizer;
beforeAll(() => {
  tokenizer = loadTokenizer(dataFile("ipadic.bin"));
});

function read(written: string): Text {
  const { text } = fold(written);
  return { text, tokens: tokenizer.tokenize(text), sentences: splitSentences(text, []) };
}

const resembled = (text: Text, model: ModelData): Judgement | null => assess(text, model).resembled;

const POST = "市民プールは七月一日に開きます。花火の残りを河川敷で上げました。水泳帽を忘れずにお持ちください。";

describe("a judgement", () => {
  it("names rule, sentence and the words that spoke most, the strongest first", () => {
    const text = read(POST);
    const judgement = resembled(
      text,
      tinyModel([rule("other"), rule("illegal-act")], { 花火: [0, 90], 上げる: [0, 60] }),
    );
    expect(judgement).toMatchObject({ rule: { rule: "illegal-act" }, evidence: ["花火", "上げる"] });
    expect(text.text.slice(...judgement!.range)).toBe("花火の残りを河川敷で上げました。");
    expect(text.text.slice(...judgement!.at)).toBe("花火");
  });

  it("is none where the words do not weigh enough, or others outweigh them", () => {
    expect(resembled(read(POST), tinyModel([rule("illegal-act")], { 花火: [11], 上げる: [11] }))).toBeNull();
    expect(
      resembled(read(POST), tinyModel([rule("illegal-act")], { 花火: [80], 上げる: [60], 市民: [-120] })),
    ).toBeNull();
  });

  it("is none where one word decides, however much it weighs, nor where that word stands twice", () => {
    const alone = tinyModel([rule("illegal-act")], { 花火: [127] });
    expect(resembled(read(POST), alone)).toBeNull();
    expect(resembled(read(POST.replace("水泳帽", "花火")), alone)).toBeNull();
    expect(resembled(read(POST), tinyModel([rule("illegal-act")], { 花火: [127], 上げる: [60] }))).not.toBeNull();
  });

  it("is none of a text that is too short, however much its words weigh", () => {
    const model = tinyModel([rule("illegal-act", { shortest: 20 })], { 花火: [127], 上げる: [127] });
    const short = "花火の残りを河川敷で上げました。";
    expect(resembled(read(short.padEnd(19, "。")), model)).toBeNull();
    expect(resembled(read(short.padEnd(20, "。")), model)).not.toBeNull();
  });

  it("is none of a text that is long only by what is no word", () => {
    const model = tinyModel([rule("illegal-act", { shortest: 20 })], { 花火: [127], 上げる: [127] });
    const short = "花火の残りを河川敷で上げました。";
    expect(resembled(read(`${short}20261122123456`), model)).toBeNull();
    expect(resembled(read(`${short}七月一日です`), model)).not.toBeNull();
  });

  it("must lie far above the threshold in a short text", () => {
    expect([15, 16, 35, 36].map((length) => leadFor(length, { shortest: 16 }))).toEqual([Infinity, 0.4, 0.4, 0]);
    expect([35, 36].map((length) => leadFor(length, { shortest: 36 }))).toEqual([Infinity, 0]);
  });

  it("is clear where the text lies far above the threshold", () => {
    const text = read(POST);
    const modelAbove = (threshold: number): ModelData =>
      tinyModel([rule("illegal-act", { threshold })], { 花火: [10], 上げる: [10], 市民: [10] });
    const [score] = scoresOf(rowsOf(text, modelAbove(0)).keys(), modelAbove(0)) as [number];
    const clear = (threshold: number): boolean | undefined => resembled(text, modelAbove(threshold))?.clear;
    expect(clear(score - CLEARLY - 0.01)).toBe(true);
    expect(clear(score - CLEARLY + 0.01)).toBe(false);
    expect(clear(score)).toBeUndefined();
  });

  it("counts a pair to each of its words", () => {
    const pair = (weights: readonly number[]) => tinyModel([rule("illegal-act")], {}, [], { "c:花火|残り": weights });
    expect(resembled(read(POST), pair([127]))).toBeNull();
  });

  it("is none where the text resembles a rule more that is not told", () => {
    const rules = [rule("illegal-act"), rule("insult", { threshold: null })];
    expect(resembled(read(POST), tinyModel(rules, { 花火: [120, 110], 上げる: [60, 50] }))).not.toBeNull();
    expect(resembled(read(POST), tinyModel(rules, { 花火: [110, 120], 上げる: [50, 60] }))).toBeNull();
  });

  it("knows words by the class that they belong to, each class once", () => {
    const fire = [{ members: ["花火", "花火大会", "たき火"], weights: [127] }];
    const model = tinyModel([rule("illegal-act")], { 上げる: [60] }, fire);
    expect(resembled(read(POST), model)?.evidence).toEqual(["花火", "上げる"]);
    const rows = rowsOf(read(POST.replace("水泳帽", "たき火")), model);
    expect([...rows.keys()].sort()).toEqual([0, 1]);
  });

  it("names no numbers, pronouns and endings", () => {
    const words = { "<数>": [127], これ: [120], さん: [120], 花火: [60] };
    const text = read("これは12時に始まります。花火の残りを山田さんが河川敷で上げたそうです。");
    expect(resembled(text, tinyModel([rule("illegal-act")], words))?.evidence).toEqual(["花火"]);
  });
});

describe("what speaks against a rule", () => {
  const rules = [rule("rights", { doubt: -0.5 }), rule("insult")];
  const words = (text: Text, id: string, model: ModelData): string | null => {
    const range = assess(text, model).against(id);
    return range === null ? null : text.text.slice(...range);
  };

  it("is the word that weighs most against it, where the score is below the doubt", () => {
    const model = tinyModel(rules, { 花火: [-30, -90], 市民: [-60, 0], 上げる: [10, 0], を: [-100, 0] });
    expect(words(read(POST), "rights", model)).toBe("市民");
  });

  it("is nothing in a text that is too short to be doubted", () => {
    const model = tinyModel(rules, { 花火: [-127, -127], 市民: [-127, -127] });
    const short = "市民の花火です。".padEnd(SHORTEST_DOUBTED - 1, "。");
    expect(words(read(short), "rights", model)).toBeNull();
    expect(words(read(`${short}。`), "rights", model)).toBe("市民");
  });

  it("is nothing above the doubt, of a rule without doubt, or of one that the model does not know", () => {
    const model = tinyModel(rules, { 花火: [40, -127], 上げる: [40, -127] });
    expect(words(read(POST), "rights", model)).toBeNull();
    expect(words(read(POST), "insult", model)).toBeNull();
    expect(words(read(POST), "reply", model)).toBeNull();
  });

  it("points into any text, be there no word in it that means something", () => {
    const model = tinyModel(rules, {});
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const text = read(written + "。".repeat(SHORTEST_DOUBTED));
        const [start, end] = assess(text, model).against("rights") ?? [-1, -1];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.text.length);
      }),
    );
  });
});

describe("what a text resembles much more", () => {
  const rules = [rule("rights", { doubt: -2 }), rule("confidential", { doubt: -2 }), rule("reply")];
  const rather = (id: string, words: Readonly<Record<string, readonly number[]>>): string | null =>
    assess(read(POST), tinyModel(rules, words)).rather(id);

  it("is the rule that would be told, where it is far ahead", () => {
    expect(rather("confidential", { 花火: [90, 10, 0], 上げる: [60, 0, 0] })).toBe("rights");
    expect(rather("confidential", { 花火: [90, 85, 0], 上げる: [60, 60, 0] })).toBeNull();
    expect(rather("rights", { 花火: [90, 10, 0], 上げる: [60, 0, 0] })).toBeNull();
  });

  it("is nothing where no rule would be told, nor for a rule that is never doubted or not known", () => {
    expect(rather("confidential", { 花火: [20, -60, 0] })).toBeNull();
    expect(rather("reply", { 花火: [90, 0, 0], 上げる: [60, 0, 0] })).toBeNull();
    expect(rather("insult", { 花火: [90, 0, 0], 上げる: [60, 0, 0] })).toBeNull();
  });
});

describe("the model that ships", () => {
  it("judges any text without failing, and points into it", () => {
    const model = loadModel();
    const words = [
      "入札",
      "来週",
      "内々",
      "鍵",
      "まだ",
      "発表",
      "😀",
      "です。",
      "\n",
      "、",
      "12",
      "が",
      "投稿",
      "歌詞",
    ];
    const post = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary" })), { maxLength: 40 });
    fc.assert(
      fc.property(post, (parts) => {
        const text = read(parts.join(""));
        const judgement = resembled(text, model);
        if (judgement === null) return;
        const { range, at, evidence } = judgement;
        for (const [start, end] of [range, at]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.text.length);
        }
        expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it("doubts nothing that must be masked: what is only asked is not", () => {
    const doubted = loadModel().rules.flatMap(({ rule: id, doubt }) => (doubt === null ? [] : [id]));
    expect(doubted).toContain("confidential");
    expect(doubted).not.toContain("personal-data");
    expect(doubted).not.toContain("credential");
  });

  it("doubts no pattern below what it tells itself", () => {
    for (const { threshold, doubt } of loadModel().rules)
      if (threshold !== null && doubt !== null) expect(doubt).toBeLessThan(threshold);
  });
});
