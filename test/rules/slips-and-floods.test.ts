import fc from "fast-check";
import { expect, test } from "vitest";
import { repetitions } from "../../rules/disruption/repetitions.js";
import disruption from "../../rules/disruption/index.js";
import { doubled } from "../../rules/drafting-slip/doubled.js";
import draftingSlip from "../../rules/drafting-slip/index.js";
import { leftMarkers } from "../../rules/drafting-slip/left-markers.js";
import { placeholders } from "../../rules/drafting-slip/placeholders.js";
import { observe } from "../support/rule-document.js";

function tags(count: number): string {
  return Array.from({ length: count }, (_, index) => `#花水${String(index)}`).join(" ");
}

test("more than ten hashtags, more than five accounts", async () => {
  expect(await observe(disruption, tags(10))).toEqual([]);
  expect(await observe(disruption, tags(11))).toMatchObject([{ say: "hashtags", data: { count: 11 } }]);
  const users = "@a_1 @a_2 @a_3 @a_4 @a_5";
  expect(await observe(disruption, `見て ${users}`)).toEqual([]);
  expect(await observe(disruption, `見て ${users} @a_6`)).toMatchObject([{ say: "mentions", data: { count: 6 } }]);
});

test.each([
  ["体育祭に来てください！体育祭に来てください！体育祭に来てください！", 3],
  ["町民体育祭！町民体育祭！町民体育祭！町民体育祭！町民体育祭！", 5],
  ["来てください来てください来てください来てください", 4],
])("%s is flooding", (text, count) => {
  expect([...repetitions(text)]).toMatchObject([{ count, at: [0, text.length] }]);
});

test.each([
  "わっしょい！わっしょい！わっしょい！",
  "無料。申込不要。無料。申込不要。無料。",
  "ドン！ドン！ドン！",
  "---\n---\n---",
])("%s is not", (text) => {
  expect([...repetitions(text)]).toEqual([]);
});

test.each([
  ["防災訓練を○月○日に行います", "○月○日"],
  ["開始は午後○時です", "午後○時"],
  ["定員は○○名です", "定員は○○名"],
  ["○○課まで", "○○課"],
  ["電話は0950-XX-XXXX", "0950-XX-XXXX"],
  ["${date}に開催", "${date}"],
  ["【会場名】で開催", "【会場名】"],
])("%s has an open place", (text, words) => {
  expect([...placeholders(text)].map(({ at }) => text.slice(...at))).toEqual([words]);
});

test.each([
  "○月曜日",
  "○年金相談 ○人権相談",
  "○×クイズ",
  "二〇二六年一〇月",
  "「○○人は出ていけ」はヘイトスピーチ",
  "推しの〇〇さん",
  "XL、XXL",
  "【会場】公民館",
])("%s has none", (text) => {
  expect([...placeholders(text)]).toEqual([]);
});

test.each(["【要確認】日程", "(写真を入れる)", "→URL", "【案】お知らせ", "(←課長確認中)"])(
  "%s is a mark of work",
  (text) => {
    expect([...leftMarkers(text)]).toHaveLength(1);
  },
);

test.each(["計画(案)", "ホール(仮称)", "山田さん(写真右)", "参加者(未定)", "※要申込", "【重要】"])(
  "%s is none of work",
  (text) => {
    expect([...leftMarkers(text)]).toEqual([]);
  },
);

test("what stands twice, not what stands three times", () => {
  const twice = "申し込みは窓口で受け付けます。";
  expect([...doubled(twice.repeat(2))]).toMatchObject([{ at: [0, twice.length * 2], keep: twice }]);
  expect([...doubled(twice.repeat(3))]).toEqual([]);
  expect([...doubled("13時からです。です。")]).toMatchObject([{ keep: "です。" }]);
  expect([...doubled("火の用心！火の用心！ますます元気です。")]).toEqual([]);
});

test.each([
  ["本日、総合防災訓練を実施します。\n津波警報が発表されました。", {}],
  ["避難指示を発令しました。", { title: "防災訓練の配信文" }],
])("an alarm of a drill that does not say so: %s", async (text, fields) => {
  expect(await observe(draftingSlip, text, fields)).toMatchObject([{ say: "bareAlarm", certainty: "likely" }]);
});

test.each([
  "訓練は中止します。津波警報が発表されました。",
  "本日は防災訓練です。津波警報が発表されたとの想定で行います。",
  "避難指示が発令されました。訓練で確認したとおり避難してください。",
  "これは訓練ではありません。避難指示を発令しました。",
])("%s is no alarm of a drill", async (text) => {
  expect(await observe(draftingSlip, text)).toEqual([]);
});

test("a drill's text is a question, news of a drill is nothing", async () => {
  expect(await observe(draftingSlip, "これは訓練です。避難してください。")).toMatchObject([
    { say: "drill", certainty: "hint" },
  ]);
  expect(
    await observe(draftingSlip, "避難訓練を行います。「これは訓練です」と放送します。津波警報の想定です。"),
  ).toEqual([]);
});

test("ranges lie within any text", () => {
  const texts = fc.string({
    unit: fc.constantFrom("○", "月", "日", "【", "】", "要確認", "です。", "を", "x", "-", "1", "あ", "\n"),
  });
  fc.assert(
    fc.property(texts, (text) => {
      for (const { at } of [...placeholders(text), ...leftMarkers(text), ...doubled(text), ...repetitions(text)]) {
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeGreaterThan(at[0]);
        expect(at[1]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
