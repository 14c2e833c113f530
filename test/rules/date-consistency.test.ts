import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isHoliday } from "../../rules/date-consistency/holidays.js";
import dateConsistency from "../../rules/date-consistency/index.js";
import { toDays } from "../../src/text/dates/calendar.js";
import { documentOf, observe } from "../support/rule-document.js";

const FRIDAY = "2026-11-20T10:00:00+09:00";

async function said(text: string, at = FRIDAY): Promise<unknown[]> {
  return (await observe(dateConsistency, text, { scheduled_at: at })).map(
    ({ say, certainty }) => `${say} ${certainty}`,
  );
}

/** The draft after each of the suggestions. */
async function mended(text: string): Promise<string[]> {
  const { folded } = await documentOf(text);
  const found = await observe(dateConsistency, text, { scheduled_at: FRIDAY });
  return found.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ at, text: words }) => {
      const [start, end] = folded.toOriginal(at);
      return text.slice(0, start) + words + text.slice(end);
    }),
  );
}

describe("ways to mend, in the draft's own style", () => {
  test.each([
    ["11月22日（月）", ["11月22日（日）", "11月23日（月）"]],
    ["令和７年１２月６日（日）", ["令和７年１２月６日（土）", "令和７年１２月７日（日）", "令和８年１２月６日（日）"]],
    ["R8.12.19(日)", ["R8.12.19(土)", "R8.12.20(日)", "R9.12.19(日)"]],
    ["2027/01/31(月)", ["2027/01/31(日)", "2027/02/01(月)", "2028/01/31(月)"]],
    [
      "二〇二六年十二月十三日（土）",
      ["二〇二六年十二月十三日（日）", "二〇二六年十二月十二日（土）", "二〇二五年十二月十三日（土）"],
    ],
    ["12/24㈮", ["12/24㈭", "12/25㈮"]],
    ["12/5(SUN)", ["12/5(SAT)", "12/6(SUN)"]],
    ["12月31日（金）", ["12月31日（木）", "1月1日（金）"]],
    ["12月5日・7日（土・日）", ["12月5日・7日（土・月）", "12月5日・6日（土・日）"]],
    ["令和8年12月31日（金）", ["令和8年12月31日（木）", "令和9年1月1日（金）", "令和9年12月31日（金）"]],
  ])("%s", async (text, texts) => {
    expect(await mended(text)).toEqual(texts);
  });

  test("a year, a day that is none, a word for the day", async () => {
    expect(await mended("令和７年（２０２６年）")).toEqual(["令和７年（２０２５年）", "令和８年（２０２６年）"]);
    expect(await mended("11月31日（月）")).toEqual(["11月30日（月）"]);
    expect(await mended("11月31日まで")).toEqual(["11月30日まで", "12月1日まで"]);
    expect(await mended("本日11月21日（土）")).toEqual(["明日11月21日（土）", "本日11月20日（金）"]);
  });
});

describe("the year of a date without one", () => {
  test.each([
    ["一月も前でなければ過ぎた日", "10月21日（水）"],
    ["これから300日以内", "9月16日（木）"],
    ["年を言葉で書いたもの", "来年5月10日（月）と昨年11月22日（土）"],
    ["ずっと前でも終わったことの報告", "6月7日（日）に運動会を行いました。"],
    ["頭の数字だけの年", "8年12月5日（土）と26年12月5日（土）"],
    ["見出しの月", "12月の休館日：7日（月）・14日（月）"],
    ["前に書いた年", "2025年10月4日（土）の開会から、12月6日（土）の閉会まで"],
  ])("%s: %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  it("is never any year that fits", async () => {
    expect(await said("平成20年4月1日生まれの方へ。3月31日（火）まで")).toEqual(["weekday certain"]);
    expect(await said("12月の休館日：7日（月）・14日（火）")).toEqual(["weekday certain"]);
    expect(await said("11月22日（月）に開きます。")).toEqual(["weekday certain"]);
    expect(await said("3月6日（金）に開きます。")).toEqual(["weekday certain"]);
  });
});

test("a year that is not written is said where it is not that of publication", async () => {
  const years = async (text: string): Promise<unknown[]> =>
    (await observe(dateConsistency, text, { scheduled_at: FRIDAY })).map(({ data }) => (data as { date: string }).date);
  expect(await years("1月5日（水）に開きます。")).toEqual(["2027年1月5日"]);
  expect(await years("12月5日（日）に開きます。")).toEqual(["12月5日"]);
});

describe("on the day of publication", () => {
  test.each([
    ["明日11月22日", "2026-11-20T23:00:00+09:00", ["relative likely"]],
    ["明日11月22日", "2026-11-20T15:30:00Z", []],
    ["今週末の11月29日（日）", FRIDAY, ["relative likely"]],
    ["今週末の11月22日（日）", FRIDAY, []],
    ["今週末の11月28日（土）", "2026-11-22T10:00:00+09:00", []],
    ["来週の土曜、11月28日", FRIDAY, []],
    ["来週の土曜、11月28日", "2026-11-22T10:00:00+09:00", []],
    ["来週の日曜（11月22日）", FRIDAY, []],
    ["来月12月5日（土）", FRIDAY, []],
    ["来月1月5日（火）", FRIDAY, ["relative likely"]],
    ["あさって11月22日、今日11月20日、昨日11月19日", FRIDAY, []],
  ])("%s said at %s", async (text, at, expected) => {
    expect(await said(text, at)).toEqual(expected);
  });
});

test("holidays: the library's, with the moved days of single years", () => {
  const days = (year: number, month: number, day: number): number => toDays({ year, month, day }) ?? NaN;
  expect(isHoliday(days(2026, 11, 23))).toBe(true);
  expect(isHoliday(days(2026, 9, 22))).toBe(true);
  expect(isHoliday(days(2021, 10, 11))).toBe(false);
  expect(isHoliday(days(2027, 3, 22))).toBe(true);
  expect(isHoliday(days(1950, 1, 1))).toBeNull();
});

test.each([
  ["11月23日（月・休）", []],
  ["11月24日（火・休）", ["noHoliday hint"]],
  ["11月24日（火・休館）", []],
  ["2027年3月22日（月・振休）", []],
  ["12月24日（木・祝）", ["noHoliday likely"]],
])("%s", async (text, expected) => {
  expect(await said(text)).toEqual(expected);
});

test("any string: no throw, ranges within the text", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "令和8年度",
      "12月",
      "31日",
      "（火）",
      "12/1",
      "〜",
      "・",
      "講座",
      "締切",
      "明日",
      "2027年",
      "①",
      "(祝)",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { folded } = await documentOf(pieces.join(""));
      for (const { at, suggestions = [] } of await observe(dateConsistency, pieces.join(""))) {
        for (const [start, end] of [at, ...suggestions.map((one) => one.at)]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(folded.text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
