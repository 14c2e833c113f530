import { daysIn, fromDays, matchesIn, readNumber, weekdayOf, WEEKDAYS } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import type { Dated, Resolved } from "./resolve.js";

export interface OffDay {
  readonly date: Resolved;
  /** As the draft says it: 毎週水曜日, 第2土曜日 */
  readonly said: string;
  /** What the day is: 木曜日, 第1土曜日 */
  readonly real: string;
  /** The nearest day that would be right. */
  readonly meant: number;
}

const NTH = "第\\s?[1-5一二三四五](?:[・、,と]\\s?第?[1-5一二三四五])*";
const FORM = new RegExp(
  String.raw`(?<said>(?<each>毎週|隔週)の?|(?:毎月)?(?:(?<nth>${NTH})|(?<last>最終|最後の))\s?)(?<weekdays>[日月火水木金土](?:曜日?)?(?:[・、,と][日月火水木金土](?:曜日?)?)*)(?![一-龠])`,
  "gu",
);
const OPENS = /^\s?(?:[(]|:|の|である)\s?$/u;
const LIST = /^(?:\)|\s)?\s?(?:[・、,と]|及び|および)\s?$/u;
/** A period, or days that are exceptions. */
const OTHERWISE = /^[)]?\s?(?:[~〜-]|から|より|以降|まで|も|は|を?除|以外|のみ|休|へ|に(?:振|変))/u;

/** 毎週水曜日(12月2日、9日、17日), 第2土曜日(12月5日): days that are none of those. */
export function* offDays(document: Document, dates: readonly Dated[]): Iterable<OffDay> {
  const { text } = document.folded;
  if (!/毎週|隔週|第\s?[1-5一二三四五]|最終|最後の/u.test(text)) return;
  let next = 0;
  for (const match of matchesIn(text, FORM)) {
    const end = match.index + match[0].length;
    while ((dates[next]?.mention.start ?? Infinity) < end) next += 1;
    const rhythm = read(match);
    for (const date of [...listBehind(text, dates, next, end), ...dateBefore(text, dates, next, [match.index, end])]) {
      const off = isOff(date, rhythm) ? nearest(date, rhythm) : null;
      if (off !== null) yield { date, said: match[0], real: describe(date.days, rhythm), meant: off };
    }
  }
}

interface Rhythm {
  readonly weekdays: readonly number[];
  /** Empty: every week. 0 is the last of the month. */
  readonly places: readonly number[];
}

function read({ groups = {} }: RegExpExecArray): Rhythm {
  const { nth, last, weekdays = "" } = groups;
  const letters = weekdays.replace(/曜日?/gu, "").match(/[日月火水木金土]/gu) ?? [];
  const places = last === undefined ? (nth?.match(/[1-5一二三四五]/gu) ?? []).map((one) => readNumber(one) ?? 0) : [0];
  return { weekdays: letters.map((letter) => WEEKDAYS.indexOf(letter)), places };
}

/** The dates of a list that opens straight behind the words; none of a period. */
function listBehind(text: string, dates: readonly Dated[], first: number, end: number): Resolved[] {
  const listed: Resolved[] = [];
  for (let index = first, before = end; index < dates.length; index += 1) {
    const { mention, resolved, quoted } = dates[index] ?? {};
    if (mention === undefined || !(index === first ? OPENS : LIST).test(text.slice(before, mention.start))) break;
    before = mention.end;
    if (OTHERWISE.test(text.slice(mention.end, mention.end + 8))) return [];
    if (resolved && quoted === false) listed.push(resolved);
  }
  return listed;
}

/** 12月5日(第2土曜日) */
function dateBefore(text: string, dates: readonly Dated[], next: number, [start, end]: Range): Resolved[] {
  const { mention, resolved, quoted } = dates[next - 1] ?? {};
  if (mention === undefined || !resolved || quoted === true) return [];
  return /^\s?[(]$/u.test(text.slice(mention.end, start)) && text.charAt(end) === ")" ? [resolved] : [];
}

/** In none of the years that it may mean; a weekday beside it that is wrong is told already. */
function isOff({ mention, days, otherYears }: Resolved, rhythm: Rhythm): boolean {
  if (otherYears.length > 0 || (mention.weekday !== null && mention.weekday !== weekdayOf(days))) return false;
  return !fits(days, rhythm);
}

function fits(days: number, { weekdays, places }: Rhythm): boolean {
  return weekdays.includes(weekdayOf(days)) && (places.length === 0 || places.some((place) => isNth(days, place)));
}

function isNth(days: number, place: number): boolean {
  const { year, month, day } = fromDays(days);
  return place === 0 ? day > daysIn(year, month) - 7 : Math.ceil(day / 7) === place;
}

/** Within the month, where its place in the month counts. */
function nearest(date: Resolved, rhythm: Rhythm): number | null {
  const reach = rhythm.places.length === 0 ? 6 : 31;
  for (let distance = 1; distance <= reach; distance += 1) {
    const found = [date.days - distance, date.days + distance].find(
      (days) => fits(days, rhythm) && (rhythm.places.length === 0 || fromDays(days).month === date.month),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function describe(days: number, { places }: Rhythm): string {
  const nth = places.length === 0 ? "" : `第${String(Math.ceil(fromDays(days).day / 7))}`;
  return `${nth}${WEEKDAYS.charAt(weekdayOf(days))}曜日`;
}
