// Dates as drafts write them: 令和8年12月1日(火), R8.12.1, 2026/12/1, 12/1(火), 12月5日(土)・6日(日), 三月十九日.
import type { DateMention, Range } from "../../types.js";
import { eraYear, WEEKDAYS } from "./calendar.js";
import { DATE_FORMS } from "./date-forms.js";
import { readNumber } from "./numerals.js";
import { LISTED, shareWeekdays } from "./share-weekdays.js";
import { matchesIn } from "../matches-in.js";

/** All dates of a folded text, in its order, none inside another. */
export function findDates(text: string): DateMention[] {
  let found: readonly DateMention[] = [];
  for (const { needs, expression } of DATE_FORMS) {
    if (!needs.test(text)) continue;
    found = merge(
      found,
      Array.from(matchesIn(text, expression()), read).filter((mention) => mention !== null),
    );
  }
  return shareWeekdays(text, inheritMonths(text, found));
}

/** Both in the order of the text; of `more` only what overlaps nothing found before. */
function merge(found: readonly DateMention[], more: readonly DateMention[]): DateMention[] {
  const merged: DateMention[] = [];
  let at = 0;
  for (const mention of more) {
    for (let next = found[at]; next !== undefined && next.start < mention.start; next = found[++at]) merged.push(next);
    const [before, behind] = [merged.at(-1), found[at]];
    const isFree = (before?.end ?? 0) <= mention.start && (behind?.start ?? Infinity) >= mention.end;
    if (isFree) merged.push(mention);
  }
  return [...merged, ...found.slice(at)];
}

type Groups = Readonly<Record<string, string | undefined>>;
type Places = Readonly<Record<string, [number, number] | undefined>>;

function read(match: RegExpExecArray): DateMention | null {
  const groups: Groups = match.groups ?? {};
  const places: Places = match.indices?.groups ?? {};
  const day = readNumber(groups["day"]);
  if (day === null) return null;
  const place = (...names: readonly string[]): Range | null =>
    names.map((name) => places[name]).find((range) => range !== undefined) ?? null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    era: groups["era"] ?? null,
    year: yearOf(groups["western"], groups["era"], groups["eraYear"]),
    month: readNumber(groups["month"]),
    day,
    weekday: weekdayOf(groups),
    holiday: groups["holiday"] ?? groups["holiday2"] ?? null,
    parts: {
      year: place("twice", "twice2") === null ? place("western", "eraYear") : null,
      month: place("month"),
      day: place("day") ?? [match.index, match.index],
      weekday: place("weekday", "weekday2", "english"),
    },
  };
}

const ENGLISH = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

function weekdayOf(groups: Groups): number | null {
  const english = groups["english"];
  if (english !== undefined) return ENGLISH.indexOf(english.toLowerCase());
  const weekday = groups["weekday"] ?? groups["weekday2"];
  return weekday === undefined ? null : WEEKDAYS.indexOf(weekday);
}

function yearOf(western: string | undefined, era: string | undefined, year: string | undefined): number | null {
  if (western !== undefined) return readNumber(western);
  const number = readNumber(year);
  return era === undefined || number === null ? null : eraYear(era, number);
}

/**
 * A day alone takes the month, and any date the year, of the date before it, where little stands between; else the month of
 * a heading: 12月の休館日 7日(月).
 */
function inheritMonths(text: string, dates: readonly DateMention[]): DateMention[] {
  const complete: DateMention[] = [];
  for (const date of dates) {
    const before = complete.at(-1);
    const listed = before !== undefined && belongs(text, before, date);
    if (date.month !== null) complete.push(date);
    else if (listed) complete.push({ ...date, month: before.month, year: before.year });
    else if (date.weekday !== null && /^\s?日/u.test(text.slice(date.parts.day[1]))) {
      const month = headingMonth(text.slice(Math.max(0, date.start - HEADING_REACH, before?.end ?? 0), date.start));
      if (month !== null) complete.push({ ...date, month });
    }
  }
  return complete;
}

const HEADING_REACH = 40;
const HEADING = /(?<![\d年度])(?<month>\d{1,2})月(?:の|中の|分の|は|:|】|\])(?<rest>[^。]*)$/u;

function headingMonth(before: string): number | null {
  const match = HEADING.exec(before);
  if (match === null || /[月年]/u.test(match.groups?.["rest"] ?? "")) return null;
  return readNumber(match.groups?.["month"]);
}

/** A weekday tells that a number is a day; without one only its place in a list does. */
function belongs(text: string, before: DateMention, date: DateMention): boolean {
  const between = text.slice(before.end, date.start);
  // 申込みは24日から、開催は5日(土): told of the next month, or of a heading's.
  if (date.day <= before.day && !LISTED.test(between)) return false;
  const bare = (date.weekday === null && date.holiday === null) || !/^\s?日/u.test(text.slice(date.parts.day[1]));
  return (bare ? LISTED : NEAR).test(between);
}

/** In the same line, or at the head of the next one. */
const NEAR = /^[^\n月。]{0,20}(?:\n[ ・◇◆●○■□〇※]*)?$/u;
