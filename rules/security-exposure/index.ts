import { defineRule, observeHit, Taken, reportable } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { findAddresses } from "./addresses.js";

const ADVICE = "アドレスやサーバーの名前を消し、利用者に必要なこと（使えない機能と代わりの方法）だけを書いてください。";

export default defineRule({
  id: "security-exposure",
  category: "security-exposure",
  title: "庁内のアドレス、警備の手薄な時間、鍵の置き場所など、守りの弱いところを見つける",
  messages: {
    address: {
      ja: ({ words }: { words: string }) => `「${words}」は、庁内ネットワークのIPアドレスです。`,
      en: ({ words }: { words: string }) => `"${words}" is an address inside the office network.`,
    },
    host: {
      ja: ({ words }: { words: string }) => `「${words}」は、庁内のサーバーの名前です。`,
      en: ({ words }: { words: string }) => `"${words}" names a server inside the office network.`,
    },
    share: {
      ja: ({ words }: { words: string }) => `「${words}」は、庁内の共有フォルダの場所です。`,
      en: ({ words }: { words: string }) => `"${words}" is a shared folder inside the office.`,
    },
    console: {
      ja: ({ words }: { words: string }) => `「${words}」は、サイトの管理画面の場所です。`,
      en: ({ words }: { words: string }) => `"${words}" is the console of a site.`,
    },
    words: {
      ja: ({ words, reason }: { words: string; reason: string }) =>
        `「${words}」は、守りの弱いところの情報です。${reason}`,
      en: ({ words }: { words: string; reason: string }) => `"${words}" tells where the office is badly protected.`,
    },
  },
  *check(document: Document) {
    const found = new Taken();
    for (const { at, say } of findAddresses(document)) {
      if (found.overlaps(at)) continue;
      found.add(at);
      yield { at, say, data: { words: document.folded.text.slice(...at) }, certainty: "likely", advice: ADVICE };
    }
    for (const hit of reportable(document, "security-exposure")) yield observeHit(hit, "words");
  },
});
