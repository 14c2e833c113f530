import { toDays, weekdayOf } from "../../src/define-rule.js";
import { fitsOtherYear, type Dated, type Resolved } from "./resolve.js";

export interface WrongWeekday {
  readonly date: Resolved;
  /** 0: 日 */
  readonly written: number;
  readonly real: number;
  /** The nearest day that falls on the weekday written, and the one on the other side. */
  readonly otherDays: readonly [number, number];
  /** The nearest year in which the date falls on the weekday written. */
  readonly otherYear: number | null;
}

/** 12月12日(金), which is a Saturday. */
export function* wrongWeekdays(dates: readonly Dated[]): Iterable<WrongWeekday> {
  for (const { mention, resolved, quoted } of dates) {
    if (resolved === null || mention.weekday === null) continue;
    const real = weekdayOf(resolved.days);
    if (real === mention.weekday || quoted) continue;
    if (fitsOtherYear(resolved)) continue;
    yield {
      date: resolved,
      written: mention.weekday,
      real,
      otherDays: nearestOn(resolved.days, mention.weekday),
      otherYear: yearThatFits(resolved, mention.weekday),
    };
  }
}

/** Never equally near: a week has an odd number of days. */
function nearestOn(days: number, weekday: number): readonly [number, number] {
  const ahead = (weekday - weekdayOf(days) + 7) % 7;
  const [after, before] = [days + ahead, days + ahead - 7];
  return ahead <= 3 ? [after, before] : [before, after];
}

const FARTHEST = 6;

/** The nearest; of two equally near the later: an old text is used again more often than a future one written. */
function yearThatFits({ year, month, mention }: Resolved, weekday: number): number | null {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const fits = [year + distance, year - distance].find((candidate) => {
      const days = toDays({ year: candidate, month, day: mention.day });
      return days !== null && weekdayOf(days) === weekday;
    });
    if (fits !== undefined) return fits;
  }
  return null;
}
