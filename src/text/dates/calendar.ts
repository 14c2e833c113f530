// The calendar, in days since 1970-01-01. No time zone takes part: a date is what is written.

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS = "日月火水木金土";

/** Days since 1970-01-01; null for a date that no calendar has. */
export function toDays({ year, month, day }: Ymd): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function fromDays(days: number): Ymd {
  const date = new Date(days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0: 日, 6: 土. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** The day on which a moment falls in Japan. */
export function dayInJapan(milliseconds: number): number {
  return Math.floor((milliseconds + JST) / MS_PER_DAY);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MS_PER_DAY = 86_400_000;
const JST = 9 * 3_600_000;

/** The year before the first of each era. */
const BEFORE: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const INITIALS: Readonly<Record<string, string>> = { R: "令和", H: "平成", S: "昭和", T: "大正", M: "明治" };

/** The western year of 令和8 or R8, also beyond the end of the era. */
export function eraYear(era: string, year: number): number {
  return (BEFORE[INITIALS[era.toUpperCase()] ?? era] ?? 0) + year;
}

/** 8 for 2026 of 令和 or R; null for a year that the era does not have. */
export function yearOfEra(era: string, western: number): number | null {
  const name = INITIALS[era.toUpperCase()] ?? era;
  const before = BEFORE[name];
  if (before === undefined || western <= before || western > (LAST[name] ?? Infinity)) return null;
  return western - before;
}

const LAST: Readonly<Record<string, number>> = { 平成: 2019, 昭和: 1989, 大正: 1926, 明治: 1912 };
