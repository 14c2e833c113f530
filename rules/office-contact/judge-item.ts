import { phoneDigits } from "../../src/define-rule.js";
import type { Certainty, Contact, Registers } from "../../src/define-rule.js";
import type { ContactItem } from "./contact-items.js";
import type { Owner } from "./find-owner.js";

/** differs: in no register. other: another section's. swapped: the section's, but fax for phone or phone for fax. */
export interface Judged {
  readonly say: "differs" | "other" | "swapped";
  readonly certainty: Certainty;
  /** The section whose it is, where it is another's. */
  readonly owner: string;
  /** What the register has for the section. */
  readonly registered: readonly string[];
}

/** What is wrong with a number or address given for a section; null: nothing, or nothing to compare it with. */
export function judgeItem(item: ContactItem, owner: Owner, registers: Registers): Judged | null {
  const { contact } = owner;
  const registered = expected(item, contact);
  if (registered.length === 0 || has(registered, item)) return null;
  if (item.kind !== "mail" && has([...contact.phones, ...contact.fax], item))
    return { say: "swapped", certainty: "certain", owner: contact.section, registered };
  const others = registers.contacts.filter((one) => has(allOf(item, one), item));
  if (isApart(item, registered, others.length > 0)) return null;
  if (others.length === 0) return isOfNoSection(item, registers) ? null : differing(item, owner, registered);
  const sections = others.map(({ section }) => section).join("・");
  return { say: "other", certainty: owner.close ? "certain" : "likely", owner: sections, registered };
}

function isOfNoSection(item: ContactItem, { mails, phones }: Registers): boolean {
  return has(item.kind === "mail" ? mails : phones, item);
}

function differing(item: ContactItem, { close, part }: Owner, registered: readonly string[]): Judged {
  return { say: "differs", certainty: certaintyOf(item, close, part, registered), owner: "", registered };
}

/** A part of a section, and a campaign, may have a number that no register knows. */
function certaintyOf(item: ContactItem, close: boolean, part: boolean, registered: readonly string[]): Certainty {
  const isNew = part || (item.kind !== "mail" && TOLL_FREE.test(item.value));
  if (isNew) return isNear(item, registered) ? "likely" : "hint";
  return close ? "certain" : "likely";
}

function expected({ kind }: ContactItem, { phones, fax, mails }: Contact): readonly string[] {
  if (kind === "mail") return mails;
  if (kind === "fax") return fax;
  // A bare number is one to call unless it is known as a fax.
  return phones.length === 0 ? [] : kind === "phone" ? phones : [...phones, ...fax];
}

function allOf({ kind }: ContactItem, { phones, fax, mails }: Contact): readonly string[] {
  return kind === "mail" ? mails : [...phones, ...fax];
}

function has(registered: readonly string[], { kind, value, local }: ContactItem): boolean {
  if (kind === "mail") return registered.includes(value);
  return registered.some((one) => (local ? phoneDigits(one).endsWith(value) : phoneDigits(one) === value));
}

const TOLL_FREE = /^(?:0120|0800|0570)/u;
const MOBILE = /^0[789]0/u;

/** A toll-free number registered anywhere is meant; a mobile one is no slip of an office's number. */
function isApart({ kind, value }: ContactItem, registered: readonly string[], isOthers: boolean): boolean {
  if (kind === "mail") return false;
  if (TOLL_FREE.test(value)) return isOthers;
  return MOBILE.test(value) && !registered.some((one) => MOBILE.test(phoneDigits(one)));
}

/** One or two digits off: typed wrong. */
function isNear({ kind, value }: ContactItem, registered: readonly string[]): boolean {
  if (kind === "mail") return false;
  return registered.map(phoneDigits).some((digits) => {
    const own = digits.slice(-value.length);
    return own.length === value.length && [...own].filter((digit, at) => digit !== value[at]).length <= 2;
  });
}
