import type { Lang } from "../types.js";
import type { ReviewFault } from "./review-faults.js";

interface Said {
  readonly message: string;
  readonly advice: string;
}

/** What is told of a fault; `draft` is the path to give to `sns-lint review`. */
export function sayReviewFault({ fault, about, note }: ReviewFault, draft: string, lang: Lang): Said {
  const { again, faults } = SAY[lang];
  const [say, advice = again(draft)] = faults[fault];
  return { message: say(about, note), advice };
}

interface Words {
  readonly again: (draft: string) => string;
  /** The message, and what to do where that is not another review. */
  readonly faults: Readonly<
    Record<ReviewFault["fault"], readonly [say: (about: string, note: string) => string, advice?: string]>
  >;
}

const japanese: Words = {
  again: (draft) => `起案した人とは別の人が、sns-lint review ${draft} で審査してください。`,
  faults: {
    missing: [() => "審査の記録がありません。"],
    private: [
      () => "職務外の投稿には、審査の記録を残しません。",
      "職務の投稿なら account_type を直し、職務外の投稿なら --require-review を付けずに検査してください。",
    ],
    text: [() => "審査のあとで、本文が変わっています。"],
    fields: [() => "審査のあとで、投稿先・アカウント・予約日時・写真などの項目が変わっています。"],
    alone: [(name) => `起案した人（${name}）だけで審査しています。`],
    guideline: [(title) => `「${title}」で審査していません。`],
    new: [
      (rules) => `審査のときになかった指摘があります（${rules}）。記録が古くなっています。`,
      "下書きを直すか、もう一度 sns-lint review で審査してください。",
    ],
    open: [
      (rules) => `審査で保留にした「要確認」があります（${rules}）。`,
      "下書きを直すか、もう一度 sns-lint review で審査し、理由を記して受け入れてください。",
    ],
    unasked: [(question) => `審査のときになかった確認項目があります。「${question}」`],
    unanswered: [(question) => `答えていない確認項目があります。「${question}」`],
    negative: [
      (question, note) => `確認項目の答えが「いいえ」です。「${question}」${note === "" ? "" : `（${note}）`}`,
      "下書きを直すか、確かめてから、もう一度 sns-lint review で審査してください。",
    ],
  },
};

const english: Words = {
  again: (draft) => `Have somebody other than the author run sns-lint review ${draft}.`,
  faults: {
    missing: [() => "There is no review record."],
    private: [() => "No review of a private post is recorded.", "Correct account_type, or leave out --require-review."],
    text: [() => "The text has changed since it was reviewed."],
    fields: [() => "Platform, account, time, pictures or the like have changed since the review."],
    alone: [(name) => `Only its author (${name}) has reviewed it.`],
    guideline: [(title) => `It was not reviewed by "${title}".`],
    new: [
      (rules) => `There are findings that the review did not see (${rules}): the record is stale.`,
      "Mend the draft, or review it again with sns-lint review.",
    ],
    open: [
      (rules) => `The review left warnings open (${rules}).`,
      "Mend the draft, or review it again and accept them with a reason.",
    ],
    unasked: [(question) => `A question was not asked in the review: "${question}"`],
    unanswered: [(question) => `A question is not answered: "${question}"`],
    negative: [
      (question, note) => `A question is answered with no: "${question}"${note === "" ? "" : ` (${note})`}`,
      "Mend the draft or make sure, then review it again with sns-lint review.",
    ],
  },
};

const SAY: Readonly<Record<Lang, Words>> = { ja: japanese, en: english };
