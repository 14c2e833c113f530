import type { DateMention } from "../../types.js";
import { WEEKDAYS } from "./calendar.js";
import { matchesIn } from "../matches-in.js";

/** What stands between the days of a list or a range. */
export const LISTED = /^ ?(?:[・、,〜~-]|から|と|及び|および) ?$/u;

/** 12月5日・6日(土・日), 12月5日〜7日(土〜月): the weekdays of several days stand together behind the last. */
export function shareWeekdays(text: string, dates: readonly DateMention[]): DateMention[] {
  const shared = [...dates];
  for (const [index, last] of dates.entries()) {
    const list = weekdaysBehind(text, last);
    if (list === null || list.letters.length < 2) continue;
    // 22日・23日(日・祝) or (月・祝): whose the weekday is cannot be told.
    if (list.letters.length === 2 && list.letters[1]?.letter === "祝" && isRun(text, dates, index - 1, index)) {
      shared[index] = { ...last, end: list.end, weekday: null, holiday: "祝", parts: { ...last.parts, weekday: null } };
      continue;
    }
    const first = index - list.letters.length + 1;
    if (!isRun(text, dates, first, index)) continue;
    list.letters.forEach(({ letter, at }, place) => {
      const date = dates[first + place];
      if (date !== undefined)
        shared[first + place] = withWeekday(date, letter, at, place === list.letters.length - 1 ? list.end : date.end);
    });
  }
  return shared;
}

interface Letter {
  readonly letter: string;
  readonly at: number;
}

/** Behind the number of the day, all that stands in the brackets. */
const LIST = /^ ?日? ?\((?<list>[日月火水木金土祝](?:曜日?)?(?:(?:[・、,〜~-]|から)?[日月火水木金土祝](?:曜日?)?)+)\)/u;

function weekdaysBehind(text: string, { parts, holiday }: DateMention): { letters: Letter[]; end: number } | null {
  const from = parts.day[1];
  const match = LIST.exec(text.slice(from, from + 40));
  const list = match?.groups?.["list"];
  if (match === null || list === undefined || (holiday !== null && !holiday.includes("祝"))) return null;
  const offset = from + match[0].length - 1 - list.length;
  const letters = [...matchesIn(list, /[日月火水木金土祝](?:曜日?)?/gu)].map(({ index, 0: word }) => ({
    letter: word.charAt(0),
    at: offset + index,
  }));
  return { letters, end: from + match[0].length };
}

/** One mark between each two, and no weekday of their own before the last. */
function isRun(text: string, dates: readonly DateMention[], first: number, last: number): boolean {
  if (first < 0) return false;
  for (let index = first; index < last; index++) {
    const [one, next] = [dates[index], dates[index + 1]];
    if (one === undefined || next === undefined || one.parts.weekday !== null) return false;
    if (!LISTED.test(text.slice(one.end, next.start))) return false;
  }
  return true;
}

function withWeekday(date: DateMention, letter: string, at: number, end: number): DateMention {
  if (letter === "祝") return { ...date, end, weekday: null, holiday: "祝", parts: { ...date.parts, weekday: null } };
  const weekday = WEEKDAYS.indexOf(letter);
  return { ...date, end, weekday, holiday: null, parts: { ...date.parts, weekday: [at, at + 1] } };
}
