interface DateWords {
  readonly date: string;
}

export const messages = {
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
    ja: ({ date, mark }: DateWords & { mark: string }) => `${date}は祝日ではありません。「${mark}」と書かれています。`,
    en: ({ date, mark }: DateWords & { mark: string }) => `${date} is no public holiday; the draft marks it ${mark}.`,
  },
  holiday: {
    ja: ({ date }: DateWords) => `${date}は祝日・休日です。いつもの平日と同じでよいですか。`,
    en: ({ date }: DateWords) => `${date} is a public holiday. Is it really as on any weekday?`,
  },
};
