const FORM =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const JAPAN = 9 * 60;
const MINUTE = 60_000;

/**
 * A date, with or without time and offset, as ISO 8601 in Japan's time: 2026-12-01T10:00:00+09:00.
 * Without an offset it is Japan's time, without a time the day's beginning. Null where it is no date of the calendar.
 */
export function parseMoment(written: string): string | null {
  const match = FORM.exec(written.normalize("NFKC").trim());
  if (match === null) return null;
  const [, year, , month, day, hour = "0", minute = "0", second = "0", zone] = match;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const utc = ofCalendar(parts);
  const offset = offsetMinutes(zone);
  if (utc === null || offset === null) return null;
  const japan = new Date(utc + (JAPAN - offset) * MINUTE).toISOString();
  return `${japan.slice(0, 19)}+09:00`;
}

/** Milliseconds, or null for the 30th of February, 25 o'clock and years that nobody schedules for. */
function ofCalendar(parts: readonly number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (year < 1970 || year > 9998) return null;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(utc);
  const back = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  back.push(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
  return back.every((part, index) => part === parts[index]) ? utc : null;
}

function offsetMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return JAPAN;
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
