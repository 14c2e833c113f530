import { isInAddress, matchesIn } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";

/** Keys that the input method made no kana of: 行いまs。, 9時かrあ, しでfghjk; keys struck to try them: asdf, ああああ. */
export function* mistyped(document: Document): Iterable<Range> {
  const { text } = document.folded;
  const whole = TRIED.exec(text);
  if (whole !== null) yield [text.indexOf(whole[0].trim()), text.trimEnd().length];
  if (!/[a-z]/.test(text)) return;
  const aboutKeys = /キーボード|パスワード|暗証|配列|タイピング/u.test(text);
  for (const { index, 0: words } of matchesIn(text, aboutKeys ? HALF_TYPED : ANY)) {
    const at: Range = [index, index + words.length];
    if (!isInAddress(document, ...at)) yield at;
  }
}

/** A draft of nothing else. */
const TRIED = /^\s*(?:([ぁ-んァ-ヶa-z])\1{2,}|(?:あいうえお|かきくけこ|abc){1,4}|テスト|てすと|test)[。.!]?\s*$/u;

const HALF = [
  // the end of a polite sentence
  "[ぁ-ん一-龠]{0,4}(?:で(?:s|su)|ま(?:s|su|st|sy|sh)|くだs|くださi|(?:まし|でし)t)(?=[。!?\\s]|$)",
  // から, まで and より
  "(?<=[時分日月円人所館課前後場線校園])(?:か[rd]|ま[de]|よr)(?=[ぁ-ん一-龠、。\\d\\s]|$)",
  "[ぁ-ん][kstnhmrgzdbp][ぁぃぅぇぉあいうえお](?!よ[びそ])",
  "[ぁ-ん](?!https?|sdgs|lgbt|ww)[bcdfghjklmnpqrstvwxz]{4,}(?![A-Za-z.:])",
].join("|");
const STRUCK = String.raw`(?<![\w./@#「『"-])(?:asdf|qwer|zxcv|sdfg|fghj|hjkl)[a-z;]{0,12}(?![\w./@-])`;

const HALF_TYPED = new RegExp(HALF, "gu");
const ANY = new RegExp(`${HALF}|${STRUCK}`, "gu");
