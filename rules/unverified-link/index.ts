import { defineRule, lapsedLink } from "../../src/define-rule.js";
import type { Certainty, Document, Link } from "../../src/define-rule.js";
import { judgeLink } from "./judge-link.js";
import type { LinkKind } from "./judge-link.js";

const ADVICE =
  "公式のページに案内をまとめ、そのページへリンクしてください。直接リンクするときは、運営者と内容を確かめ、確認済みのリンクとして登録します。";
const PLATFORM_ADVICE =
  "役所のアカウントなら登録してください。ほかの人のページは、公式のページから案内できないか考えてください。";
const QUESTION_ADVICE =
  "リンク先がいまも正しいか開いて確かめ、続けて使うものは確認済みのリンクとして登録してください。";
const VIDEO_ADVICE =
  "動画を開いて、だれのチャンネルか確かめてください。役所の動画なら確認済みのリンクとして登録し、ほかの人の動画なら、公式のページから案内できないか考えてください。";
const LAPSED_ADVICE =
  "リンク先を開いて、運営者と内容がいまも正しいか確かめ、登録の確認日（at）と期限（until）を書き直してください。";

const SAYINGS: Readonly<Record<LinkKind, { readonly certainty: Certainty; readonly advice: string }>> = {
  other: { certainty: "certain", advice: ADVICE },
  platform: { certainty: "certain", advice: PLATFORM_ADVICE },
  video: { certainty: "hint", advice: VIDEO_ADVICE },
  service: { certainty: "hint", advice: QUESTION_ADVICE },
  school: { certainty: "hint", advice: QUESTION_ADVICE },
};

export default defineRule({
  id: "unverified-link",
  category: "unverified-link",
  title: "役所や国のものではないサイトへのリンクを見つける",
  // Nobody is to register a lure as a link that was looked at.
  yieldsTo: ["harmful-link"],
  messages: {
    other: {
      ja: ({ host }: { host: string }) => `「${host}」は国や自治体のサイトではなく、確認済みのリンクにもありません。`,
      en: ({ host }: { host: string }) => `"${host}" is neither a public body's site nor a registered link.`,
    },
    platform: {
      ja: ({ host }: { host: string }) => `「${host}」のこのページは、登録された役所のアカウントのものではありません。`,
      en: ({ host }: { host: string }) => `This page on "${host}" is not of a registered account.`,
    },
    video: {
      ja: ({ host }: { host: string }) =>
        `「${host}」の動画です。だれの動画か、アドレスからは分かりません。役所の動画か確かめましたか。`,
      en: ({ host }: { host: string }) => `This is a video on "${host}"; the address does not say whose. Is it yours?`,
    },
    service: {
      ja: ({ host }: { host: string }) =>
        `「${host}」は手続きを受け付ける民間のサービスです。役所のフォームか確かめましたか。`,
      en: ({ host }: { host: string }) => `"${host}" is a contractor's form service. Is the form yours?`,
    },
    school: {
      ja: ({ host }: { host: string }) => `「${host}」は学校のサイトです。リンク先を確かめましたか。`,
      en: ({ host }: { host: string }) => `"${host}" is a school's site. Did you check it?`,
    },
    lapsed: {
      ja: ({ host, until }: { host: string; until: string }) =>
        `「${host}」の確認は、公開の時点で期限（${until}）が過ぎています。`,
      en: ({ host, until }: { host: string; until: string }) => `The check of "${host}" held until ${until} only.`,
    },
  },
  *check(document: Document) {
    for (const link of document.links) {
      const kind = judgeLink(link, document);
      if (kind === null) continue;
      const at = [link.start, link.end] as const;
      const lapsed = lapsedLink(link, document.registers);
      const host = hostAsWritten(link, document);
      if (lapsed === null) yield { at, say: kind, data: { host }, ...SAYINGS[kind] };
      else {
        const data = { host, until: lapsed.until };
        yield { at, say: "lapsed", data, certainty: SAYINGS[kind].certainty, advice: LAPSED_ADVICE };
      }
    }
  },
});

/** 日本語.jp, where the draft says so: nobody knows it as xn--wgv71a119e.jp. Look-alikes are the matter of harmful-link. */
function hostAsWritten({ host, start, end }: Link, { folded }: Document): string {
  if (!host.includes("xn--")) return host;
  const address = folded.text.slice(start, end).replace(/^[a-z]+:\/\/(?:[^/?#@]*@)?/iu, "");
  const behind = address.search(/[/?#:]/u);
  return address.slice(0, behind < 0 ? undefined : behind).toLowerCase();
}
