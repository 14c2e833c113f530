import { defineRule, observeHit, reportable } from "../../src/define-rule.js";
import type { Document, Mark, Range } from "../../src/define-rule.js";
import { repetitions } from "./repetitions.js";

/** More than these is flooding. */
const MOST_HASHTAGS = 10;
const MOST_MENTIONS = 5;

const TAG_ADVICE = "ハッシュタグは内容に合う2、3個に絞ってください。";
const MENTION_ADVICE = "関係のない利用者への呼びかけを消し、必要な相手だけにしてください。";
const REPEAT_ADVICE = "同じ言葉の繰り返しを消し、日時や場所など伝えたい中身を書いてください。";

export default defineRule({
  id: "disruption",
  category: "disruption",
  title: "拡散や一斉投稿の呼びかけ、ハッシュタグや同じ文の連発など、情報交換を妨げる投稿を見つける",
  messages: {
    hashtags: {
      ja: ({ count }: { count: number }) =>
        `ハッシュタグが${String(count)}個あります（${String(MOST_HASHTAGS)}個まで）。`,
      en: ({ count }: { count: number }) => `${String(count)} hashtags (at most ${String(MOST_HASHTAGS)}).`,
    },
    mentions: {
      ja: ({ count }: { count: number }) =>
        `${String(count)}人の利用者に一度に呼びかけています（${String(MOST_MENTIONS)}人まで）。`,
      en: ({ count }: { count: number }) =>
        `${String(count)} users are mentioned at once (at most ${String(MOST_MENTIONS)}).`,
    },
    repeated: {
      ja: ({ words, count }: { words: string; count: number }) => `「${words}」が${String(count)}回続いています。`,
      en: ({ words, count }: { words: string; count: number }) => `"${words}" stands ${String(count)} times in a row.`,
    },
    words: {
      ja: ({ words, reason }: { words: string; reason: string }) => `「${words}」: ${reason}`,
      en: ({ words, reason }: { words: string; reason: string }) => `"${words}": ${reason}`,
    },
  },
  *check(document: Document) {
    const { hashtags, mentions, folded } = document;
    const tags = flood(hashtags, MOST_HASHTAGS);
    if (tags !== null) yield { ...tags, say: "hashtags", certainty: "certain", advice: TAG_ADVICE };
    const users = flood(mentions, MOST_MENTIONS);
    if (users !== null) yield { ...users, say: "mentions", certainty: "certain", advice: MENTION_ADVICE };
    for (const { at, words, count } of repetitions(folded.text))
      yield { at, say: "repeated", data: { words, count }, certainty: "likely", advice: REPEAT_ADVICE };
    for (const hit of reportable(document, "disruption")) yield observeHit(hit, "words");
  },
});

/** From the first of too many different marks to the last; null where there are not too many. */
function flood(marks: readonly Mark[], most: number): { at: Range; data: { count: number } } | null {
  const count = new Set(marks.map(({ name }) => name.toLowerCase())).size;
  const [first, last] = [marks[most], marks.at(-1)];
  if (count <= most || first === undefined || last === undefined) return null;
  return { at: [first.start, last.end], data: { count } };
}
