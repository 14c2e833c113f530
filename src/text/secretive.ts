// Words of a user inside a message about them: what could be a number of a person, a password or a key is masked by its
// form, since a value in the wrong place has no sentence around it that would tell.

import { once } from "../once.js";
import { DISGUISED_AT } from "./disguised-at.js";

const NAME_BEFORE_HOST = /(?<![^\s@「」])[^\s@「」]+(?=@)/gu;
const NAME_BEFORE_DISGUISED_HOST = once(
  () => new RegExp(`(?<![\\w.%+-])[\\w.%+-]{1,64}(?=${DISGUISED_AT}[a-z\\d-]+\\.[a-z])`, "giu"),
);
/** What stands behind a word for a password, whatever its form: パスワードは himitsu-no-neko, pass hunter2. */
const BEHIND_WORD =
  /(?<=(?:パスワード|パスコード|パスフレーズ|暗証(?:番号)?|合言葉|合い言葉|トークン|シークレット|キー)(?:[\s:=→はが「"'、]{1,4}|(?=[!-~])))[^\s。、「」"'はが:=→][^\s。、「」"']*/gu;
/** パスワードを suzumushi に変更. That すぐ is masked where somebody did so at once is no harm. */
const CHANGED_TO =
  /(?<=(?:パスワード|パスコード|パスフレーズ|暗証(?:番号)?|合言葉|合い言葉|トークン|シークレット|キー)を[\s「『"']{0,4})[^\s。、「」『』"']{1,64}(?=[\s」』"']{0,4}[にへと](?:変|替|かえ|し|設定|決|なり))/gu;
const BEHIND_LATIN_WORD =
  /(?<=(?<![a-z])(?:pass(?:word|wd|code|phrase)?|pwd?|pin|key|secret|token)["']?[\s:=→はが「"']{1,4})[^\s。、「」"'はが:=→][^\s。、「」"']*/giu;
/** Eight or more characters of keys and passwords in a row. */
const RUN = /[!-~]{8,}/g;
const DIGIT = /\p{Nd}/gu;
/** Numbers read aloud; of two together many a word is made. */
const DIGITS_IN_KANJI = /[〇零一二三四五六七八九]{3,}/gu;

/** A day and time of these years alone, be there such a day or not: nobody's birthday, and what is to be mended is seen. */
const MOMENT = /^20[2-9]\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T ]\d{1,2}[:時]\d\d(?:分|:\d\d)?)?(?:Z|[+-]\d\d:\d\d)?$/u;
/** Too short for anybody's number, a personal one included. */
const SMALL = /^[-+]?\d{1,2}(?:\.\d)?$/u;

export function secretive(words: string): string {
  if (MOMENT.test(words) || SMALL.test(words)) return words;
  const folded = words.normalize("NFKC");
  const shown = masked(folded);
  return shown === folded ? words : shown;
}

function masked(words: string): string {
  const named = [
    NAME_BEFORE_HOST,
    NAME_BEFORE_DISGUISED_HOST(),
    BEHIND_WORD,
    CHANGED_TO,
    BEHIND_LATIN_WORD,
    DIGITS_IN_KANJI,
  ].reduce((left, form) => left.replace(form, mask), words);
  const keyed = named.replace(RUN, (run) => (isKey(run) ? mask(run) : run));
  // One digit counts something; several could be anybody's.
  return (keyed.match(DIGIT)?.length ?? 0) > 1 ? keyed.replace(DIGIT, "＊") : keyed;
}

/** Letters and digits; a date and a time have fewer letters. */
function isKey(run: string): boolean {
  return /\d/.test(run) && (run.match(/[A-Za-z]/g)?.length ?? 0) > 2;
}

function mask(words: string): string {
  return "＊".repeat([...words].length);
}
