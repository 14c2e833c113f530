import { isInAddress, isMyNumber } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { after, before, matches } from "./found.js";
import type { Found, Match } from "./found.js";

/** Its findings are never accepted, whatever the reason. */
export const MY_NUMBER = "個人番号（マイナンバー）";

const TWELVE = /(?<![\d-])\d{4}(?<gap>[ .-]?)\d{4}\k<gap>\d{4}(?!-?\d)/gu;
/** Digit by digit, as it is read aloud. */
const IN_KANJI = /(?<![〇一二三四五六七八九])[〇一二三四五六七八九]{12}(?![〇一二三四五六七八九])/gu;
const KEYWORD = /個人番号|マイナンバー/u;
/** Twelve digits that are ordinarily something else, named before them. */
const OTHER =
  /(?:法人|伝票|受付|受け付け|お?問い合わせ|注文|会員|利用者|登録|追跡|荷物|整理|会議|ミーティング|免許証?|許可|カード|製造|管理|予約|申込|証明書?|事業者?|契約|水栓|お客様|資料|作品|商品)の?(?:番号|ID|No\.?)|ミーティングID|JAN|ISBN/u;

/** 個人番号: twelve digits, by check digit, grouping and the words around. */
export function* findMyNumbers(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const { start, end } of KEYWORD.test(text) ? matches(text, IN_KANJI) : []) {
    const digits = Array.from(text.slice(start, end), (kanji) => "〇一二三四五六七八九".indexOf(kanji)).join("");
    if (isMyNumber(digits) && KEYWORD.test(before(text, start, 40)))
      yield { at: [start, end], kind: MY_NUMBER, certainty: "certain" };
  }
  for (const match of matches(text, TWELVE)) {
    if (isInAddress(document, match.start, match.end)) continue;
    const certainty = judge(text, match);
    if (certainty !== null) yield { at: [match.start, match.end], kind: MY_NUMBER, certainty };
  }
}

function judge(text: string, match: Match): Found["certainty"] | null {
  const valid = isMyNumber(text.slice(match.start, match.end).replace(/\D/gu, ""));
  const lead = before(text, match.start, 40);
  if (KEYWORD.test(lead) || KEYWORD.test(after(text, match.end, 12))) return valid ? "certain" : "likely";
  // A tenth of all numbers have a fitting check digit: without a word for it, the grouping of the card must speak.
  if (!valid || OTHER.test(lead)) return null;
  return match.groups["gap"] === "" ? "hint" : "certain";
}
