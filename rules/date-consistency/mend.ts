// Ways to mend a date, in the style in which the draft writes it.
import { fromDays, numberLike, WEEKDAYS, weekdayOf, yearOfEra } from "../../src/define-rule.js";
import type { DateMention, Document, Range } from "../../src/define-rule.js";
import type { WrongWeekday } from "./wrong-weekdays.js";

export interface Mend {
  readonly message: string;
  readonly at: Range;
  readonly text: string;
  readonly safe?: boolean;
}

/** The weekday, the day, or the year where one is written. */
export function weekdayMends(wrong: WrongWeekday, document: Document): Mend[] {
  const { mention } = wrong.date;
  const days = wrong.otherDays.flatMap((day) => dayMend(mention, day, document) ?? []).slice(0, 1);
  // The year is written, so that the day of the week follows from the date.
  const safe = wrong.date.certainYear && wrong.date.otherYears.length === 0;
  return [
    ...weekdayMend(mention, wrong.real, document).map((mend) => ({ ...mend, safe })),
    ...days,
    ...(wrong.otherYear === null ? [] : yearMend(mention, wrong.otherYear, document)),
  ];
}

const ENGLISH = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const ENCLOSED = "㈰㈪㈫㈬㈭㈮㈯";

/** 日 for 月, Sun for Mon, ㈰ for ㈪. */
function weekdayMend({ parts }: DateMention, weekday: number, document: Document): Mend[] {
  if (parts.weekday === null) return [];
  const original = written(document, parts.weekday);
  const letter = WEEKDAYS.charAt(weekday);
  const english = ENGLISH[weekday] ?? "";
  const text = ENCLOSED.includes(original)
    ? ENCLOSED.charAt(weekday)
    : /^[A-Z]{3}$/u.test(original)
      ? english.toUpperCase()
      : /^[A-Za-z]{3}$/u.test(original)
        ? english
        : letter;
  return [{ message: `曜日を「${letter}」に直す`, at: parts.weekday, text }];
}

/** Another day; null where more than the draft says would have to change. */
function dayMend(mention: DateMention, days: number, document: Document): Mend | null {
  const { parts } = mention;
  const { year, month, day } = fromDays(days);
  const message = `日付を${String(month)}月${String(day)}日に直す`;
  // 01/31: where the month has a nought in front, so has the day.
  const padded = parts.month !== null && /^[0０]/u.test(written(document, parts.month));
  const model = written(document, parts.day);
  const newDay = numberLike(
    day,
    padded && day < 10 ? model.replace(/^[1-9１-９]/u, (first) => (first < "A" ? "0" : "０")) : model,
  );
  if (month === mention.month) return { message, at: parts.day, text: newDay };
  if (parts.month === null) return null;
  const between = written(document, [parts.month[1], parts.day[0]]);
  const monthAndDay = numberLike(month, written(document, parts.month)) + between + newDay;
  if (mention.year === null || year === mention.year)
    return { message, at: [parts.month[0], parts.day[1]], text: monthAndDay };
  const [newYear] = yearMend(mention, year, document);
  if (newYear === undefined) return null;
  const before = written(document, [newYear.at[1], parts.month[0]]);
  return { message, at: [newYear.at[0], parts.day[1]], text: newYear.text + before + monthAndDay };
}

/** Another day, and with it the weekday beside it. */
export function dayAndWeekdayMend(mention: DateMention, days: number, document: Document): Mend | null {
  const { weekday } = mention.parts;
  const mend = dayMend(mention, days, document);
  const [letter] = weekdayMend(mention, weekdayOf(days), document);
  if (mend === null || weekday === null || letter === undefined || weekday[0] < mend.at[1]) return mend;
  const between = written(document, [mend.at[1], weekday[0]]);
  return { ...mend, at: [mend.at[0], weekday[1]], text: mend.text + between + letter.text };
}

/** Another year, where one is written; of an era, a year that it has. */
function yearMend({ parts, era }: DateMention, year: number, document: Document): Mend[] {
  if (parts.year === null) return [];
  const model = written(document, parts.year);
  if (era === null) return [{ message: `年を${String(year)}年に直す`, at: parts.year, text: numberLike(year, model) }];
  const ofEra = yearOfEra(era, year);
  if (ofEra === null) return [];
  const text = ofEra === 1 && !/\d/u.test(document.folded.text.slice(...parts.year)) ? "元" : numberLike(ofEra, model);
  return [{ message: `年を${era}${String(ofEra)}${era.length > 1 ? "年" : ""}に直す`, at: parts.year, text }];
}

function written({ folded, post }: Document, range: Range): string {
  return post.text.slice(...folded.toOriginal(range));
}
