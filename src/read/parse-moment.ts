const FORM =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const JAPAN = 9 * 60;
const MINUTE = 60_000;

/**
 * A date, also as offices write it, with or without time and offset, as ISO 8601 in Japan's time: 2026-12-01T10:00:00+09:00.
 * Without an offset it is Japan's time, without a time the day's beginning. Null where it is no date of the calendar.
 */
export function parseMoment(written: string): string | null {
  const match = FORM.exec(fromJapanese(written.normalize("NFKC").trim()));
  if (match === null) return null;
  const [, year, , month, day, hour = "0", minute = "0", second = "0", zone] = match;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const utc = ofCalendar(parts);
  const offset = offsetMinutes(zone);
  if (utc === null || offset === null) return null;
  const japan = new Date(utc + (JAPAN - offset) * MINUTE).toISOString();
  return `${japan.slice(0, 19)}+09:00`;
}

const ERA = /^(?:令和|R)(元|\d{1,2})(?=[年./-])/i;
const JAPANESE =
  /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*\([月火水木金土日](?:曜日?)?\))?(?:\s*(?:(午前|午後)\s*)?(\d{1,2})(?:時|:)(?:(半)|(\d{1,2})分?)?)?$/;

/** 令和8年12月1日(火) 午後1時半 as 2026-12-1 13:30; anything else as it stands. */
function fromJapanese(written: string): string {
  const dated = written.replace(ERA, (_, year: string) => String(REIWA + (year === "元" ? 1 : Number(year))));
  const [, year, month, day, half, hour, isHalf, minute = "0"] = JAPANESE.exec(dated) ?? [];
  if (year === undefined || month === undefined || day === undefined) return dated;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const hours = half === "午後" && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  return `${year}-${month}-${day} ${String(hours)}:${(isHalf === undefined ? minute : "30").padStart(2, "0")}`;
}

/** The year before its first. */
const REIWA = 2018;

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
