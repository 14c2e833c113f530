import { defineRule } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { findItems } from "./contact-items.js";
import type { ContactItem } from "./contact-items.js";
import { findOwner } from "./find-owner.js";
import { judgeItem } from "./judge-item.js";
import { findSections } from "./section-mentions.js";

interface Data {
  readonly words: string;
  readonly section: string;
  /** 電話番号 */
  readonly what: string;
  readonly registered: string;
  readonly owner: string;
}

const WHAT: Readonly<Record<ContactItem["kind"], string>> = {
  phone: "電話番号",
  line: "電話番号",
  fax: "FAX番号",
  mail: "メールアドレス",
};

const ADVICE = "どちらが正しいかを確かめ、投稿か登録（registers.contacts）を直してください。";

export default defineRule({
  id: "office-contact",
  category: "office-contact",
  title: "課や係の電話番号・FAX番号・メールアドレスが、登録と違うものを見つける",
  messages: {
    differs: {
      ja: ({ section, what, words, registered }: Data) =>
        `「${words}」は、登録されている${section}の${what}（${registered}）と違います。`,
      en: ({ section, words, registered }: Data) =>
        `"${words}" is not what the register has for ${section} (${registered}).`,
    },
    other: {
      ja: ({ section, what, words, registered, owner }: Data) =>
        `「${words}」は${owner}のものです。${section}の${what}は ${registered} と登録されています。`,
      en: ({ section, words, registered, owner }: Data) => `"${words}" is ${owner}'s; ${section} has ${registered}.`,
    },
    swapped: {
      ja: ({ section, what, words, registered }: Data) =>
        `「${words}」は${section}の${what === "FAX番号" ? "電話番号" : "FAX番号"}です。${what}は ${registered} と登録されています。`,
      en: ({ section, words, registered }: Data) =>
        `"${words}" is ${section}'s, but for the other use; meant is ${registered}.`,
    },
  },
  *check(document: Document) {
    const { registers, folded } = document;
    const mentions = registers.contacts.length === 0 ? [] : findSections(folded.text, registers.contacts);
    if (mentions.length === 0) return;
    const items = findItems(document);
    for (const item of items) {
      const owner = findOwner(folded.text, item, items, mentions);
      const judged = owner === null ? null : judgeItem(item, owner, registers);
      if (owner === null || judged === null) continue;
      const at = [item.start, item.end] as const;
      yield {
        at,
        say: judged.say,
        data: {
          words: folded.text.slice(...at),
          section: owner.contact.section,
          what: WHAT[item.kind],
          registered: judged.registered.join("、"),
          owner: judged.owner,
        },
        certainty: judged.certainty,
        advice: ADVICE,
        suggestions: judged.registered.map((text) => ({ message: `「${text}」と書く`, at, text })),
      };
    }
  },
});
