import { isInAddress, phoneDigits } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { after, before, matches } from "./found.js";
import type { Found, Match } from "./found.js";

/** 090-1234-5678, 090 - 1234 - 5678, 090/1234/5678. Commas part the numbers of a list. */
const MOBILE =
  /(?<![\d-])(?:\((?=0[789]0\)))?(?:\+81[- ]?|0)[789]0\)?(?:[- .・()]{0,2}| ?[-/:_~*|→] ?)\d{4}(?:[- .・()]{0,2}| ?[-/:_~*|→] ?)\d{4}(?![\d-])/gu;
const LANDLINE =
  /(?<![\d-])(?:\((?=0\d{1,4}\)))?0(?!120|570|800|[5789]0)\d{1,4}\)?[- .()]{1,2}\d{1,4}[- .()]{1,2}\d{4}(?![\d-])/gu;
/** 0 9 0 1 2 3 …, 0-9-0-1-…: nobody's innings begin so and are eleven, but for once in a lifetime. */
const ONE_BY_ONE = /(?<!\d[ .・-]{0,2})0[ .・-][789][ .・-]0(?:[ .・-]\d){8}(?![ .・-]{0,2}\d)/gu;
/** Where the whole line is digits, or tells of a game, it may be a score after all. */
const OF_A_GAME =
  /回|野球|結果|番号|くじ|抽選|得点|スコア|試合|対戦|計|(?<![a-z])vs|R ?H|\d(?: \d){6}[^]{0,40}\n[^]{0,20}\d(?: \d){6}/iu;
const NAMED_A_PHONE = /携帯|ケータイ|スマホ|電話|TEL|連絡先/iu;
/** 0 9 0 - 1 2 3 4 - 5 6 7 8: no row of innings falls into three, four and four. */
const IN_GROUPS =
  /(?<![\d-] ?)0 ?[789] ?0(?: ?[-・] ?| {2,3})\d(?: \d){3}(?: ?[-・] ?| {2,3})\d(?: \d){3}(?! ?[\d-])/gu;
/** bit.ly/090-1357-8642, ?tel=09013578642: parted as a phone is, or by the name of one. */
const IN_LINK = /(?<=[/=?&:])0[789]0-\d{4}-\d{4}(?![\d-])|(?<=[?&](?:tel|phone|mobile)=)0[789]0\d{8}(?!\d)/giu;
/** The number is a person's own, not the one of an office. */
const PRIVATE = /携帯|ケータイ|けいたい|スマホ|個人の|自宅|私|わたし|本人|LINEの電話/u;
/** 家庭 and うち only directly before the number: こども家庭センター, 家庭訪問 and うちわ are of offices. */
const HOME = /自宅|実家|家の電話|さ?んち|さん宅|様方|宅の?電話|(?:家庭|うち)(?:の(?:電話|番号))?[はに、:( ]{0,2}$/u;
const MAY_BE_HOME = /宅|実家|家庭|うち|家の電話|んち|様方/u;
const NAMED = /[^\s、。おご皆](?:さん|様|さま|氏|くん|ちゃん|会長|先生)/u;
const STAFF = /担当|職員|主任|主事|係長|課長|[課係室]の|課|係|市役所|役場/u;
/** 詳しくは〇〇実行委員会【電話】090-…: how the groups of a town give their contact, with their consent. */
const LISTING = /(?:電話|TEL|Tel|tel|[☎☏📞]|連絡先|携帯電話)[\])】〕:： 　]{0,3}$/u;
const INQUIRY = /詳しく|くわしく|問い?合わ?せ|申し?込|連絡先|予約|主催|受付/u;

const DIGIT = "[〇○零一二三四五六七八九0-9]";
const SAID_APART = "[- ・ーの、 ]{0,2}";
/** 〇八〇－一一一一－二二二二, 〇八〇の一一一一の二二二二, ゼロハチゼロの1111の2222 */
const SPELT = new RegExp(
  `(?:[〇○零][七八九][〇○零]|(?:ゼロ|ぜろ|レイ|れい|マル|まる)(?:ナナ|なな|シチ|ハチ|はち|キュウ|きゅう|キュー|きゅー)(?:ゼロ|ぜろ|レイ|れい|マル|まる)|0[789]0(?=の))${SAID_APART}${DIGIT}{4}${SAID_APART}${DIGIT}{4}(?!\\d)`,
  "gu",
);
/** 090の3317のほうで終わりが6604 */
const IN_PARTS =
  /(?:携帯|ケータイ|電話|番号)[^。\n\d]{0,8}0[789]0[^。\n\d]{1,6}\d{4}[^。\n\d]{1,14}(?:終わり|最後|末尾|下|うしろ|後ろ|あと|残り)[^。\n\d]{0,6}\d{4}(?!\d)/gu;
