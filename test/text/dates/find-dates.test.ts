import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/text/dates/find-dates.js";
import { findTimes } from "../../../src/text/dates/find-times.js";
import { numberLike, readNumber } from "../../../src/text/dates/numerals.js";
import { withoutListNumbers } from "../../../src/text/dates/without-list-numbers.js";
import { fold } from "../../../src/text/fold.js";

/** As written, year, month, day, weekday. */
function dates(text: string): unknown[][] {
  const folded = fold(text).text;
  return findDates(folded).map(({ start, end, year, month, day, weekday }) => [
    folded.slice(start, end),
    year,
    month,
    day,
    weekday,
  ]);
}

function times(text: string): unknown[][] {
  const folded = fold(text).text;
  return findTimes(folded).map(({ start, end, hour, minute, until }) => [
    folded.slice(start, end),
    hour,
    minute,
    until,
  ]);
}

describe("findDates", () => {
  it.each([
    ["令和８年１２月１日（火）", ["令和8年12月1日(火)", 2026, 12, 1, 2]],
    ["R8.12.1", ["R8.12.1", 2026, 12, 1, null]],
    ["2027/2/1（水）", ["2027/2/1(水)", 2027, 2, 1, 3]],
    ["12/1㈫", ["12/1(火)", null, 12, 1, 2]],
    ["三月十九日（火）", ["三月十九日(火)", null, 3, 19, 2]],
    ["11月23日（月・祝）", ["11月23日(月・祝)", null, 11, 23, 1]],
    ["2026年6月7日水曜日", ["2026年6月7日水曜日", 2026, 6, 7, 3]],
    ["令和元年5月1日", ["令和元年5月1日", 2019, 5, 1, null]],
    ["12.1（火）", ["12.1(火)", null, 12, 1, 2]],
    ["12月1日(Tue.)", ["12月1日(Tue.)", null, 12, 1, 2]],
    ["二〇二六年十二月一日", ["二〇二六年十二月一日", 2026, 12, 1, null]],
    ["令和8(2026)年12月1日", ["令和8(2026)年12月1日", 2026, 12, 1, null]],
    ["来年1月11日（祝）", ["1月11日(祝)", null, 1, 11, null]],
    ["令和9年（2027年）1月10日", ["令和9年(2027年)1月10日", 2027, 1, 10, null]],
  ])("reads %s", (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it("lets a day alone take the month of the date before it", () => {
    expect(dates("12月5日（土）・6日（日）")).toEqual([
      ["12月5日(土)", null, 12, 5, 6],
      ["6日(日)", null, 12, 6, 0],
    ]);
    expect(dates("12月5日（土）\n会場は公民館。6日（日）は休み")).toHaveLength(1);
  });

  it.each([
    ["12月5日・6日（土・日）", [5, 6], [6, 0]],
    ["12月5・6日（土日）", [5, 6], [6, 0]],
    ["12月5日〜7日（土〜月）", [5, 7], [6, 1]],
    ["12月5、6、7日", [5, 6, 7], [null, null, null]],
    ["12/5(土)・6(日)", [5, 6], [6, 0]],
    ["12月1日、2日目", [1], [null]],
    ["申込みは11月24日（火）から、開催は5日（土）", [24], [2]],
    ["12月5日（土）10:00〜15:00、6日（日）", [5, 6], [6, 0]],
    ["12月5日（土）\n　　6日（日）", [5, 6], [6, 0]],
    ["11月22日・23日（日・祝）", [22, 23], [null, null]],
  ])("reads the list %s", (text, days, weekdays) => {
    const found = findDates(fold(text).text);
    expect(found.map(({ day }) => day)).toEqual(days);
    expect(found.map(({ weekday }) => weekday)).toEqual(weekdays);
  });

  it("tells where the parts stand", () => {
    const text = "令和8年12月1日(火)";
    const [{ parts }] = findDates(text) as [ReturnType<typeof findDates>[number]];
    expect([parts.year, parts.month, parts.day, parts.weekday].map((at) => text.slice(...at!))).toEqual([
      "8",
      "12",
      "1",
      "火",
    ]);
  });

  it.each([
    "第2・4(木)",
    "3・4日",
    "甘酒1/2カップ",
    "25-23、22-25",
    "10日間",
    "電話0957-22-1500",
    "Ver.3.2.1",
    "3丁目4-1",
  ])("sees no date in %s", (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe("findTimes", () => {
  it.each([
    ["１９時", [["19時", 19, 0, null]]],
    [
      "13:30～10:30",
      [
        ["13:30", 13, 30, 1],
        ["10:30", 10, 30, null],
      ],
    ],
    [
      "午後6時半から25時75分まで",
      [
        ["午後6時半", 6, 30, 1],
        ["25時75分", 25, 75, null],
      ],
    ],
    ["正午まで", [["正午", 12, 0, null]]],
  ])("reads %s", (text, found) => {
    expect(times(text)).toEqual(found);
  });

  it.each(["2時間半", "1時期", "スコアは2-1", "令和の時代"])("sees no time in %s", (text) => {
    expect(times(text)).toEqual([]);
  });
});

it.each([
  [9, "12", "9"],
  [9, "08", "09"],
  [12, "８", "１２"],
  [12, "八", "十二"],
  [30, "二十九", "三十"],
  [2027, "二〇二六", "二〇二七"],
  [8, "元", "八"],
])("writes %i in the style of %s", (value, model, text) => {
  expect(numberLike(value, model)).toBe(text);
});

it("numbers of a list are no part of a date", () => {
  const text = "①1月16日 ⑵ 12月5日";
  const folded = fold(text);
  const plain = withoutListNumbers(folded.text, text, (range) => folded.toOriginal(range));
  expect(findDates(plain).map(({ month, day }) => [month, day])).toEqual([
    [1, 16],
    [12, 5],
  ]);
});

it("reads numerals of both kinds", () => {
  expect(["12", "元", "十", "十二", "二十", "二十九", "〇八"].map(readNumber)).toEqual([12, 1, 10, 12, 20, 29, 8]);
});

it("any string: ranges are valid, in order and apart", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("令和8年", "12月", "1日", "（火）", "12/1", "〜", "・", "午後", "6時", "30分", ":", "十"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = fold(pieces.join("")).text;
      for (const found of [findDates(text), findTimes(text)]) {
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
