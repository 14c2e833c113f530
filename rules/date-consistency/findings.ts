// What the checks found, as findings: words, certainty, and how to mend it.
import { fromDays, WEEKDAYS } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";
import { backwardRanges } from "./backward-ranges.js";
import { outsideFiscalYear } from "./fiscal-years.js";
import { wrongHolidays } from "./holidays.js";
import { impossibleDates } from "./impossible-dates.js";
import { lateDeadlines } from "./late-deadlines.js";
import { dayAndWeekdayMend, weekdayMends, type Mend } from "./mend.js";
import { pastAnnouncements } from "./past.js";
import { wrongRelativeDays, type Relative } from "./relative-days.js";
import type { Dated, Resolved } from "./resolve.js";
import { backwardTimes, impossibleTimes } from "./times.js";
import { wrongWeekdays, type WrongWeekday } from "./wrong-weekdays.js";
import { differentYears, endedEras } from "./years.js";

const CHECK = "元の資料で日付を確かめて直してください。";
const OLD_DATE = "前の投稿の日付が残っていないか確かめ、終わったことなら「開催しました」のように書いてください。";
const OTHER_DAY = "公開する日に合わせて、「本日」「明日」などの言葉か、日付を直してください。";

export function* weekdays(document: Document, dates: readonly Dated[]) {
  for (const wrong of wrongWeekdays(document, dates)) {
    const { date, written, real } = wrong;
    const data = { date: inWords(date), written: WEEKDAYS.charAt(written), real: WEEKDAYS.charAt(real) };
    yield say("weekday", rangeOf(date), data, "certain", weekdayAdvice(wrong), weekdayMends(wrong, document));
  }
}

/** Three ways to mend: the weekday, the day, or the year of a text used again. */
function weekdayAdvice({ written, real, otherDays, otherYear }: WrongWeekday): string {
  const [writtenDay, realDay] = [WEEKDAYS.charAt(written), WEEKDAYS.charAt(real)];
  const year =
    otherYear === null
      ? ""
      : `。${String(otherYear)}年なら${writtenDay}曜日なので、ほかの年の文面が残っていないかも確かめてください`;
  return `曜日を「${realDay}」に直すか、日付を${dayInWords(otherDays[0])}（${writtenDay}）に直してください${year}。`;
}

/** What no calendar and no clock shows. */
export function* impossible(document: Document, dates: readonly Dated[]) {
  const { text } = document.folded;
  for (const { mention, certainty, mends } of impossibleDates(document, dates)) {
    const at = [mention.start, mention.end] as const;
    yield say("noSuchDate", at, { words: text.slice(...at) }, certainty, CHECK, mends);
  }
  for (const { at } of impossibleTimes(document))
    yield say("noSuchTime", at, { words: text.slice(...at) }, "certain", CHECK);
}

/** Two parts of the draft that cannot both be right. */
export function* contradictions(document: Document, dates: readonly Dated[]) {
  for (const { at, era, western, mends } of differentYears(document))
    yield say("years", at, { era, western }, "certain", CHECK, mends);
  for (const { at, era, western } of endedEras(document)) yield say("endedEra", at, { era, western }, "likely", CHECK);
  for (const { at, fiscal, from, certainty } of outsideFiscalYear(document, dates)) {
    const date = document.folded.text.slice(...at);
    yield say("fiscal", at, { date, fiscal, from }, certainty, CHECK);
  }
  for (const { from, to, certainty } of backwardRanges(document, dates))
    yield say("backwards", [from.start, to.end], undefined, certainty, CHECK);
  for (const { at, certainty } of backwardTimes(document)) yield say("backwardTimes", at, undefined, certainty, CHECK);
  for (const { deadline, event } of lateDeadlines(document, dates)) {
    const data = { date: inWords(deadline), event: inWords(event) };
    yield say("lateDeadline", rangeOf(deadline), data, "likely", CHECK);
  }
}

/** Dates that do not go with the day of publication. */
export function* outOfTime(document: Document, dates: readonly Dated[]) {
  for (const { date, deadline } of pastAnnouncements(document, dates)) {
    const data = { date: dayInWords(date.days, true) };
    yield say(deadline ? "deadlinePast" : "past", rangeOf(date), data, "likely", OLD_DATE);
  }
  for (const wrong of wrongRelativeDays(document, dates)) {
    const { date, word } = wrong;
    const data = { word, date: inWords(date), real: spanInWords(wrong.days) };
    yield say("relative", rangeOf(date), data, "likely", OTHER_DAY, relativeMends(wrong, document));
  }
}

/** The word that is right for the date, or the day that the word means, where it means one. */
function relativeMends({ date, at, right, days: [first, last] }: Relative, document: Document): Mend[] {
  const word = right === null ? [] : [{ message: `「${right}」に直す`, at, text: right }];
  const day = first === last ? dayAndWeekdayMend(date.mention, first, document) : null;
  return day === null ? word : [...word, day];
}

export function* holidays(document: Document, dates: readonly Dated[]) {
  for (const { date, mark, certainty, nearest } of wrongHolidays(document, dates)) {
    const words = inWords(date);
    if (mark === null)
      yield say("holiday", rangeOf(date), { date: words }, certainty, "祝日なら「・祝」を添えてください。");
    else {
      const near = nearest === null ? "" : `近くの祝日・休日は${dayInWords(nearest)}です。`;
      yield say("noHoliday", rangeOf(date), { date: words, mark }, certainty, `${near}${CHECK}`);
    }
  }
}

function say<Say extends string, Data>(
  name: Say,
  at: Range,
  data: Data,
  certainty: Certainty,
  advice: string,
  suggestions: readonly Mend[] = [],
) {
  return { at, say: name, data, certainty, advice, suggestions };
}

function rangeOf({ mention }: Resolved): Range {
  return [mention.start, mention.end];
}

function inWords({ days, certainYear }: Resolved): string {
  return dayInWords(days, certainYear);
}

function spanInWords([first, last]: Range): string {
  return first === last ? dayInWords(first) : `${dayInWords(first)}〜${dayInWords(last)}`;
}

function dayInWords(days: number, withYear = false): string {
  const { year, month, day } = fromDays(days);
  return `${withYear ? `${String(year)}年` : ""}${String(month)}月${String(day)}日`;
}
