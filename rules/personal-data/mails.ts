import { findDisguisedMails } from "../../src/define-rule.js";
import type { Document, Mark } from "../../src/define-rule.js";
import { after, before } from "./found.js";
import type { Found } from "./found.js";
import { CARRIER_MAIL, FREE_MAIL, OFFICE_MAIL, PROVIDER_MAIL } from "./hosts.js";

/** The sentence speaks of one person, not of an office. */
const PERSON = /私|わたし|個人|自宅|本人|担当の|[^\s、。おご皆](?:さん|様|さま|氏|くん|ちゃん|先生|会長)|携帯/u;
/** 詳しくは〇〇の会【E-mail】…: how the groups of a town give their contact. */
const LISTING = /(?:メール|E-?mail|MAIL|アドレス|連絡先|[✉📧📩])[\])】〕: ]{0,3}$/iu;

const ORGANISATION =
  /[会店院園館所室課係局部校社団堂舎連隊庁市町村]|組合|センター|クラブ|サークル|ショップ|カフェ|ホテル|NPO|LLC|クリニック|教室|工房|事務|問い?合わ?せ|申し?込|応募|連絡先|宛|受付/u;

/** Private mail addresses; addresses of offices and of organisations are meant to be known. */
export function* findMails(document: Document): Iterable<Found> {
  for (const mail of [...document.mails, ...findDisguisedMails(document.folded.text)]) {
    const certainty = judge(document, mail);
    if (certainty !== null) yield { at: [mail.start, mail.end], kind: "個人のメールアドレス", certainty };
  }
}

function judge(document: Document, mail: Mark): Found["certainty"] | null {
  const { text } = document.folded;
  const address = mail.name.toLowerCase();
  const host = address.slice(address.lastIndexOf("@") + 1);
  if (isOffice(document, address, host)) return null;
  const kind = hostKind(host);
  if (PERSON.test(before(text, mail.start, 24)) || /^[^。\n]{0,6}(?:個人|私)/u.test(after(text, mail.end, 12)))
    return kind === "other" ? "hint" : "likely";
  if (kind === "free") return LISTING.test(before(text, mail.start, 12)) ? "hint" : "likely";
  // Shops and societies have their addresses from providers, too.
  return kind === "provider" && !ORGANISATION.test(before(text, mail.start, 60)) ? "hint" : null;
}

function hostKind(host: string): "free" | "provider" | "other" {
  if (isAmong(host, FREE_MAIL) || isAmong(host, CARRIER_MAIL)) return "free";
  return isAmong(host, PROVIDER_MAIL) ? "provider" : "other";
}

function isOffice(document: Document, address: string, host: string): boolean {
  const { domains, mails } = document.registers;
  return OFFICE_MAIL.test(host) || isAmong(host, domains) || mails.some((known) => known.toLowerCase() === address);
}

function isAmong(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
