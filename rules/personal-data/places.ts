import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { matches, sentenceAround } from "./found.js";
import type { Found } from "./found.js";

/** 緯度32.84713・経度130.06182, or 32.84713, 130.06182 in the range of Japan, precise to some ten metres. */
const COORDINATES =
  /(?:北?緯度?)[はが: ]?\d{2}\.\d{3,}度?[^\d。\n]{1,8}(?:東?経度?)[はが: ]?1\d{2}\.\d{3,}|(?:北緯|緯度)[はが: ]?\d{2}度\d{1,2}分\d{1,2}[^\n。]{1,6}(?:東経|経度)[はが: ]?1\d{2}度\d{1,2}分\d{1,2}(?:秒|\.\d)?|(?<![\d.])[2-4]\d\.\d{4,}[,、/ ]{1,2}1[2-5]\d\.\d{4,}/gu;
const HOME = /家|宅|住ま|住ん|お?うち|暮らし|さん|様|氏|くん|ちゃん|アパート|マンション/u;

/** Coordinates of somebody's home; those of a place nobody lives in are silent. */
export function* findPlaces(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const { start, end } of matches(text, COORDINATES)) {
    if (isInAddress(document, start, end)) continue;
    const [from, to] = sentenceAround(document, start);
    if (HOME.test(text.slice(from, Math.max(to, end + 12))))
      yield { at: [start, end], kind: "住まいの緯度・経度", certainty: "likely" };
  }
}
