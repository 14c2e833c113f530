import { firstEndingBehind } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";

const CORRECTION =
  /訂正|正誤|[(（【「『[]誤[)）】」』\]]|お詫び|おわび|(?:誤り|間違い|間違え|誤記|誤植)が?(?:あり|ござい|まし|です|でし)|誤って|誤った|修正し|(?<!\p{sc=Han})誤[:・\s→⇒)][^]{0,200}?正[:・\s→⇒)]/u;
/** What is said to be wrong stands behind a label, */
const WRONG_SIDE =
  /(?:[(【[「『]誤[)】\]」』]|(?:^|[\n。 、])誤[:・ \n→⇒)]|(?:訂正|修正)前)(?:(?!正|→|⇒|➡|変更後)[^]){0,60}$/u;
/** or before →, ではなく, とお知らせしましたが. */
const THEN_RIGHT =
  /^[^\n。]{0,16}(?:→|⇒|➡|ではなく|でなく|は誤り|は間違い|とあるのは|と記載|と表記|とお知らせ(?:し|いた)|とご?案内(?:し|いた)|と(?:投稿|掲載|紹介)し|として(?:いました|いたの|おりました)|を、?[^\n。]{0,24}に(?:訂正|修正)|から、?[^\n。]{0,24}(?:に|へ)(?:訂正|修正))/u;

/** Between a date and the word that it is wrong: its time, the rest of its list. 12月5日は市民会館ではなく is about the hall. */
const REST = String.raw`^(?:[\d日月火水木金土祝()・、〜~:時分半 -]|午前|午後|から|まで){0,24}[」』"]?`;
/** Says by itself that the date before it is wrong, in whatever post. */
const DENIED = new RegExp(
  `${REST}(?:の?(?:開催|実施))?(?:では(?:なく|ありません|ない)|でなく|じゃなく|(?:とあるの|とあったの|と記載したの|とお知らせしたの)?は、?(?:[^\\n。]{0,30}[\\d日)時分半」』]の)?(?:誤り|間違い|まちがい|誤記|誤植)(?=で[すしあご、。]|と|[。、!\\n]|$))`,
  "u",
);
const CROSSED_OUT = /[×✕✖❌]\s?[:・]?\s?$/u;
const THEN_RING = /^[^\n。]{0,24}\s?(?:→|⇒|➡)\s?[○〇◯⭕]/u;

/**
 * Tells of ranges of a folded text whether they are the wrong side of a correction: quoted, not told; the right one is
 * told. Made once a text.
 */
export function quotedMistakes(text: string): (start: number, end: number) => boolean {
  const corrects = CORRECTION.test(text);
  return (start, end) => {
    const [before, behind] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 80)];
    if (DENIED.test(behind)) return true;
    if (CROSSED_OUT.test(before) && (corrects || THEN_RING.test(behind))) return true;
    return corrects && (WRONG_SIDE.test(before) || THEN_RIGHT.test(behind.slice(0, 48)));
  };
}

/** Sentences without an end are no longer looked at than this, on either side. */
const REACH = 400;

/** The sentence that holds an offset, and the one after it: 10月17日(土)は農業まつりへ🍠 お越しください. */
export function sentencesFrom({ sentences, folded: { text } }: Document, offset: number): string {
  const index = firstEndingBehind(sentences, offset);
  const [first, second] = [sentences[index], sentences[index + 1]];
  if (first === undefined) return "";
  return text.slice(Math.max(first.start, offset - REACH), Math.min((second ?? first).end, offset + REACH));
}
