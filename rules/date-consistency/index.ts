import { defineRule, fromDays, WEEKDAYS } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";
import { backwardRanges } from "./backward-ranges.js";
import { outsideFiscalYear } from "./fiscal-years.js";
import { wrongHolidays } from "./holidays.js";
import { impossibleDates } from "./impossible-dates.js";
import { lateDeadlines } from "./late-deadlines.js";
import { dayAndWeekdayMend, weekdayMends, type Mend } from "./mend.js";
import { misplacedHolidays } from "./named-holidays.js";
import { pastAnnouncements } from "./past.js";
import { offDays } from "./recurring.js";
import { wrongRelativeDays, type Relative } from "./relative-days.js";
import { publicationDay, resolveAll, type Dated, type Resolved } from "./resolve.js";
import { backwardMoments, backwardTimes, impossibleTimes, twiceCounted } from "./times.js";
import { wrongWeekdays, type WrongWeekday } from "./wrong-weekdays.js";
import { differentYears, endedEras } from "./years.js";

const CHECK = "元の資料で日付を確かめて直してください。";
const OLD_DATE = "前の投稿の日付が残っていないか確かめ、終わったことなら「開催しました」のように書いてください。";
const OTHER_DAY = "公開する日に合わせて、「本日」「明日」などの言葉か、日付を直してください。";

interface DateWords {
  readonly date: string;
}

export default defineRule({
  id: "date-consistency",
  category: "date-consistency",
  title: "曜日の間違い、ない日付、逆になった期間、過ぎた催しなど、日付・時刻の矛盾を見つける",
  messages: {
    weekday: {
      ja: ({ date, written, real }: DateWords & { written: string; real: string }) =>
        `${date}は${real}曜日です。「${written}」と書かれています。`,
      en: ({ date, written, real }: DateWords & { written: string; real: string }) =>
        `${date} falls on ${real}, not ${written}.`,
    },
    noSuchDate: {
      ja: ({ words }: { words: string }) => `「${words}」という日はありません。`,
      en: ({ words }: { words: string }) => `There is no such date: ${words}.`,
    },
    years: {
      ja: ({ era, western }: { era: string; western: number }) => `${era}は西暦${String(western)}年です。`,
      en: ({ era, western }: { era: string; western: number }) => `${era} is ${String(western)}.`,
    },
    endedEra: {
      ja: ({ era, western }: { era: string; western: number }) =>
        `平成は31年4月で終わり、令和は元年5月に始まりました。「${era}」は${String(western)}年に当たります。`,
      en: ({ era, western }: { era: string; western: number }) =>
        `Heisei ended in April 2019 and Reiwa began in May; ${era} is ${String(western)}.`,
    },
    fiscal: {
      ja: ({ date, fiscal, from }: DateWords & { fiscal: string; from: number }) =>
        `${date}は、「${fiscal}」（${String(from)}年4月〜${String(from + 1)}年3月）の後です。`,
      en: ({ date, fiscal, from }: DateWords & { fiscal: string; from: number }) =>
        `${date} lies after ${fiscal} (April ${String(from)} to March ${String(from + 1)}).`,
    },
    backwards: {
      ja: () => "終わりの日が、始まりの日より前になっています。",
      en: () => "The range ends before it begins.",
    },
    noSuchTime: {
      ja: ({ words }: { words: string }) => `「${words}」という時刻はありません。`,
      en: ({ words }: { words: string }) => `There is no such time: ${words}.`,
    },
    backwardTimes: {
      ja: () => "終わりの時刻が、始まりの時刻より前になっています。",
      en: () => "The time ends before it begins.",
    },
    twiceCounted: {
      ja: ({ words }: { words: string }) => `「${words}」は、午前・午後と24時間の書き方が重なっています。`,
      en: ({ words }: { words: string }) => `${words} counts by the clocks of 12 and of 24 hours at once.`,
    },
    offDay: {
      ja: ({ date, said, real }: DateWords & { said: string; real: string }) =>
        `${date}は${real}です。「${said}」と書かれています。`,
      en: ({ date, said, real }: DateWords & { said: string; real: string }) =>
        `${date} is ${real}; the draft says 「${said}」.`,
    },
    holidayElsewhere: {
      ja: ({ name, date, real }: DateWords & { name: string; real: string }) =>
        `${name}は${real}です。「${date}」と書かれています。`,
      en: ({ name, date, real }: DateWords & { name: string; real: string }) => `${name} is on ${real}, not ${date}.`,
    },
    past: {
      ja: ({ date }: DateWords) =>
        `${date}は、この投稿を公開する日より前です。終わったことを、これからのように知らせています。`,
      en: ({ date }: DateWords) => `${date} is over when this is published, yet it is announced.`,
    },
    deadlinePast: {
      ja: ({ date }: DateWords) => `締切の${date}は、この投稿を公開する日より前です。`,
      en: ({ date }: DateWords) => `The deadline, ${date}, is over when this is published.`,
    },
    lateDeadline: {
      ja: ({ date, event }: DateWords & { event: string }) =>
        `申込みの締切（${date}）が、催しの日（${event}）より後です。`,
      en: ({ date, event }: DateWords & { event: string }) => `The deadline, ${date}, lies after the event, ${event}.`,
    },
    relative: {
      ja: ({ word, date, real }: DateWords & { word: string; real: string }) =>
        `公開する日から見た「${word}」は${real}です。「${date}」と書かれています。`,
      en: ({ word, date, real }: DateWords & { word: string; real: string }) =>
        `On publication 「${word}」 is ${real}, not ${date}.`,
    },
    noHoliday: {
      ja: ({ date, mark }: DateWords & { mark: string }) =>
        `${date}は祝日ではありません。「${mark}」と書かれています。`,
      en: ({ date, mark }: DateWords & { mark: string }) => `${date} is no public holiday; the draft marks it ${mark}.`,
    },
    holiday: {
      ja: ({ date }: DateWords) => `${date}は祝日・休日です。いつもの平日と同じでよいですか。`,
      en: ({ date }: DateWords) => `${date} is a public holiday. Is it really as on any weekday?`,
    },
  },
  *check(document: Document) {
    const dates = resolveAll(document);
    yield* weekdays(document, dates);
    yield* impossible(document, dates);
    yield* contradictions(document, dates);
    yield* outOfTime(document, dates);
    yield* holidays(document, dates);
  },
});

