import { fromDays, matchesIn, WEEKDAYS } from "../../src/define-rule.js";
import type { DateMention } from "../../src/define-rule.js";

const OFFSETS: Readonly<Record<string, number>> = { 先月: -1, 今月: 0, 来月: 1 };
const FORM =
  /(?<month>先月|今月|来月)の?\s?(?<day>\d{1,2})\s?日(?!間|目|分|数|前|後|以)(?:\s?\((?<weekday>[日月火水木金土])(?:曜日?)?(?:\)|(?=[・、,])))?/dgu;

/** 今月31日(火): the month is counted from the day of publication. Days that were read as dates before stay as they are. */
export function withMonthWords(text: string, dates: readonly DateMention[], today: number): readonly DateMention[] {
  if (!/[先今来]月/u.test(text)) return dates;
  const taken = new Set(dates.map(({ parts }) => parts.day[0]));
  const more = Array.from(matchesIn(text, FORM), (match) => read(match, fromDays(today).month)).filter(
    ({ parts }) => !taken.has(parts.day[0]),
  );
  return more.length === 0 ? dates : [...dates, ...more].sort((a, b) => a.start - b.start);
}

function read(match: RegExpExecArray, thisMonth: number): DateMention {
  const { month = "", day = "", weekday } = match.groups ?? {};
  const places: Readonly<Record<string, [number, number] | undefined>> = match.indices?.groups ?? {};
  const at = places["day"] ?? [match.index, match.index];
  return {
    start: at[0],
    end: match.index + match[0].length,
    era: null,
    year: null,
    month: monthOf(month, thisMonth),
    day: Number(day),
    weekday: weekday === undefined ? null : WEEKDAYS.indexOf(weekday),
    holiday: null,
    parts: { year: null, month: null, day: at, weekday: places["weekday"] ?? null },
  };
}

function monthOf(word: string, thisMonth: number): number {
  return ((thisMonth + (OFFSETS[word] ?? 0) + 11) % 12) + 1;
}
