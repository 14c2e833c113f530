import { defineRule, observeHit, reportable } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { addressedLines } from "./addressed-lines.js";
import { replyTarget } from "./reply-target.js";
import { openingMentions } from "./opening-mentions.js";

const ADVICE =
  "特定の人への返信はせず、同じ質問が多いことなら、宛名を外して全員へのお知らせとして書いてください。意見・問い合わせは、定められた窓口を案内します。";

export default defineRule({
  id: "reply",
  category: "reply",
  title: "特定の利用者への返信と、返信・コメント・DMでの受け付けの案内を見つける",
  dutyOnly: true,
  messages: {
    field: {
      ja: ({ to }: { to: string }) => `「${to}」への返信として出されます（reply_to）。`,
      en: ({ to }: { to: string }) => `This is to be posted as a reply to "${to}" (reply_to).`,
    },
    mention: {
      ja: ({ name }: { name: string }) => `宛先「@${name}」から始まり、返信として表示されます。`,
      en: ({ name }: { name: string }) => `The post begins with @${name} and is shown as a reply.`,
    },
    addressed: {
      ja: ({ words }: { words: string }) => `「${words}」と、一人に宛てた返信の形です。`,
      en: ({ words }: { words: string }) => `"${words}" addresses one person, as a reply does.`,
    },
    words: {
      ja: ({ words, reason }: { words: string; reason: string }) => `「${words}」: ${reason}`,
      en: ({ words, reason }: { words: string; reason: string }) => `"${words}": ${reason}`,
    },
  },
  *check(document: Document) {
    const to = replyTarget(document);
    if (to !== null) yield { at: [0, 0], say: "field", data: { to }, certainty: "certain", advice: ADVICE };
    for (const { mention, certainty } of openingMentions(document)) {
      const at = [mention.start, mention.end] as const;
      yield { at, say: "mention", data: { name: mention.name }, certainty, advice: ADVICE };
    }
    for (const at of addressedLines(document.folded.text)) {
      const words = document.folded.text.slice(...at);
      yield { at, say: "addressed", data: { words }, certainty: "likely", advice: ADVICE };
    }
    for (const hit of reportable(document, "reply")) yield observeHit(hit, "words");
  },
});
