import { fromDays, WEEKDAYS, weekdayOf } from "../../src/define-rule.js";
import type { DateMention, Document } from "../../src/define-rule.js";
import { isQuotedMistake } from "./excused.js";
import { existsInSomeYear, publicationDay, resolve, type Resolved } from "./resolve.js";

/** The dates of a draft, resolved one after another; null where one does not exist. */
export function resolveAll(document: Document): { mention: DateMention; resolved: Resolved | null }[] {
  const today = publicationDay(document);
  let last: Resolved | null = null;
  return document.dates.map((mention) => {
    const follows = last !== null && isOfOneRun(document.folded.text, last, mention);
    const resolved = resolve(mention, today, follows && last !== null ? yearAfter(last, mention) : null);
    last = resolved ?? last;
    return { mention, resolved };
  });
}

const RUN = /^\s?(?:[~〜・、,-]|から|と|及び|および|または|又は)?\s?$/u;

/** 8月13日から15日, 12月5日・6日: nothing but a mark of a range or a list stands between. */
function isOfOneRun(text: string, last: Resolved, mention: DateMention): boolean {
  return mention.month !== null && RUN.test(text.slice(last.mention.end, mention.start));
}

/** The second date is of the year of the first; 12月29日〜1月3日 turns over. */
function yearAfter(last: Resolved, { month }: DateMention): Resolved {
  return month !== null && month < last.month ? { ...last, year: last.year + 1 } : last;
}

const BORN_ON_LEAP_DAY = /^(?:に)?(?:生まれ|うまれ|生)/u;

export interface Impossible {
  readonly mention: DateMention;
}

/** Dates that no calendar has: 11月31日, 13月1日, 2月29日 of a common year. */
export function* impossibleDates(document: Document): Iterable<Impossible> {
  for (const { mention, resolved } of resolveAll(document)) {
    if (resolved !== null || isQuotedMistake(document, mention.start, mention.end)) continue;
    const leapDay = mention.month === 2 && mention.day === 29;
    const rest = document.folded.text.slice(mention.end, mention.end + 6);
    if (leapDay && (mention.year === null || BORN_ON_LEAP_DAY.test(rest))) continue;
    if (mention.year === null && existsInSomeYear(mention)) continue;
    yield { mention };
  }
}

export interface WrongWeekday {
  readonly date: Resolved;
  readonly written: string;
  readonly real: string;
  /** The nearest day, within a week, that falls on the weekday written. */
  readonly otherDay: string;
  /** A year nearby in which the date falls on the weekday written, or null. */
  readonly otherYear: number | null;
}

/** 12月12日(金), which is a Saturday. */
export function* wrongWeekdays(document: Document): Iterable<WrongWeekday> {
  for (const { mention, resolved } of resolveAll(document)) {
    if (resolved === null || mention.weekday === null) continue;
    const real = weekdayOf(resolved.days);
    if (real === mention.weekday || isQuotedMistake(document, mention.start, mention.end)) continue;
    yield {
      date: resolved,
      written: WEEKDAYS.charAt(mention.weekday),
      real: WEEKDAYS.charAt(real),
      otherDay: nearestOn(resolved.days, mention.weekday),
      otherYear: yearThatFits(resolved, mention.weekday),
    };
  }
}

function nearestOn(days: number, weekday: number): string {
  const ahead = (weekday - weekdayOf(days) + 7) % 7;
  const { month, day } = fromDays(ahead <= 3 ? days + ahead : days + ahead - 7);
  return `${String(month)}月${String(day)}日`;
}

function yearThatFits({ year, month, mention }: Resolved, weekday: number): number | null {
  const fits = (candidate: number): boolean => {
    const days = Date.UTC(candidate, month - 1, mention.day) / 86_400_000;
    return weekdayOf(days) === weekday;
  };
  return [year - 1, year + 1].find(fits) ?? null;
}

export interface Backwards {
  readonly from: DateMention;
  readonly to: DateMention;
}

const RANGE = /^\s?(?:[~〜-]|から)\s?(?:翌年?の?)?\s?$/u;

/** 10月30日〜10月3日: the end lies before the beginning. */
export function* backwardRanges(document: Document): Iterable<Backwards> {
  const { text } = document.folded;
  const all = resolveAll(document);
  for (const [index, { mention: from, resolved: first }] of all.entries()) {
    const { mention: to, resolved: last } = all[index + 1] ?? {};
    if (to === undefined || first === null || !last || !RANGE.test(text.slice(from.end, to.start))) continue;
    const sameYear = to.year !== null || from.month === to.month;
    if (sameYear && last.days < first.days) yield { from, to };
  }
}