const MAY_BE_SPELT = /[〇○零][七八九][〇○零]|ゼロ|ぜろ|レイ|れい|マル|まる|0[789]0の/u;

/** Mobile numbers, and numbers of homes. Numbers of offices are meant to be known. */
export function* findPhones(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const match of matches(text, MOBILE)) {
    if (isKnown(document, match) || isOffices(text, match)) continue;
    yield { at: [match.start, match.end], kind: "携帯電話の番号", certainty: judge(text, match) };
  }
  yield* findSpelt(text);
  yield* findInLinks(document);
  if (!MAY_BE_HOME.test(text)) return;
  for (const match of matches(text, LANDLINE)) {
    if (isKnown(document, match) || !isHome(text, match)) continue;
    yield { at: [match.start, match.end], kind: "自宅の電話番号", certainty: "likely" };
  }
}

/** Mobile numbers in words or in parts, written so that no machine reads them. */
function* findSpelt(text: string): Iterable<Found> {
  yield* oneByOne(text);
  const always = [IN_PARTS, IN_GROUPS];
  for (const expression of MAY_BE_SPELT.test(text) ? [SPELT, ...always] : always) {
    for (const { start, end } of matches(text, expression))
      yield { at: [start, end], kind: "携帯電話の番号", certainty: "likely" };
  }
}

function* oneByOne(text: string): Iterable<Found> {
  for (const { start, end } of matches(text, ONE_BY_ONE)) {
    const around = text.slice(Math.max(0, start - 60), end + 60);
    if (OF_A_GAME.test(around) && !NAMED_A_PHONE.test(before(text, start, 16))) continue;
    yield { at: [start, end], kind: "携帯電話の番号", certainty: "likely" };
  }
}

/** Whoever sees the link sees the number. */
function* findInLinks({ links, folded: { text }, registers: { phones } }: Document): Iterable<Found> {
  for (const link of links) {
    for (const { start, end } of matches(text.slice(link.start, link.end), IN_LINK)) {
      const at = [link.start + start, link.start + end] as const;
      const digits = phoneDigits(text.slice(...at));
      if (phones.some((phone) => phoneDigits(phone) === digits) || isOffices(text, { start: at[0] })) continue;
      yield { at, kind: "携帯電話の番号", certainty: "likely" };
    }
  }
}

/** 自宅は0957-…, 0957-…(自宅) */
function isHome(text: string, { start, end }: Match): boolean {
  return HOME.test(before(text, start, 14)) || /^[ ]?\(?(?:自宅|実家)/u.test(after(text, end, 6));
}

/** 公用携帯, the phone of a bus or of a shelter; and the number of a specimen form. */
const OFFICES =
  /公用(?:の)?(?:携帯|電話|スマホ)|(?:業務|事務局|緊急|当日|車両|会場|本部)(?:用|専用)(?:の)?(?:携帯|電話)|記入例|見本|記載例/u;

function isOffices(text: string, { start }: Pick<Match, "start">): boolean {
  return OFFICES.test(text.slice(Math.max(0, start - 90), start));
}

function judge(text: string, { start, end }: Match): Found["certainty"] {
  const lead = before(text, start, 50);
  const own = PRIVATE.test(before(text, start, 24)) || PRIVATE.test(after(text, end, 8));
  if (own && NAMED.test(lead)) return "certain";
  if (own || STAFF.test(before(text, start, 16))) return "likely";
  return LISTING.test(lead) && INQUIRY.test(text.slice(Math.max(0, start - 120), start)) ? "hint" : "likely";
}

function isKnown(document: Document, { start, end }: Match): boolean {
  const digits = phoneDigits(document.folded.text.slice(start, end));
  return isInAddress(document, start, end) || document.registers.phones.some((phone) => phoneDigits(phone) === digits);
}
