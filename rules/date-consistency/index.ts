import { defineRule, fromDays } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { backwardRanges, impossibleDates, wrongWeekdays, type WrongWeekday } from "./dates.js";
import { pastAnnouncements, wrongRelativeDays } from "./past.js";
import { backwardTimes, impossibleTimes } from "./times.js";
import { differentYears, endedEras } from "./years.js";

const CHECK = "元の資料で日付を確かめて直してください。";
const OLD_DATE = "前の投稿の日付が残っていないか確かめ、終わったことなら「開催しました」のように書いてください。";
const OTHER_DAY = "公開する日に合わせて、「本日」「明日」か日付を直してください。";

export default defineRule({
  id: "date-consistency",
  category: "date-consistency",
  title: "曜日の間違い、ない日付、逆になった期間、過ぎた催しなど、日付・時刻の矛盾を見つける",
  messages: {
    weekday: {
      ja: ({ date, written, real }: { date: string; written: string; real: string }) =>
        `${date}は${real}曜日です。「${written}」と書かれています。`,
      en: ({ date, written, real }: { date: string; written: string; real: string }) =>
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
        `平成は31年4月で終わりました。「${era}」は令和${String(western - 2018)}年（${String(western)}年）です。`,
      en: ({ era, western }: { era: string; western: number }) => `Heisei ended in 2019; ${era} is ${String(western)}.`,
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
    past: {
      ja: ({ date }: { date: string }) =>
        `${date}は、この投稿を公開する日より前です。終わったことを、これからのように知らせています。`,
      en: ({ date }: { date: string }) => `${date} is over when this is published, yet it is announced.`,
    },
    relative: {
      ja: ({ word, date, real }: { word: string; date: string; real: string }) =>
        `公開する日から見た${word}は${real}です。「${date}」と書かれています。`,
      en: ({ date, real }: { word: string; date: string; real: string }) =>
        `On publication that day is ${real}, not ${date}.`,
    },
  },
  *check(document: Document) {
    for (const wrong of wrongWeekdays(document)) yield weekdayFinding(wrong, document);
    yield* impossible(document);
    yield* contradictions(document);
    yield* outOfTime(document);
  },
});

/** What no calendar and no clock shows. */
function* impossible(document: Document) {
  const { text } = document.folded;
  for (const { mention } of impossibleDates(document)) {
    const at = [mention.start, mention.end] as const;
    yield say("noSuchDate", at, { words: text.slice(...at) });
  }
  for (const { at } of impossibleTimes(document)) yield say("noSuchTime", at, { words: text.slice(...at) });
}

/** Two parts of the draft that cannot both be right. */
function* contradictions(document: Document) {
  for (const { at, era, western } of differentYears(document)) yield say("years", at, { era, western });
  for (const { at, era, western } of endedEras(document)) yield likely(say("endedEra", at, { era, western }), CHECK);
  for (const { from, to } of backwardRanges(document)) yield say("backwards", [from.start, to.end], undefined);
  for (const { at } of backwardTimes(document)) yield likely(say("backwardTimes", at, undefined), CHECK);
}

/** Dates that do not go with the day of publication. */
function* outOfTime(document: Document) {
  for (const { mention, days } of pastAnnouncements(document))
    yield likely(say("past", [mention.start, mention.end], { date: inWords(days) }), OLD_DATE);
  for (const { date, word, today } of wrongRelativeDays(document)) {
    const real = inWords(word === "本日" ? today : today + 1);
    const data = { word, date: inWords(date.days), real };
    yield likely(say("relative", [date.mention.start, date.mention.end], data), OTHER_DAY);
  }
}

function likely<T extends object>(finding: T, advice: string): T & { certainty: "likely"; advice: string } {
  return { ...finding, certainty: "likely", advice };
}

function say<Say extends string, Data>(name: Say, at: Range, data: Data) {
  return { at, say: name, data, certainty: "certain" as "certain" | "likely", advice: CHECK };
}

/** Three ways to mend: the weekday, the day, or the year of a text used again. */
function weekdayFinding({ date, written, real, otherDay, otherYear }: WrongWeekday, document: Document) {
  const at = [date.mention.start, date.mention.end] as const;
  const words = document.folded.text.slice(...at);
  const place = words.lastIndexOf(written);
  const letter = [at[0] + place, at[0] + place + 1] as const;
  const year =
    otherYear === null
      ? ""
      : `。${String(otherYear)}年なら${written}曜日なので、前の年の文面が残っていないかも確かめてください`;
  return {
    at,
    say: "weekday" as const,
    data: { date: inWords(date.days, date.certainYear), written, real },
    certainty: "certain" as const,
    suggestions: [{ message: `曜日を「${real}」に直す`, at: letter, text: real }],
    advice: `曜日を「${real}」に直すか、日付を${otherDay}（${written}）に直してください${year}。`,
  };
}

function inWords(days: number, withYear = true): string {
  const { year, month, day } = fromDays(days);
  return `${withYear ? `${String(year)}年` : ""}${String(month)}月${String(day)}日`;
}
