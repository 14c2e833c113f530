import { dayInJapan, eraYear, fromDays, toDays, weekdayOf } from "../../src/define-rule.js";
import type { DateMention, Document } from "../../src/define-rule.js";
import { quotedMistakes } from "./excused.js";
import { withMonthWords } from "./month-words.js";

/** A date that exists, on the calendar. */
export interface Resolved {
  readonly mention: DateMention;
  readonly year: number;
  readonly month: number;
  /** Days since 1970-01-01. */
  readonly days: number;
  /** The draft says the year, or it follows from a year said before. */
  readonly certainYear: boolean;
  /** Years that the date may mean as well, by its tense or by what the draft says before. */
  readonly otherYears: readonly number[];
}

/** A mention with its day; null where no calendar has it, in the year it means. */
export interface Dated {
  readonly mention: DateMention;
  /** The wrong date of a correction: quoted, not told. */
  readonly quoted: boolean;
  readonly resolved: Resolved | null;
}

/** A date without a year means the one nearest ahead of the moment of publication, never any year that fits. */
const BEHIND = 30;
const AHEAD = 300;

/** Today, for the draft. */
export function publicationDay(document: Document): number {
  return dayInJapan(document.now);
}

/** The dates of a draft, resolved one after another. */
export function resolveAll(document: Document): Dated[] {
  const today = publicationDay(document);
  const { text } = document.folded;
  const isQuoted = quotedMistakes(text);
  const dates = withMonthWords(text, document.dates, today);
  const years = namesakes(dates);
  const said = new Set<number>();
  let last: Resolved | null = null;
  return dates.map((mention) => {
    const follows: boolean = last !== null && isOfOneRun(text, last, mention);
    const resolved = resolve(mention, {
      text,
      today,
      said: [...said, ...(years.get(nameOf(mention)) ?? [])],
      after: follows ? last : null,
    });
    if (mention.year !== null && isAboutNow(mention.year, today)) said.add(mention.year);
    last = resolved ?? last;
    return { mention, resolved, quoted: isQuoted(mention.start, mention.end) };
  });
}

const RUN = /^\s?(?:[~〜・、,-]|から|と|及び|および|または|又は)?\s?$/u;
/** 10:00 between the first day of a range and the last. */
const TIME = String.raw`(?:\s?(?:午前|午後)?\d{1,2}(?:時(?:半|\d{1,2}分)?|:\d\d))?`;
export const RANGE = new RegExp(String.raw`^${TIME}\s?(?:[~〜-]|から)\s?(?:翌年?の?)?\s?$`, "u");

/** 8月13日から15日, 12月5日・6日: nothing but a mark of a range or a list stands between. */
function isOfOneRun(text: string, last: Resolved, mention: DateMention): boolean {
  const between = text.slice(last.mention.end, mention.start);
  return mention.month !== null && (RUN.test(between) || RANGE.test(between));
}

/** A birthday years ago says nothing of the dates behind it. */
function isAboutNow(year: number, today: number): boolean {
  return Math.abs(year - fromDays(today).year) <= 1;
}

/** The years that are written beside each day of the year: 3月11日を忘れない。平成23年3月11日… */
function namesakes(dates: readonly DateMention[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const date of dates) {
    if (date.year === null) continue;
    const others = years.get(nameOf(date));
    if (others === undefined) years.set(nameOf(date), new Set([date.year]));
    else others.add(date.year);
  }
  return years;
}

function nameOf({ month, day }: DateMention): string {
  return `${String(month)}/${String(day)}`;
}

interface Around {
  readonly text: string;
  readonly today: number;
  /** Years written before this date or beside its namesakes. */
  readonly said: readonly number[];
  readonly after: Resolved | null;
}

function resolve(mention: DateMention, around: Around): Resolved | null {
  const { month, day } = mention;
  if (month === null) return null;
  const { year, otherYears } = yearOf(mention, month, around);
  const days = year === null ? null : toDays({ year, month, day });
  if (year === null || days === null) return null;
  const certainYear = mention.year !== null || around.after?.certainYear === true;
  return { mention, year, month, days, certainYear, otherYears };
}

