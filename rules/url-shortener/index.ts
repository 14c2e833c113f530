import { defineRule, isRegistered, shortHost } from "../../src/define-rule.js";
import type { Document, Link } from "../../src/define-rule.js";

const ADVICE = "短縮する前のURL（移った先のページのアドレス）を書いてください。";
const VENDOR_ADVICE =
  "事業者が自社のサービスだけに使うアドレスです。役所の公式のものか確かめ、使い続けるものは確認済みのリンクとして登録してください。";

export default defineRule({
  id: "url-shortener",
  category: "url-shortener",
  title: "URL短縮サービスのアドレスを見つける",
  messages: {
    shortener: {
      ja: ({ host, service }: { host: string; service: string }) =>
        `「${host}」はURL短縮サービスのアドレスです（${service}）。読む人には行き先が分かりません。`,
      en: ({ host, service }: { host: string; service: string }) =>
        `"${host}" is a URL shortener (${service}): readers cannot see where it leads.`,
    },
    vendor: {
      ja: ({ host, service }: { host: string; service: string }) =>
        `「${host}」は${service}の短いアドレスです。公式のものか確かめましたか。`,
      en: ({ host, service }: { host: string; service: string }) =>
        `"${host}" is the short address of ${service}. Is it your own?`,
    },
  },
  *check(document: Document) {
    for (const link of document.links) {
      if (isNamedOnly(link) || isRegistered(link, document.registers)) continue;
      const short = shortHost(link.host);
      if (short === null) continue;
      const at = [link.start, link.end] as const;
      const data = { host: short.host, service: short.service };
      if (short.vendor) yield { at, say: "vendor", data, certainty: "hint", advice: VENDOR_ADVICE };
      else yield { at, say: "shortener", data, certainty: "certain", advice: ADVICE };
    }
  },
});

/** A host without scheme and path is no more than the name of the service, by which a post warns of it. */
function isNamedOnly({ scheme, path }: Link): boolean {
  return scheme === null && path === "";
}
