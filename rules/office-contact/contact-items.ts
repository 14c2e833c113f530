import { isInAddress, matchesIn, phoneDigits } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";

/** A number or mail address as written in a post; offsets into the folded text. */
export interface ContactItem {
  readonly start: number;
  readonly end: number;
  /** line: a number that does not say whether it is for calls or fax, or is for both. */
  readonly kind: "phone" | "fax" | "line" | "mail";
  /** Digits from the area code, or the address in lower case. */
  readonly value: string;
  /** Written without area code. */
  readonly local: boolean;
}

const FULL =
  /(?<!\d[.-]?)(?:\+81[- ]?(?:\(0\)[- ]?)?\(?\d{1,4}\)?|\(0\d{1,4}\)|0\d{1,4}) ?[-.(・]? ?\d{1,4} ?[-.)・]? ?\d{2,5}(?!\d)/gu;
const PHONE_LABEL = "電話|TEL|Tel|tel|[☎☏📞]|直通|代表";
const FAX_LABEL = "FAX|Fax|fax|ファッ?クス|ファクシミリ|📠";
const BETWEEN = "(?:番号)?[^0-9A-Za-z\\n]{0,4}";
/** 電話 22-1500; without the word it may be anything. */
const LOCAL = new RegExp(`(?<=(?:${PHONE_LABEL}|${FAX_LABEL})${BETWEEN})(?<![\\d-])\\d{2,4}-\\d{4}(?![\\d-])`, "gu");

/** In the order of the text. */
export function findItems(document: Document): ContactItem[] {
  const { text } = document.folded;
  const mails = document.mails.map(({ start, end }) => mailItem(text, start, end));
  const numbers = [...numbersBy(FULL, document, false), ...numbersBy(LOCAL, document, true)];
  return [...mails, ...numbers].sort((a, b) => a.start - b.start);
}

function mailItem(text: string, start: number, end: number): ContactItem {
  return {
    start,
    end,
    kind: "mail",
    value: text
      .slice(start, end)
      .replace(/^mailto:/iu, "")
      .toLowerCase(),
    local: false,
  };
}

function* numbersBy(expression: RegExp, document: Document, local: boolean): Iterable<ContactItem> {
  const { text } = document.folded;
  for (const match of matchesIn(text, expression)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const value = phoneDigits(match[0]);
    if (!isInAddress(document, start, end) && (local || isLong(value, match[0])))
      yield { start, end, kind: kindOf(text, start, end), value, local };
  }
}

/** A digit too few or too many is a slip only where the number is divided as one. */
function isLong(digits: string, written: string): boolean {
  if (digits.length === 10 || digits.length === 11) return true;
  return (digits.length === 9 || digits.length === 12) && /^\d+-\d+-\d+$/u.test(written);
}

const FOR_BOTH = new RegExp(`(?:${PHONE_LABEL})[・/&兼、 ]{1,2}(?:${FAX_LABEL})${BETWEEN}$`, "u");
const FOR_FAX = new RegExp(`(?:${FAX_LABEL})${BETWEEN}$|[(\\sF]F[:. ]{1,2}$`, "u");
const FOR_CALLS = new RegExp(`(?:${PHONE_LABEL})${BETWEEN}$`, "u");
const SAID_AFTER = new RegExp(`^ ?\\((?:${FAX_LABEL})`, "u");

function kindOf(text: string, start: number, end: number): ContactItem["kind"] {
  const before = text.slice(Math.max(0, start - 20), start);
  if (FOR_BOTH.test(before)) return "line";
  if (FOR_FAX.test(before) || SAID_AFTER.test(text.slice(end, end + 10))) return "fax";
  return FOR_CALLS.test(before) ? "phone" : "line";
}