function* weekdays(document: Document, dates: readonly Dated[]) {
  for (const wrong of wrongWeekdays(dates)) {
    const { date, written, real } = wrong;
    const data = { date: inWords(date, document), written: WEEKDAYS.charAt(written), real: WEEKDAYS.charAt(real) };
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
function* impossible(document: Document, dates: readonly Dated[]) {
  const { text } = document.folded;
  for (const { mention, certainty, mends } of impossibleDates(document, dates)) {
    const at = [mention.start, mention.end] as const;
    yield say("noSuchDate", at, { words: text.slice(...at) }, certainty, CHECK, mends);
  }
  for (const { at } of impossibleTimes(document))
    yield say("noSuchTime", at, { words: text.slice(...at) }, "certain", CHECK);
  for (const { at, certainty, half, hour } of twiceCounted(document)) {
    const advice = `「${half}${String(hour)}時」か「${String(hour + 12)}時」に直してください。`;
    yield say("twiceCounted", at, { words: text.slice(...at) }, certainty, advice);
  }
}

/** Two parts of the draft that cannot both be right. */
function* contradictions(document: Document, dates: readonly Dated[]) {
  for (const { at, era, western, mends } of differentYears(document))
    yield say("years", at, { era, western }, "certain", CHECK, mends);
  for (const { at, era, western } of endedEras(document)) yield say("endedEra", at, { era, western }, "likely", CHECK);
  for (const { at, fiscal, from, certainty } of outsideFiscalYear(document, dates)) {
    const date = document.folded.text.slice(...at);
    yield say("fiscal", at, { date, fiscal, from }, certainty, CHECK);
  }
  for (const { from, to, certainty } of backwardRanges(document, dates))
    yield say("backwards", [from.start, to.end], undefined, certainty, CHECK);
  for (const { at, certainty } of [...backwardTimes(document), ...backwardMoments(document, dates)])
    yield say("backwardTimes", at, undefined, certainty, CHECK);
  for (const { deadline, event } of lateDeadlines(document, dates)) {
    const data = { date: inWords(deadline, document), event: inWords(event, document) };
    yield say("lateDeadline", rangeOf(deadline), data, "likely", CHECK);
  }
  for (const { date, said, real, meant } of offDays(document, dates)) {
    const data = { date: inWords(date, document), said, real };
    yield say("offDay", rangeOf(date), data, "likely", CHECK, mendTo(date, meant, document));
  }
}

/** Dates that do not go with the day of publication. */
function* outOfTime(document: Document, dates: readonly Dated[]) {
  for (const { date, deadline } of pastAnnouncements(document, dates)) {
    const data = { date: dayInWords(date.days, true) };
    yield say(deadline ? "deadlinePast" : "past", rangeOf(date), data, "likely", OLD_DATE);
  }
  for (const wrong of wrongRelativeDays(document, dates)) {
    const { date, word } = wrong;
    const data = { word, date: inWords(date, document), real: spanInWords(wrong.days) };
    yield say("relative", rangeOf(date), data, "likely", OTHER_DAY, relativeMends(wrong, document));
  }
}

/** The word that is right for the date, or the day that the word means, where it means one. */
function relativeMends({ date, at, right, days: [first, last] }: Relative, document: Document): Mend[] {
  const word = right === null ? [] : [{ message: `「${right}」に直す`, at, text: right }];
  const day = first === last ? dayAndWeekdayMend(date.mention, first, document) : null;
  return day === null ? word : [...word, day];
}

function* holidays(document: Document, dates: readonly Dated[]) {
  for (const { date, mark, certainty, nearest } of wrongHolidays(document, dates)) {
    const words = inWords(date, document);
    if (mark === null)
      yield say("holiday", rangeOf(date), { date: words }, certainty, "祝日なら「・祝」を添えてください。");
    else {
      const near = nearest === null ? "" : `近くの祝日・休日は${dayInWords(nearest)}です。`;
      yield say("noHoliday", rangeOf(date), { date: words, mark }, certainty, `${near}${CHECK}`);
    }
  }
  for (const { date, name, real } of misplacedHolidays(document, dates)) {
    const data = { name, date: inWords(date, document), real: dayInWords(real, true) };
    yield say("holidayElsewhere", rangeOf(date), data, "likely", CHECK, mendTo(date, real, document));
  }
}

function mendTo({ mention }: Resolved, days: number, document: Document): Mend[] {
  const mend = dayAndWeekdayMend(mention, days, document);
  return mend === null ? [] : [mend];
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

/** With the year where it is written, or is not that of publication: the clerk must see what was assumed. */
function inWords({ days, year, certainYear }: Resolved, document: Document): string {
  return dayInWords(days, certainYear || year !== fromDays(publicationDay(document)).year);
}

function spanInWords([first, last]: Range): string {
  return first === last ? dayInWords(first) : `${dayInWords(first)}〜${dayInWords(last)}`;
}

function dayInWords(days: number, withYear = false): string {
  const { year, month, day } = fromDays(days);
  return `${withYear ? `${String(year)}年` : ""}${String(month)}月${String(day)}日`;
}
