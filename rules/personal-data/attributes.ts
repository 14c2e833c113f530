import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { matches } from "./found.js";

/** What is said of a person beside the name. */
export interface Attribute {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** strong: identifies together with a name; weak: ordinary alone (age). */
  readonly weight: "strong" | "medium" | "weak";
  /** Characters that may lie between it and a name after it, or a name before it. */
  readonly reach: readonly [before: number, after: number];
}

interface Form {
  readonly kind: string;
  readonly weight: Attribute["weight"];
  readonly reach: Attribute["reach"];
  readonly expression: RegExp;
  /** What the text must contain: compiling the expression takes longer than looking for it. */
  readonly needs: RegExp;
}

const NUMBER = String.raw`(?:\d{1,4}|[〇一二三四五六七八九十百]{1,4})`;
const YEAR = String.raw`(?:(?:明治|大正|昭和|平成|令和|西暦|[MTSHR])\.?)?(?:\d{1,4}|元|[〇一二三四五六七八九十]{1,4})(?:年|\.)`;
const BORN = String.raw`に?(?:生まれ|うまれ|生(?=[)）、。・\s]|$))`;

const FORMS: readonly Form[] = [
  // 〒854-0099 …, 栄町4番12号, 中央町3丁目, 緑町1-2-3, 大字仙石44
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /\d{3}-\d{4}/,
    expression: /〒?\d{3}-\d{4}(?=[ 　]?[㐀-鿿])/gu,
  },
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /丁目|番地|番.{1,4}号/,
    expression: new RegExp(
      String.raw`[㐀-鿿々ヶケノの]{0,10}${NUMBER}(?:丁目|番地|番${NUMBER}号)(?:の?${NUMBER})?`,
      "gu",
    ),
  },
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /字|[町村郷免]\d/,
    expression:
      /(?:大字|字)[㐀-鿿々ヶ]{1,8}\d{1,5}|[㐀-鿿々ヶケ]{1,10}[町村字郷免]\d{1,5}-\d{1,4}(?:-\d{1,4})?(?![\d-])/gu,
  },
  // 甲府市丸の内9-9-9
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /\d-\d/,
    expression: /[㐀-鿿]{1,6}[都道府県市区町村郡][㐀-鿿々ヶケノのァ-ヴ]{0,8}\d{1,4}-\d{1,4}(?:-\d{1,3})?(?![\d-])/gu,
  },
  // 若葉台2-17, 緑が丘4-17-205
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /\d-\d/,
    expression:
      /(?<!電話|番号|内線|直通|代表|延長|結果|試合)[㐀-鿿][㐀-鿿々ヶケがノ]{0,6}(?<!番号|電話|内線)[㐀-鿿]\d{1,3}-\d{1,3}(?:-\d{1,4})?(?![\d-])(?=[のに(お、へをま) ])|(?<=(?:住所|自宅|住まい)(?:は|\())[㐀-鿿々ヶケがノぁ-んァ-ヴー]{2,10}\d{1,4}-\d{1,4}(?:-\d{1,4})?(?![\d-])/gu,
  },
  // コーポ潮風205, 市営住宅B棟
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /コーポ|ハイツ|アパート|マンション|メゾン|レジデンス|団地|住宅|棟|号室/,
    expression:
      /(?:コーポ|ハイツ|アパート|マンション|メゾン|レジデンス|団地|[市県町公]営住宅)[^\s、。)）]{0,10}?(?:\d{2,4}号?室?|[A-Z\d]{1,2}号?棟(?:\d{3,4})?|[A-Z]-?\d{1,4})|[A-Z\d]{1,2}号?棟(?:の?\d{3,4}号?室?)|\d{3,4}号室/gu,
  },
  // 青葉荘203号
  {
    kind: "住所",
    weight: "strong",
    reach: [6, 12],
    needs: /荘|寮|宿舎|教員住宅|社宅/,
    expression: /[㐀-鿿ヶぁ-んァ-ヴー]{1,6}(?:荘|寮|宿舎|社宅|教員住宅)(?:の)?[A-Z\d]{2,4}(?:号室?)?(?![\d人円名])/gu,
  },
  {
    kind: "生年月日",
    weight: "strong",
    reach: [12, 24],
    needs: /生/,
    expression: new RegExp(`(?:${YEAR})?${NUMBER}[月.]${NUMBER}日?${BORN}`, "gu"),
  },
  {
    kind: "生年月日",
    weight: "strong",
    reach: [12, 30],
    needs: /誕生日|生年月日/,
    expression: new RegExp(`(?<=(?:誕生日|生年月日)[はが: ]{1,2})(?:${YEAR})?${NUMBER}[月.]${NUMBER}日?`, "gu"),
  },
  {
    kind: "生まれた年",
    weight: "medium",
    reach: [12, 16],
    needs: /生/,
    expression: new RegExp(`(?<=[((])${YEAR}${BORN}`, "gu"),
  },
  // 北幸町在住
  {
    kind: "住む町",
    weight: "medium",
    reach: [0, 14],
    needs: /在住|住まい/,
    expression: /[㐀-鿿ヶケノ]{1,6}[町村区台丘](?:\d丁目)?(?:在住|に(?:お?住まい|在住))/gu,
  },
  {
    kind: "生年月",
    weight: "medium",
    reach: [12, 24],
    needs: /生/,
    expression: new RegExp(`${YEAR}${NUMBER}月${BORN}`, "gu"),
  },
  {
    kind: "学校の学年・組",
    weight: "medium",
    reach: [6, 2],
    needs: /\d年|年[長中少]|組/,
    expression:
      /(?:小|中|高)(?:学校|等学校|校)?の?[ 　]?\d年(?:生|[\dA-Fア-カ一-十]{1,2}組)?|(?<!\d)\d年[\dA-Fア-カ一-十]{1,2}組?|(?<![成和正治\d約])[1-6]年(?=の[㐀-鿿ぁ-んァ-ヴー]{1,8}(?:さん|くん|君|ちゃん))|年[長中少]組?|[ぁ-んァ-ヴー]{1,4}組(?=の)/gu,
  },
  { kind: "年齢", weight: "weak", reach: [0, 2], needs: /[(（]\d/, expression: /[(（]\d{1,3}歳?[)）]/gu },
];

/** A limit by birth (4月1日生まれの方) is of nobody in particular. */
const OF_MANY = /^(?:以降|以前|まで|から|の(?:方|人|かた|子|お子|女性|男性|児童|市民|町民|赤ちゃん))/u;

/** Addresses, birth dates, school years and ages written in the post, in its order. */
export function findAttributes(document: Document): Attribute[] {
  const { text } = document.folded;
  const found: Attribute[] = [];
  for (const { expression, needs, ...form } of FORMS) {
    if (!needs.test(text)) continue;
    for (const { start, end } of matches(text, expression)) {
      if (
        isInAddress(document, start, end) ||
        OF_MANY.test(text.slice(end, end + 8)) ||
        /[~〜-]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
      )
        continue;
      found.push({ ...form, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
