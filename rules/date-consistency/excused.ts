import type { Document } from "../../src/define-rule.js";

const CORRECTION = /訂正|正誤|[(（【]誤[)）】]|お詫び|おわび|(?:誤り|間違い|間違え)が?(?:あり|ござい|まし)|修正し/u;
/** What is said to be wrong stands behind a label, */
const WRONG_SIDE = /(?:[(【[]誤[)】\]]|(?:^|[\n。 ])誤[:・ \n→⇒]|(?:訂正|修正)前)(?:(?!正|→|⇒|➡|変更後)[^]){0,60}$/u;
/** or before →, ではなく, とお知らせしましたが. */
const THEN_RIGHT =
  /^[^\n。]{0,16}(?:→|⇒|➡|ではなく|でなく|は誤り|は間違い|とあるのは|と記載|と表記|とお知らせ(?:し|いた)|とご?案内(?:し|いた)|と(?:投稿|掲載|紹介)し|として(?:いました|いたの|おりました)|を、?[^\n。]{0,24}に(?:訂正|修正)|から、?[^\n。]{0,24}(?:に|へ)(?:訂正|修正))/u;

/** The wrong date of a correction is quoted, not told; the right one is told. */
export function isQuotedMistake({ folded: { text } }: Document, start: number, end: number): boolean {
  if (!CORRECTION.test(text)) return false;
  return WRONG_SIDE.test(text.slice(Math.max(0, start - 70), start)) || THEN_RIGHT.test(text.slice(end, end + 48));
}

/** The sentence that holds an offset, and the one after it: 10月17日(土)は農業まつりへ🍠 お越しください. */
export function sentencesFrom(document: Document, offset: number): string {
  const index = document.sentences.findIndex(({ end }) => offset < end);
  const [first, second] = [document.sentences[index], document.sentences[index + 1]];
  return first === undefined ? "" : document.folded.text.slice(first.start, (second ?? first).end);
}
