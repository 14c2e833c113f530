import { fromDays, WEEKDAYS, weekdayOf } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { publicationDay, type Dated, type Resolved } from "./resolve.js";

export interface Relative {
  readonly date: Resolved;
  /** As the draft says it: 明日, 来週の土曜 */
  readonly word: string;
  readonly at: Range;
  /** The word that would be right; null where there is none. */
  readonly right: string | null;
  /** The first and the last day that it may mean. */
  readonly days: Range;
}

const WEEK = 7;

interface Meaning {
  readonly word: RegExp;
  readonly days: (today: number, weekday: number | null) => readonly Range[];
}

const DAY_WORDS: readonly Meaning[] = [
  { word: /明後日|あさって/u, days: (today) => [day(today + 2)] },
  { word: /本日|今日|きょう/u, days: (today) => [day(today)] },
  { word: /明日|あす|あした/u, days: (today) => [day(today + 1)] },
  { word: /昨日|きのう/u, days: (today) => [day(today - 1)] },
  { word: /今週末|この週末/u, days: (today) => weekends(today, 0) },
  { word: /来週末/u, days: (today) => weekends(today, WEEK) },
  { word: /来週/u, days: (today, weekday) => weeks(today, WEEK, weekday) },
  { word: /今週/u, days: (today, weekday) => weeks(today, 0, weekday) },
  { word: /来月/u, days: (today) => [month(today, 1)] },
  { word: /今月/u, days: (today) => [month(today, 0)] },
];

const WORDS = DAY_WORDS.map(({ word }) => word.source).join("|");
const OF_WEEK = "(?<ofWeek>の?(?<weekday>[日月火水木金土])曜日?)?";
/** 明日12月5日, 今週末、12月19日, 来週の土曜(12月5日) */
const BEFORE = new RegExp(String.raw`(?<word>${WORDS})${OF_WEEK}の?[、は (（:!・]{0,3}$`, "u");
/** 12月5日(明日), 12月5日、あす */
const BEHIND = new RegExp(
  String.raw`^\s?[(、]\s?(?<word>本日|今日|明日|あす|あさって|今週末|来週末)(?=[)はにのも、])`,
  "u",
);

/** 明日12月3日 in a draft that goes out on the 1st. */
export function* wrongRelativeDays(document: Document, dates: readonly Dated[]): Iterable<Relative> {
  const today = publicationDay(document);
  for (const { resolved, quoted } of dates) {
    if (resolved === null || quoted || resolved.days < today - 60) continue;
    const wrong = wrongWord(document.folded.text, resolved, today);
    if (wrong !== null) yield wrong;
  }
}

function wrongWord(text: string, date: Resolved, today: number): Relative | null {
  const found = wordBeside(text, date.mention.start, date.mention.end);
  if (found === null || quotesPast(text, found.at)) return null;
  const meant = DAY_WORDS.find(({ word }) => word.test(found.word))?.days(today, found.weekday) ?? [];
  const [days] = meant;
  if (days === undefined || meant.some(([first, last]) => first <= date.days && date.days <= last)) return null;
  return { date, word: text.slice(...found.at), at: found.at, right: RIGHT_WORDS[date.days - today] ?? null, days };
}

const RIGHT_WORDS = ["本日", "明日", "あさって"];

interface Word {
  readonly word: string;
  readonly weekday: number | null;
  readonly at: Range;
}

function wordBeside(text: string, start: number, end: number): Word | null {
  const from = Math.max(0, start - 12);
  return readWord(BEFORE.exec(text.slice(from, start)), from) ?? readWord(BEHIND.exec(text.slice(end, end + 8)), end);
}

function readWord(match: RegExpExecArray | null, offset: number): Word | null {
  if (match === null) return null;
  const { word = "", ofWeek = "", weekday } = match.groups ?? {};
  const at = offset + match.index + match[0].indexOf(word);
  const end = at + word.length + ofWeek.length;
  return { word, weekday: weekday === undefined ? null : WEEKDAYS.indexOf(weekday), at: [at, end] };
}

/** 令和2年の今日, 去年の今月: counted from another day. */
function quotesPast(text: string, [start]: Range): boolean {
  return /(?:年|昨年|去年)の$|[「『]$/u.test(text.slice(Math.max(0, start - 4), start));
}

function day(days: number): Range {
  return [days, days];
}

/** With the Friday before and the Monday after: of a week that begins on Monday, and, said on a Sunday, of the one that begins there. */
function weekends(today: number, later: number): readonly Range[] {
  const sinceMonday = (weekdayOf(today) + 6) % WEEK;
  const friday = today - sinceMonday + 4 + later;
  const weekend: Range = [friday, friday + 3];
  return sinceMonday === 6 ? [weekend, [friday + WEEK, friday + WEEK + 3]] : [weekend];
}

/** Weeks begin on Sunday to some and on Monday to others. */
function weeks(today: number, later: number, weekday: number | null): readonly Range[] {
  const sunday = today - weekdayOf(today) + later;
  const monday = today - ((weekdayOf(today) + 6) % WEEK) + later;
  const spans: readonly Range[] = [
    [monday, monday + 6],
    [sunday, sunday + 6],
  ];
  if (weekday === null) return spans;
  return spans.map(([first]) => day(first + ((weekday - weekdayOf(first) + WEEK) % WEEK)));
}

function month(today: number, later: number): Range {
  const { year, month: number } = fromDays(today);
  const first = Date.UTC(year, number - 1 + later, 1) / 86_400_000;
  return [first, Date.UTC(year, number + later, 1) / 86_400_000 - 1];
}
