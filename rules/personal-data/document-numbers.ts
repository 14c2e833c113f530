import { isCardNumber, isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { before, matches } from "./found.js";
import type { Found } from "./found.js";

interface Form {
  readonly kind: string;
  readonly value: RegExp;
  /** The number means nothing without a word for it in the 24 characters before. */
  readonly keyword: RegExp;
  /** The word may stand anywhere in the post: the value has its own form. */
  readonly anywhere?: true;
  readonly accept?: (digits: string) => boolean;
}

const FORMS: readonly Form[] = [
  { kind: "運転免許証の番号", value: /(?<![\d-])\d{12}(?!\d)/gu, keyword: /免許/u },
  { kind: "旅券（パスポート）の番号", value: /(?<![A-Za-z0-9])[A-Z]{2}\d{7}(?!\d)/gu, keyword: /旅券|パスポート/u },
  {
    kind: "在留カードの番号",
    value: /(?<![A-Za-z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Za-z])/gu,
    keyword: /在留|外国人登録/u,
  },
  { kind: "住民票コード", value: /(?<![\d-])\d{11}(?!\d)/gu, keyword: /住民票コード/u },
  { kind: "基礎年金番号", value: /(?<![\d-])\d{4}[- ]?\d{6}(?!\d)/gu, keyword: /年金(?:手帳)?の?(?:記号)?番号/u },
  {
    kind: "保険の記号・番号",
    value: /(?<![\d-])\d{6,10}(?!\d)|第?\d{4,8}号/gu,
    keyword: /障害者手帳|療育手帳|被保険者(?:証|番号|証番号)|保険証|資格確認書|受給者(?:証|番号)|手帳番号/u,
  },
  { kind: "保険の記号・番号", value: /[㐀-鿿]{0,2}\d{1,4}-\d{4,8}(?![\d-])/gu, keyword: /記号.?番号/u },
  {
    kind: "保険の記号・番号",
    value: /記号[はが: ]{0,2}[㐀-鿿]{0,4}\d{1,8}[・、,と ]{0,3}番号[はが: ]{0,2}\d{3,8}/gu,
    keyword: /保険|国保|被保険|社保|年金|共済/u,
    anywhere: true,
  },
  {
    kind: "職員・患者などの番号",
    value: /(?<![\d-])[A-Z]?\d{4,10}(?![\d年月日円])/gu,
    keyword: /(?:学籍|生徒|診察券|患者|カルテ|宛名|世帯|利用者|受給者|手帳|旅券|免許証?)の?(?:番号|No\.?|ID)/u,
  },
  {
    kind: "カード番号",
    value: /(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{2,4}(?!\d)/gu,
    keyword: /カード|クレジット|デビット/u,
    accept: isCardNumber,
  },
];

/** Numbers of papers that only one person has: licence, passport, insurance, payment cards. */
export function* findDocumentNumbers(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const form of FORMS) {
    if (!form.keyword.test(text)) continue;
    for (const { start, end } of matches(text, form.value)) {
      const isNamed = form.anywhere === true || form.keyword.test(before(text, start, 24));
      if (!isNamed || isInAddress(document, start, end)) continue;
      if (form.accept?.(text.slice(start, end).replace(/\D/gu, "")) === false) continue;
      yield { at: [start, end], kind: form.kind, certainty: "certain" };
    }
  }
}