type Years = Pick<Resolved, "otherYears"> & { readonly year: number | null };

function yearOf(mention: DateMention, month: number, { text, today, said, after }: Around): Years {
  if (mention.year !== null) return { year: mention.year, otherYears: [] };
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  const named = namedYear(before, today);
  // 10年5月1日: the year is written, and not understood.
  if (named !== null || SHORT.test(before)) return { year: named, otherYears: [] };
  // 12月29日〜1月3日 turns over.
  if (after !== null) return yearAfter(after, month);
  const year = nearestYear(month, mention.day, today);
  if (year === null) return { year: null, otherYears: [] };
  const far = toDays({ year: year + 1, month, day: mention.day }) ?? Infinity;
  return {
    year,
    otherYears: [
      ...said,
      ...(isReported(text.slice(mention.end, mention.end + 60)) ? [year - 1] : []),
      // Neither near ahead nor near behind.
      ...(far <= today + FULL_TURN ? [year + 1] : []),
    ],
  };
}

/** 12月20日〜11月30日 is more likely the wrong way round than the better part of a year. */
const TURNED = 6;

function yearAfter({ month: first, year, otherYears }: Resolved, month: number): Years {
  if (month >= first) return { year, otherYears };
  return { year: year + 1, otherYears: first - month < TURNED ? [...otherYears, year] : otherYears };
}

const FULL_TURN = 366 - BEHIND;

const NAMED: readonly (readonly [RegExp, number])[] = [
  [/(?:今年|本年|ことし)の?$/u, 0],
  [/(?:来年|明年)の?$/u, 1],
  [/(?:昨年|去年|前年)の?$/u, -1],
];

function namedYear(before: string, today: number): number | null {
  const { year } = fromDays(today);
  const offset = NAMED.find(([word]) => word.test(before))?.[1];
  return offset === undefined ? shortYear(before, year) : year + offset;
}

/** 8年12月1日 is of 令和, or 26年 of this century: whichever is about now. */
function shortYear(before: string, now: number): number | null {
  const short = SHORT.exec(before)?.[1];
  if (short === undefined) return null;
  const isNear = (year: number): boolean => year >= now - 3 && year <= now + 5;
  return [eraYear("令和", Number(short)), 2000 + Number(short)].find(isNear) ?? null;
}

const SHORT = /(?<!\d)(\d{1,2})年$/u;

const DEED =
  /^[^。!?\n]*?(?:ました|でした|だった|(?:された|行われた|開かれた|開いた|行った|した)(?=[一-龠ァ-ヶ「『、。]))/u;
const DECISION = /決ま|決定|なりました|お知らせ|予定|募集/u;

/** 6月7日(日)に開いた講座 lies behind, however far. */
function isReported(rest: string): boolean {
  const deed = DEED.exec(rest)?.[0];
  return deed !== undefined && !DECISION.test(deed);
}

/** The year in which the date lies from 30 days before publication to 300 after; else the last in which it was. */
export function nearestYear(month: number, day: number, today: number): number | null {
  const first = fromDays(today).year - 1;
  const years = [first, first + 1, first + 2].filter((year) => {
    const days = toDays({ year, month, day });
    return days !== null && days >= today - FULL_TURN && days <= today + AHEAD;
  });
  const near = years.find((year) => (toDays({ year, month, day }) ?? 0) >= today - BEHIND);
  return near ?? years.filter((year) => (toDays({ year, month, day }) ?? Infinity) < today - BEHIND).at(-1) ?? null;
}

/** Is it a day of some year, at least? */
export function existsInSomeYear({ month, day }: DateMention): boolean {
  return month !== null && toDays({ year: 2024, month, day }) !== null;
}

/** Does the date fall on its weekday in another year that it may mean? */
export function fitsOtherYear({ mention, month, otherYears }: Resolved): boolean {
  return otherYears.some((year) => {
    const days = toDays({ year, month, day: mention.day });
    return days !== null && weekdayOf(days) === mention.weekday;
  });
}
