import { isInAddress } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { isOrdinary } from "./codes.js";

/** Letters and digits together: beside a password, another one. */
const MIXED = String.raw`(?<value>(?=[!-~]{0,39}\d)(?=[!-~]{0,39}[A-Za-z])[!-+.0-~-]{6,40})`;
/** Zq9x8w7kk, Yy8x7w6jj; Zq9x8w7kk(大文字)/予備:Yy8x7w6jj; 「abc」から「Kx7mQ2pL」に */
const NEXT = new RegExp(
  String.raw`^[」』"']?(?:\([^)\n]{0,20}\))?[ \t]{0,2}(?:[、,/・→⇒\n]|->|と|や|か|または|もしくは|から)[ \t]{0,2}(?:(?!ユーザー|アカウント|ログイン名|名前|電話|内線|ネットワーク)[^\s、。「」!-~]{1,10}[は:][ ]?)?[「『"']?${MIXED}`,
  "u",
);

/** The password that stands right behind another one; null: nothing like that. */
export function nextValue(text: string, end: number): Range | null {
  const match = NEXT.exec(text.slice(end, end + 90));
  const value = match?.groups?.["value"]?.replace(/[.:;?)"'}\]-]{1,4}$/u, "") ?? "";
  if (match === null || value.length < 6 || isOrdinary(value)) return null;
  const start = end + match[0].lastIndexOf(value);
  return [start, start + value.length];
}

/** All passwords in a row behind the first one. */
export function* furtherValues(document: Document, end: number): Iterable<Range> {
  const { text } = document.folded;
  for (let next = nextValue(text, end); next !== null; next = nextValue(text, next[1])) {
    if (isInAddress(document, next[0], next[1])) return;
    yield next;
  }
}
