import { findDisguisedMails } from "../../src/define-rule.js";
import type { Document, Mark } from "../../src/define-rule.js";
import { after, before } from "./found.js";
import type { Found } from "./found.js";
import { FREE_MAIL, OFFICE_MAIL, PROVIDER_MAIL } from "./hosts.js";

/** The sentence speaks of one person, not of an office. */
const PERSON = /私|わたし|個人|自宅|本人|担当の|[^\s、。おご皆](?:さん|様|さま|氏|くん|ちゃん|先生|会長)|携帯/u;
/** 詳しくは〇〇の会【E-mail】…: how the groups of a town give their contact. */
const LISTING = /(?:メール|E-?mail|MAIL|アドレス|連絡先|[✉📧📩])[\])】〕: ]{0,3}$/iu;

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
  const aboutPerson =
    PERSON.test(before(text, mail.start, 24)) || /^[^。\n]{0,6}(?:個人|私)/u.test(after(text, mail.end, 12));
  const free = isAmong(host, FREE_MAIL);
  if (aboutPerson) return free || isAmong(host, PROVIDER_MAIL) ? "likely" : "hint";
  if (!free) return null;
  return LISTING.test(before(text, mail.start, 12)) ? "hint" : "likely";
}

function isOffice(document: Document, address: string, host: string): boolean {
  const { domains, mails } = document.registers;
  return OFFICE_MAIL.test(host) || isAmong(host, domains) || mails.some((known) => known.toLowerCase() === address);
}

function isAmong(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
