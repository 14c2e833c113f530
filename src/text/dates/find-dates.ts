// Dates as drafts write them: 令和8年12月1日(火), R8.12.1, 2026/12/1, 12/1(火), 12月5日(土)・6日(日), 三月十九日.
import type { DateMention } from "../../types.js";
import { eraYear } from "./calendar.js";
import { readNumber } from "./numerals.js";

const NUMBER = String.raw`(?:\d{1,2}|[元〇一二三四五六七八九十]{1,3})`;
const YEAR = String.raw`(?:(?<era>令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSrhs](?=[\d元]))(?<eraYear>${NUMBER})|(?<western>(?:19|20)\d\d))`;
/** 令和8年(2026年): the same year twice. */
const TWICE = String.raw`(?:[(（](?:(?:19|20)\d\d年?|(?:令和|平成|昭和)${NUMBER}年?)[)）])?`;
const WEEKDAY = String.raw`(?:\s?[(（\[〔【]\s?(?<weekday>[日月火水木金土])(?:曜日?)?(?<holiday>[・,、/]?(?:祝日?|休日?|振休|振替休日|国民の休日)[^)）\]〕】]{0,6})?[)）\]〕】]|\s?(?<weekday2>[日月火水木金土])曜日?)?`;

const FULL = String.raw`${YEAR}\s?年${TWICE}\s?(?<month>${NUMBER})\s?月\s?(?<day>${NUMBER})\s?日`;
const SIGNS = String.raw`(?<![\d/.-])${YEAR}(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d/.-])`;
const MONTH_DAY = String.raw`(?<![\d年度])(?<month>${NUMBER})\s?月\s?(?<day>${NUMBER})\s?日(?!間)`;
/** 1/2カップ is no date: without a weekday nothing says that it is one. */
const SLASH = String.raw`(?<![\d/.-])(?<month>\d{1,2})/(?<day>\d{1,2})(?=\s?[(（\[〔][日月火水木金土][曜)）\]〕・,、/祝])`;
/** ・6日(日): the month is that of the date before. */
const DAY = String.raw`(?<![\d月])(?<day>\d{1,2})\s?日(?=\s?[(（\[〔][日月火水木金土][曜)）\]〕・,、/祝])`;

/** Each with what the text must contain: compiling an expression takes longer than reading a post. */
const FORMS = [
  { needs: /年/u, expression: lazily(FULL) },
  { needs: /\d[/.-]\d/u, expression: lazily(SIGNS) },
  { needs: /月/u, expression: lazily(MONTH_DAY) },
  { needs: /\d\/\d/u, expression: lazily(SLASH) },
  { needs: /\d\s?日\s?[(（[〔]/u, expression: lazily(DAY) },
];

function lazily(form: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => (expression ??= new RegExp(form + WEEKDAY, "gu"));
}

/** All dates of a folded text, in its order, none inside another. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { needs, expression } of FORMS) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(expression())) {
      const mention = read(match);
      if (mention !== null && !found.some((other) => overlap(other, mention))) found.push(mention);
    }
  }
  return inheritMonths(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(match: RegExpExecArray): DateMention | null {
  const groups: Groups = match.groups ?? {};
  const day = readNumber(groups["day"]);
  if (day === null) return null;
  const weekday = groups["weekday"] ?? groups["weekday2"];
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: yearOf(groups["western"], groups["era"], groups["eraYear"]),
    month: readNumber(groups["month"]),
    day,
    weekday: weekday === undefined ? null : WEEKDAY_LETTERS.indexOf(weekday),
    holiday: groups["holiday"] !== undefined,
  };
}

const WEEKDAY_LETTERS = "日月火水木金土";

function yearOf(western: string | undefined, era: string | undefined, year: string | undefined): number | null {
  if (western !== undefined) return Number(western);
  const number = readNumber(year);
  return era === undefined || number === null ? null : eraYear(era, number);
}

function overlap(a: DateMention, b: DateMention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A day alone takes the month, and any date the year, of the date before it, where little stands between. */
function inheritMonths(text: string, dates: readonly DateMention[]): DateMention[] {
  const complete: DateMention[] = [];
  for (const date of dates) {
    const before = complete.at(-1);
    const near = before !== undefined && NEAR.test(text.slice(before.end, date.start));
    if (date.month !== null) complete.push(date);
    else if (near) complete.push({ ...date, month: before.month, year: before.year });
  }
  return complete;
}

const NEAR = /^[^\n]{0,12}$/u;
