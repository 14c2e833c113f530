import { toDays } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { HOLIDAY_NAMES, HOLIDAY_TABLE } from "./holiday-table.js";
import type { Dated, Resolved } from "./resolve.js";

export interface MisplacedHoliday {
  readonly date: Resolved;
  readonly name: string;
  /** When the holiday is in that year. */
  readonly real: number;
}

const NAMES = HOLIDAY_NAMES.split(" ");
const NAME = `(?<name>${NAMES.join("|")})`;
/** 春分の日(3月20日), 春分の日は3月20日; behind another date the name is that date's. */
const BEFORE = new RegExp(String.raw`${NAME}(?:の|は|である|は、|[:=])?\s?[(]?\s?$`, "u");
const OTHER_DATE = /\d\s?(?:日|\))?\s?(?:[(][^)]{1,4}[)])?\s?(?:[(・はの、]\s?)?(?:祝日?[・: ]?)?$/u;
/** 3月20日(春分の日), 3月20日(土・春分の日), 3月20日は春分の日 */
const BEHIND = new RegExp(
  String.raw`^\s?(?:[(](?:[日月火水木金土](?:曜日?)?[・、,/ ]?)?(?:祝日?)?[・:、 ]?|は、?|の)${NAME}(?![のは]前|の翌)`,
  "u",
);
const PERIOD = /^\s?(?:[日月火水木金土()]{0,4})\s?(?:[~〜-]|から|より|頃|ごろ)/u;
/** 敬老の日は、以前は9月15日でした. */
const HISTORY = /以前|かつて|昔|当時|もともと|元々|制定|由来|変わり|変更|移動|平成|だった|でした|定められ/u;

/** 春分の日(3月20日) in a year in which it is the 21st. */
export function* misplacedHolidays(document: Document, dates: readonly Dated[]): Iterable<MisplacedHoliday> {
  const { text } = document.folded;
  if (!NAMES.some((name) => text.includes(name))) return;
  for (const { resolved, quoted } of dates) {
    if (resolved === null || quoted) continue;
    const name = nameBeside(text, resolved);
    if (name === null || isOn(name, resolved)) continue;
    const real = holidayIn(name, resolved.year);
    if (real !== null) yield { date: resolved, name, real };
  }
}

function nameBeside(text: string, { mention: { start, end, parts } }: Resolved): string | null {
  const [from, behind] = [Math.max(0, start - 24), text.slice(end, end + 24)];
  if (HISTORY.test(text.slice(from, end + 24)) || PERIOD.test(behind)) return null;
  // The weekday in brackets may not have been read as one: 3月20日(土・春分の日).
  const rest = text.slice(parts.day[1], parts.day[1] + 24).replace(/^\s?日/u, "");
  return nameOf(BEHIND.exec(behind) ?? BEHIND.exec(rest)) ?? nameBefore(text, from, start);
}

function nameBefore(text: string, from: number, start: number): string | null {
  const before = BEFORE.exec(text.slice(from, start));
  const isOfOther = before !== null && OTHER_DATE.test(text.slice(Math.max(0, from - 12), from + before.index));
  return isOfOther ? null : nameOf(before);
}

function nameOf(match: RegExpExecArray | null): string | null {
  return match?.groups?.["name"] ?? null;
}

/** In the year of the date, or in another that it may mean. */
function isOn(name: string, { mention: { day }, month, year, otherYears }: Resolved): boolean {
  return [year, ...otherYears].some((one) => {
    const real = holidayIn(name, one);
    return real !== null && real === toDays({ year: one, month, day });
  });
}

/** null outside the table. */
function holidayIn(name: string, year: number): number | null {
  const letter = String.fromCharCode(97 + NAMES.indexOf(name));
  const found = HOLIDAY_TABLE[year]?.split(" ").find((holiday) => holiday.endsWith(letter));
  return found === undefined
    ? null
    : toDays({ year, month: Number(found.slice(0, 2)), day: Number(found.slice(2, 4)) });
}
