import { daysIn, fromDays, toDays, weekdayOf } from "../../src/define-rule.js";
import type { Certainty, DateMention, Document } from "../../src/define-rule.js";
import { dayAndWeekdayMend, type Mend } from "./mend.js";
import { existsInSomeYear, nearestYear, publicationDay, type Dated } from "./resolve.js";

export interface Impossible {
  readonly mention: DateMention;
  readonly certainty: Certainty;
  readonly mends: readonly Mend[];
}

/** Dates that no calendar has: 11月31日, 13月1日, 2月29日 of a common year. */
export function* impossibleDates(document: Document, dates: readonly Dated[]): Iterable<Impossible> {
  for (const { mention, resolved, quoted } of dates) {
    if (resolved !== null || quoted || isOpenPlace(document.folded.text.slice(mention.start, mention.end))) continue;
    const certainty = howSure(document, mention);
    if (certainty !== null) yield { mention, certainty, mends: nearestDays(mention, document) };
  }
}

/** 〇月〇日, of which drafting-slip speaks; not 二〇日. */
function isOpenPlace(words: string): boolean {
  return /(?<![一二三四五六七八九十])〇\s?[月日]/u.test(words);
}

const BORN_ON_LEAP_DAY = /^(?:に)?(?:生まれ|うまれ|生)/u;
const LEAP = /うるう|閏|生まれ|誕生|4年に|四年に/u;

/** 2月29日 without a year is a slip only where it is told as a day to come: with a weekday or a deadline. */
function howSure({ folded: { text } }: Document, mention: DateMention): Certainty | null {
  const leapDay = mention.month === 2 && mention.day === 29;
  if (leapDay && BORN_ON_LEAP_DAY.test(text.slice(mention.end, mention.end + 6))) return null;
  if (mention.year !== null || !existsInSomeYear(mention)) return "certain";
  const told = mention.weekday !== null || /^(?:まで|に|は|必着|締切)/u.test(text.slice(mention.end, mention.end + 4));
  return leapDay && told && !LEAP.test(text) ? "likely" : null;
}

/** The last day of the month and the first of the next; of the two, the one that falls on the weekday written. */
function nearestDays(mention: DateMention, document: Document): Mend[] {
  const { month, weekday } = mention;
  if (month === null || month < 1 || month > 12 || mention.day < 1 || mention.day > 31) return [];
  const today = publicationDay(document);
  // Of February the 28th is there in every year.
  const year = mention.year ?? nearestYear(month, Math.min(28, mention.day), today) ?? fromDays(today).year;
  const last = toDays({ year, month, day: daysIn(year, month) });
  if (last === null) return [];
  const both = [last, last + 1];
  const fitting = both.filter((days) => weekdayOf(days) === weekday);
  return (fitting.length > 0 ? fitting : both).flatMap((days) => dayAndWeekdayMend(mention, days, document) ?? []);
}
