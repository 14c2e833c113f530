import { isInAddress, toFolded } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { type Found, matches } from "./found.js";

/**
 * Characters in one that screen readers skip or misread, and what to write. ①②③, ℃ and № are read well by now and are
 * in every second notice of a municipality, so they are none of them.
 */
const INSTEAD = new Map(
  Object.entries({
    "㈱": "（株）",
    "㈲": "（有）",
    "㈹": "（代表）",
    "㈳": "（社）",
    "㈶": "（財）",
    "㈻": "（学）",
    "㈷": "（祝）",
    "㈰": "（日）",
    "㈪": "（月）",
    "㈫": "（火）",
    "㈬": "（水）",
    "㈭": "（木）",
    "㈮": "（金）",
    "㈯": "（土）",
    "㊤": "（上）",
    "㊥": "（中）",
    "㊦": "（下）",
    "℡": "電話",
    "㏍": "K.K.",
    "㍾": "明治",
    "㍽": "大正",
    "㍼": "昭和",
    "㍻": "平成",
    "㋿": "令和",
    "㎜": "mm",
    "㎝": "cm",
    "㎞": "km",
    "㎎": "mg",
    "㎏": "kg",
    "㏄": "cc",
    "㍉": "ミリ",
    "㌔": "キロ",
    "㌢": "センチ",
    "㍍": "メートル",
    "㌘": "グラム",
    "㌧": "トン",
    "㌃": "アール",
    "㌶": "ヘクタール",
    "㍑": "リットル",
    "㌍": "カロリー",
    "㌦": "ドル",
    "㌣": "セント",
    "㌫": "パーセント",
    "㍗": "ワット",
    "㌻": "ページ",
  }),
);
const PLATFORM = new RegExp(`[${[...INSTEAD.keys()].join("")}Ⅰ-ⅻ㎡㎥⑴-⒇]`, "gu");

export function* platformCharacters({ post: { text } }: Document): Iterable<Found> {
  if (!ENCLOSED.test(text)) return;
  yield* matches(text, PLATFORM, (character) => INSTEAD.get(character) ?? roman(character));
}

const ENCLOSED = /[\u2121\u2160-\u217B\u2474-\u2487\u3230-\u33FF]/;

/** Ⅲ: III */
function roman(character: string): string | undefined {
  return /[Ⅰ-ⅻ]/u.test(character) ? character.normalize("NFKC") : undefined;
}

/** Two and more, because ﾞ and ｰ alone are seldom words. */
export function* halfWidthKana({ post: { text } }: Document): Iterable<Found> {
  // Emoticons are drawn with them; they are reported as such.
  for (const found of matches(text, /[\uFF66-\uFF9F]{2,}/gu, (kana) => kana.normalize("NFKC"))) {
    if (/[\uFF71-\uFF9D]/u.test(found.words) && !/[\uFF65-\uFF9F]?[)(（）;´`]/u.test(text.charAt(found.at[1])))
      yield found;
  }
}

/**
 * Words of five letters and more; abbreviations (ＳＮＳ, ＬＩＮＥ) are read letter by letter anyway. In an address one word
 * in other letters helps nobody: those have to be mended as a whole.
 */
export function* fullWidthWords(document: Document): Iterable<Found> {
  for (const found of matches(document.post.text, /[Ａ-Ｚａ-ｚ]{5,}/gu, (letters) => letters.normalize("NFKC")))
    if (!isInAddress(document, ...toFolded(document.folded, found.at))) yield found;
}

/** 外字: letters that only the machine knows on which somebody drew them. */
export function privateCharacters({ post: { text } }: Document): Iterable<Found> {
  return /[\uE000-\uF8FF\uDB80-\uDBFF]/.test(text) ? matches(text, /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+/gu) : [];
}
