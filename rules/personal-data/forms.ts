import { phoneDigits } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Combination } from "./combinations.js";
import { matches } from "./found.js";
import { PUBLIC_ROLE, SPECIMEN } from "./roles.js";

const NAME = String.raw`[㐀-鿿々ヶぁ-んァ-ヴー]{1,6}(?:[ ・][㐀-鿿々ヶぁ-んァ-ヴー]{1,6})?`;
const AFTER_LABEL = String.raw`[ :]{1,3}`;
/** What may stand between: 年齢:52歳 性別:女 */
const OTHERS = String.raw`(?:(?:フリガナ|ふりがな|年齢|性別|生年月日)${AFTER_LABEL}[^\s:]{1,16}[ 、,/]{1,3}){0,3}`;
const ADDRESS = String.raw`(?:(?:ご)?住所|自宅|居所)${AFTER_LABEL}(?:〒?\d{3}-\d{4} ?)?[㐀-鿿々ヶケノのぁ-んァ-ヴー]{2,24}\d{1,4}(?:(?:丁目|番地?|号|-)\d{0,4}){0,4}`;
const PHONE = String.raw`(?:電話番号|電話|TEL|Tel|携帯(?:電話|番号)?|連絡先)${AFTER_LABEL}(?<phone>\(?0\d{1,4}\)?[- (]?\d{1,4}[-) ]{1,2}\d{3,4})(?!\d)`;
/** 氏名 佐藤美咲 住所 長崎市桜町1-2-3, 氏名:佐藤美咲 電話:0957-12-3456: a form as somebody filled it in. */
const FILLED_IN = new RegExp(
  String.raw`(?<![㐀-鿿])(?:お?名前|ご?氏名)${AFTER_LABEL}(?<name>${NAME})[ 、,/]{1,3}${OTHERS}(?:${ADDRESS}|${PHONE})`,
  "gu",
);
/** Who stands for an office, and what shows only how to fill it in. */
const IN_OFFICE = /担当|窓口|候補|当選|委員|責任者|受賞|入賞|入選|施設|事業所|店舗/u;
/** 名前:花水公園 */
const PLACE = /[園館店院所室校駅橋堂局庁課係寺荘会部隊号場港]$/u;
const EXAMPLE = /例|〇〇|○○|△△|□□/u;

/** A name with address or telephone, each beside its label: no 〇〇さん is needed to tell that it is somebody's. */
export function* findForms({ folded: { text }, registers }: Document): Iterable<Combination> {
  if (!/氏名|名前/u.test(text)) return;
  for (const { start, end, groups } of matches(text, FILLED_IN)) {
    const lead = text.slice(Math.max(0, start - 40), start);
    if ([IN_OFFICE, PUBLIC_ROLE, SPECIMEN, EXAMPLE].some((form) => form.test(lead))) continue;
    if (PLACE.test(groups["name"] ?? "")) continue;
    const words = text.slice(start, end).replace(/[ ・]/gu, "");
    const phone = groups["phone"];
    const isKnown =
      (phone !== undefined && registers.phones.some((known) => phoneDigits(known) === phoneDigits(phone))) ||
      registers.people.some((name) => words.includes(name.replace(/\s/gu, "")));
    if (isKnown) continue;
    yield { at: [start, end], kinds: [phone === undefined ? "住所" : "電話番号"], certainty: "likely" };
  }
}
