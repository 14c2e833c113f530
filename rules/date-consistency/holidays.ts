import { fromDays, weekdayOf } from "../../src/define-rule.js";
import type { Certainty, DateMention, Document } from "../../src/define-rule.js";
import { sentencesFrom } from "./excused.js";
import { HOLIDAY_TABLE } from "./holiday-table.js";
import type { Dated, Resolved } from "./resolve.js";

export interface WrongHoliday {
  readonly date: Resolved;
  /** 祝, 振休; null where the mark is missing. */
  readonly mark: string | null;
  readonly certainty: Certainty;
  /** The nearest holiday within ten days. */
  readonly nearest: number | null;
}

/** 12月3日(祝), which is none; and 11月23日(月), where an office says that it opens as on any weekday. */
export function* wrongHolidays(document: Document, dates: readonly Dated[]): Iterable<WrongHoliday> {
  for (const { mention, resolved, quoted } of dates) {
    if (resolved === null || quoted) continue;
    const holiday = isHoliday(resolved.days);
    if (holiday === null || isOfOtherYear(resolved)) continue;
    const certainty = holiday ? unmarked(document, resolved) : marked(mention);
    if (certainty !== null)
      yield {
        date: resolved,
        mark: holiday ? null : markOf(mention),
        certainty,
        nearest: nearestHoliday(resolved.days),
      };
  }
}

/** null outside the table. */
export function isHoliday(days: number): boolean | null {
  const { year, month, day } = fromDays(days);
  const table = HOLIDAY_TABLE[year];
  if (table === undefined) return null;
  const name = String(month).padStart(2, "0") + String(day).padStart(2, "0");
  return table.split(" ").some((holiday) => holiday.startsWith(name));
}

/** A wrong weekday says it already; and a draft may look back on another year. */
function isOfOtherYear({ mention, days, otherYears }: Resolved): boolean {
  return (mention.weekday !== null && mention.weekday !== weekdayOf(days)) || otherYears.length > 0;
}

function markOf({ holiday }: DateMention): string {
  return (holiday ?? "").replace(/^[・,、/ ]/u, "");
}

/** 休 alone may be a closed day of one's own: 月・休, 休館. */
function marked(mention: DateMention): Certainty | null {
  const mark = markOf(mention);
  if (/^(?:祝|振休|振替休日|国民の休日)/u.test(mark)) return "likely";
  return /^(?:休|休日)$/u.test(mark) ? "hint" : null;
}

const AS_USUAL = /(?:通常|平常|平日)(?:どおり|通り|の)|窓口を?開|開庁(?:し|時間|日)|平日/u;
const KNOWS = /祝|休日|振休|振替|の日[はで、)]/u;

function unmarked(document: Document, { mention, days }: Resolved): Certainty | null {
  if (mention.holiday !== null || mention.weekday === null || [0, 6].includes(weekdayOf(days))) return null;
  const sentence = sentencesFrom(document, mention.start);
  return AS_USUAL.test(sentence) && !KNOWS.test(sentence) ? "hint" : null;
}

const REACH = 10;

function nearestHoliday(days: number): number | null {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const found = [days + distance, days - distance].find((other) => isHoliday(other) === true);
    if (found !== undefined) return found;
  }
  return null;
}
