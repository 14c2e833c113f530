import fc from "fast-check";
import { expect, test } from "vitest";
import accessibility from "../../rules/accessibility/index.js";
import imageMetadata from "../../rules/image-metadata/index.js";
import { isPerson } from "../../rules/image-metadata/is-person.js";
import platformLimit from "../../rules/platform-limit/index.js";
import type { Fields, Rule } from "../../src/types.js";
import { documentOf, observe } from "../support/rule-document.js";

const X: Fields = { platform: "X" };

/** The draft with the first finding's suggestions made. */
async function mended(rule: Rule, text: string, fields: Fields = {}): Promise<string> {
  const document = await documentOf(text, fields);
  const [first] = rule.check(document);
  return [...(first?.suggestions ?? [])].reverse().reduce((draft, { at, text: words }) => {
    const [start, end] = document.folded.toOriginal(at);
    return draft.slice(0, start) + words + draft.slice(end);
  }, text);
}

test.each<[string, Fields, string]>([
  ["#花水市の 紅葉", X, "#花水市 の 紅葉"],
  ["見頃です#花水市", X, "見頃です #花水市"],
  ["㈱花水造園と㈲紅葉", {}, "（株）花水造園と（有）紅葉"],
  ["第Ⅲ期", {}, "第III期"],
  ["ｲﾍﾞﾝﾄとﾊﾟﾚｰﾄﾞ", {}, "イベントとパレード"],
  ["日　時 あす\n場　所 公民館", {}, "日時 あす\n場所 公民館"],
  ["花\u200b水\u00ad市", {}, "花水市"],
  ["詳しくはhttps://a.example.jp/bから", {}, "詳しくはhttps://a.example.jp/b から"],
])("%s can be mended", async (text, fields, expected) => {
  const rule = fields.platform === undefined ? accessibility : platformLimit;
  expect(await mended(rule, text, fields)).toBe(expected);
});

test("platforms that are too short for a text are told together, the strictest first", async () => {
  const [found, ...others] = await observe(platformLimit, "あ".repeat(600), { platform: ["LINE", "X"] });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ say: "excess", certainty: "certain", at: [140, 600] });
  const all = found?.data["all"] as { platform: { id: string }; used: number }[];
  expect(all.map(({ platform, used }) => [platform.id, used])).toEqual([
    ["x", 1200],
    ["line", 600],
  ]);
});

test("the count is of the text as it is, the place in the folded one", async () => {
  const text = `${"㈱".repeat(140)}次`;
  expect(await observe(platformLimit, text, X)).toMatchObject([{ at: [420, 421] }]);
});

test.each(["#花の里", "#みなと", "#7119", "#8000または各警察署へ", "A#B", "花水市C#入門", "#世界を変える", "いい＃"])(
  "%s is no slip of a tag",
  async (text) => {
    expect(await observe(platformLimit, text, X)).toEqual([]);
  },
);

test.each([
  ["😀😀😀😀 😀", "emoji"],
  ["ありがとう(´・ω・`)", "face"],
  ["m(_ _)m", "face"],
  ["☆★☆★☆★☆★", "line"],
  ["花水\u202d市", "direction"],
  ["花\u3164水", "invisible"],
])("%s: %s", async (text, say) => {
  expect(await observe(accessibility, text)).toMatchObject([{ say }]);
});

test.each([
  "😀😀😀😀",
  "😀が😀が😀が😀が😀",
  "(土・日)",
  "(1・2・3)",
  "（＾）",
  "……",
  "ーーー",
  "林　淳",
  "حفل",
  "क्‍ष",
])("%s can be read", async (text) => {
  expect(await observe(accessibility, text)).toEqual([]);
});

test.each(["Hanako Mizuno", "水野花子", "中村", "田中 一村"])("%s may be a person", (name) => {
  expect(isPerson(name)).toBe(true);
});

test.each(["花水市", "花水市広報課", "市民生活部", "NIKON CORPORATION", "Hanamizu City", "株式会社花水"])(
  "%s is none",
  (name) => {
    expect(isPerson(name)).toBe(false);
  },
);

test("ranges lie within any text, and nothing throws", async () => {
  const unit = fc.constantFrom(
    ..."あ #花水市の|です|㈱|\u200b|\u202e|https://a.jp/|ｲﾍﾞ|😀|(^_^)|━━━━|日　時|\ud83d|\n|e\u0301".split("|"),
  );
  const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const document = await documentOf(text, { platform: ["X", "インスタ", "threads"] });
      for (const rule of [platformLimit, accessibility, imageMetadata]) {
        for (const { at, suggestions = [] } of rule.check(document)) {
          for (const [start, end] of [at, ...suggestions.map((one) => one.at)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(document.folded.text.length);
          }
        }
      }
    }),
  );
});
