import { defineRule, observeHit, reportable } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { quotedAccounts } from "./quoted-accounts.js";
import { quoteTarget } from "./quote-target.js";
import { statusLinks } from "./status-links.js";

const ADVICE =
  "引用やリポストをやめ、自分たちの言葉と資料で書いてください。載せるなら、投稿した人の許可と内容の確かさを確かめ、認めたアカウントとして allow に書きます。";

export default defineRule({
  id: "third-party-quote",
  category: "third-party-quote",
  title: "役所の外の人の投稿の引用・リポスト・紹介を見つける",
  messages: {
    field: {
      ja: ({ of }: { of: string }) => `「${of}」の引用・リポストとして出されます。`,
      en: ({ of }: { of: string }) => `This is to be posted as a quote or repost of "${of}".`,
    },
    account: {
      ja: ({ name }: { name: string }) => `「@${name}」の投稿を引用しています。登録されたアカウントではありません。`,
      en: ({ name }: { name: string }) => `This quotes a post of @${name}, which is not a registered account.`,
    },
    link: {
      ja: ({ platform }: { platform: string }) => `登録されたアカウントのものではない${platform}の投稿へのリンクです。`,
      en: ({ platform }: { platform: string }) =>
        `This links to a post on ${platform} that is not of a registered account.`,
    },
    words: {
      ja: ({ words, reason }: { words: string; reason: string }) => `「${words}」: ${reason}`,
      en: ({ words, reason }: { words: string; reason: string }) => `"${words}": ${reason}`,
    },
  },
  *check(document: Document) {
    const of = quoteTarget(document);
    if (of !== null) yield { at: [0, 0], say: "field", data: { of }, certainty: "certain", advice: ADVICE };
    for (const { at, name, certainty } of quotedAccounts(document))
      yield { at, say: "account", data: { name }, certainty, advice: ADVICE };
    for (const { at, platform, certainty } of statusLinks(document))
      yield { at, say: "link", data: { platform }, certainty, advice: ADVICE };
    for (const hit of reportable(document, "third-party-quote")) yield observeHit(hit, "words");
  },
});
