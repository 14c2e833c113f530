import { dayInJapan, toDays } from "../../src/define-rule.js";
import type { DateMention, Document } from "../../src/define-rule.js";

/** A date that exists, on the calendar. */
export interface Resolved {
  readonly mention: DateMention;
  readonly year: number;
  readonly month: number;
  /** Days since 1970-01-01. */
  readonly days: number;
  /** The draft says the year, or it follows from a year said before. */
  readonly certainYear: boolean;
}

/** A date without a year means the one nearest ahead of the moment of publication, never any year that fits. */
const BEHIND = 30;
const AHEAD = 335;

/** Today, for the draft. */
export function publicationDay(document: Document): number {
  return dayInJapan(document.now);
}

/** null for a date that no calendar has, in the year it means. */
export function resolve(mention: DateMention, today: number, after: Resolved | null): Resolved | null {
  const { month, day } = mention;
  if (month === null) return null;
  const year = mention.year ?? after?.year ?? nearestYear(month, day, today);
  const days = year === null ? null : toDays({ year, month, day });
  if (year === null || days === null) return null;
  return { mention, year, month, days, certainYear: mention.year !== null || after?.certainYear === true };
}

/** The year in which the date lies from 30 days before publication on; for 2月29日 the next that has one. */
function nearestYear(month: number, day: number, today: number): number | null {
  const first = new Date(today * 86_400_000).getUTCFullYear() - 1;
  for (let year = first; year <= first + 2; year += 1) {
    const days = toDays({ year, month, day });
    if (days !== null && days >= today - BEHIND && days <= today + AHEAD) return year;
  }
  return null;
}

/** Is it a day of some year, at least? */
export function existsInSomeYear({ month, day }: DateMention): boolean {
  return month !== null && toDays({ year: 2024, month, day }) !== null;
}
