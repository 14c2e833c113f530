import { withoutEnd } from "../../src/define-rule.js";
import { findCodes, isCounted, isOrdinary } from "./codes.js";
import type { Code } from "./codes.js";
import { nextValue } from "./further-values.js";
import { recipeLength } from "./recipes.js";

export interface Value {
  readonly start: number;
  readonly end: number;
  /** words: beside its key word. recipe: how to work it out. distance: a few words away from the key word. */
  readonly by: "words" | "recipe" | "distance";
}

/** は, :, 」は, （…）は, and what people put between: いつもの, 全部, 前任と同じ. Bounded, so linear. */
const LINK =
  /^(?:の(?:控え|メモ|一覧|件|変更|ほう|方|欄))?(?:\([^)\n]{0,16}\))?[」』】\])]?[ \t]{0,2}(?:は|が|も|って|だけ|[::=→⇒➡↓▼▶⇨👉/…-]|->|を|に|,|、|\n| )[ \t\n]{0,3}(?:[↓▼👉→:]️?[ \t\n]{0,3})?(?:、|今月から|今日から|今|いま|現在|当面|最初だけ|最初は?|初回は?|とりあえず|仮で|新しく|すべて|全部|ぜんぶ|全員|全校|全台|全台とも|どれも|どちらも|両方とも|いずれも|共通の?|共通で|同じく|一律で?|前任と同じ|いつもの?|例の|変わらず|数字|数字の|半角で?|小文字で?|次のとおり(?:です)?[。:]?|以下(?:です|のとおり)?[。:]?)?[、 \t\n]{0,3}/u;
const STATED = /[はがもを::=→⇒➡↓👉\n]|->|って/u;
/** Four or more ASCII characters, bare or in quotation marks. */
const BARE = /^[!-~]{4,64}/u;
/** 4 8 2 1, 3・6・9・0, 771 204 */
const GROUPS = /^[A-Z]?\d{1,6}(?:[ ・、→⇒-]{1,3}[A-Z]?\d{1,6}){1,9}[#*]?(?![\dA-Za-z.:/])/u;
const NUMERALS =
  /^[「『]?(?:[〇一二三四五六七八九]{4,8}(?![㐀-鿿])|(?:いち|に|さん|よん|し|ご|ろく|なな|しち|はち|きゅう|く|ぜろ|れい|まる|ひと|ふた){4,8}(?=[」』 ]?(?:です|だ|で|。|$|\n|に(?:し|な|変))))/u;
const QUOTED = /^[「『"'“‘]([^」』"'”’\n]{2,40})[」』"'”’]/u;
const IN_QUOTES =
  /[!-~]{3,}|^[A-Z]?\d(?:[・、→⇒ 右左-]{1,2}[A-Z]?\d){2,}[#*]?$|^[〇一二三四五六七八九]{3,8}$|^[ぁ-んァ-ヴー㐀-鿿]{1,10}\d{2,8}[!#$%]?$/u;
/** What follows a word that is the value: hamayu です, not LINE アプリ. */
const SENTENCE_END =
  /^[」』"']?[ ]?(?:です|でし|だ|[。、,!)」』\n/]|$|\((?:小文字|大文字|半角|全角)|なので|に(?:しま|した|して|変|設定|統一|そろえ|なり|戻)|の(?:まま|ほう)|を(?:入|打|押|試|使|お)|と(?:入|打|押|なり)|で(?:[、。]|$|配|統一|登録|作|そろ|いき|試|ログイン|ログオン|入|お願い|接続|開|解|始ま|す|いけ|いい))/u;
/** Not a value, but an example, a hint where to ask, or a rule for making one. */
const NO_VALUE = /例(?!の)|見本|たとえ|サンプル|忘れた(?:方|場合|とき|ら)|電話|内線|問い?合わ?せ|以上|ない場合/u;
/** The same as the user name that was just told. */
const SAME = /^(?:も|は)(?:これと|それと|全部|みんな)?(?:同じ|おなじ|一緒|いっしょ)(?:です|だ|で|。|$)/u;
const USER =
  /(?<![A-Za-z])(?:ID|ユーザー(?:名|ID)?|アカウント名?|ログイン名?)[はがを: 「]{0,3}[!-~]{3,40}[^。\n]{0,12}$/u;

/** The value that a key word is given, beginning at `offset`; null where the text gives none. `scene`: the sentences around. */
export function valueAfter(text: string, offset: number, scene: string): Value | null {
  const rest = text.slice(offset, offset + 90);
  const link = LINK.exec(rest);
  if (link === null) return unlinked(text, rest, offset);
  const start = offset + link[0].length;
  const stated = rest.slice(link[0].length);
  const value = quoted(stated, start) ?? numbers(stated, start) ?? bare(stated, start, link[0]);
  if (value !== null) return value;
  const isStated = STATED.test(link[0]) || link[0].includes("、");
  return (isStated ? madeOf(text, offset, start, scene) : null) ?? distant(text, offset);
}

/** パスワード「hana2026」, 暗証6桁(301224): nothing stands between. */
function unlinked(text: string, rest: string, offset: number): Value | null {
  return quoted(rest, offset) ?? inBrackets(rest, offset) ?? adjacent(text, offset) ?? distant(text, offset);
}

function madeOf(text: string, offset: number, start: number, scene: string): Value | null {
  return recipe(text.slice(start, offset + 90), start, scene) ?? same(text, offset);
}

/** 暗証6桁(301224) */
function inBrackets(rest: string, offset: number): Value | null {
  const match = /^(?:\d桁)?\(((?=[!-~]*\d)[!-'*-~]{4,24})\)/u.exec(rest);
  if (match?.[1] === undefined || isOrdinary(match[1])) return null;
  return { start: offset, end: offset + match[0].length, by: "words" };
}

/** パスkosodate!26: letters with digits or signs, right behind a Japanese key word. */
function adjacent(text: string, offset: number): Value | null {
  const words = trimmed(BARE.exec(text.slice(offset, offset + 64))?.[0] ?? "");
  if (words.length < 6 || /[!-~]/u.test(text.charAt(offset - 1)) || isOrdinary(words)) return null;
  if (!/^[A-Za-z0-9]/u.test(words) || !/[A-Za-z]/u.test(words) || !/\d|[!#$%&_*+]/u.test(words)) return null;
  return { start: offset, end: offset + words.length, by: "words" };
}

/** 答えは「はなみずき小学校」 */
export function wordsAfter(text: string, offset: number): Value | null {
  const rest = text.slice(offset, offset + 70);
  const match =
    /^(?:は|が|:|→|を)[ ]?「[^」\n]{1,24}」(?!を(?:設定|決)|など|や)/u.exec(rest) ??
    /^[^\n→]{0,24}「[^」\n]{1,24}」[ ]?(?:→|⇒|:|の?答えは)[ ]?[^\s。、\n]{1,16}/u.exec(rest);
  return match === null ? null : { start: offset, end: offset + match[0].length, by: "words" };
}

function quoted(rest: string, start: number): Value | null {
  const match = QUOTED.exec(rest);
  const words = match?.[1] ?? "";
  if (match === null || !IN_QUOTES.test(words) || isOrdinary(words) || /[\d]{1,2}桁|ローマ字|\+/u.test(words))
    return null;
  return { start, end: start + match[0].length, by: "words" };
}

function numbers(rest: string, start: number): Value | null {
  const words = (GROUPS.exec(rest) ?? NUMERALS.exec(rest))?.[0];
  if (words === undefined || isOrdinary(words) || words.replace(/[ ・、→⇒-]/gu, "").length < 4) return null;
  if (isCounted(rest, 0, words.length)) return null;
  return { start, end: start + words.length, by: "words" };
}

/** Without は or a colon only what has digits is a value: パスコード 593018, not パスワード Wi-Fi. */
function bare(rest: string, start: number, link: string): Value | null {
  const words = trimmed(BARE.exec(rest)?.[0] ?? "");
  if (words.length < 4 || isOrdinary(words)) return null;
  const next = rest.slice(words.length);
  if (/^\d+$/u.test(words) && isCounted(rest, 0, words.length)) return null;
  if (!/\d|[A-Za-z][!#$%&_@*+][A-Za-z]/u.test(words) && !(STATED.test(link) && SENTENCE_END.test(next))) return null;
  return { start, end: start + words.length, by: "words" };
}

function recipe(rest: string, start: number, scene: string): Value | null {
  const length = recipeLength(rest, scene);
  return length === 0 ? null : { start, end: start + length, by: "recipe" };
}

function same(text: string, offset: number): Value | null {
  const match = SAME.exec(text.slice(offset, offset + 16));
  if (match === null || !USER.test(text.slice(Math.max(0, offset - 60), offset))) return null;
  return { start: offset, end: offset + match[0].length, by: "recipe" };
}

/** Some words after the key word, or in the sentence after it: パスワードは今年度から一律で hana2026. */
function distant(text: string, offset: number): Value | null {
  for (const code of findCodes(text, offset, offset + 70)) {
    const gap = text.slice(offset, code.start);
    if (gap.length > 40 || NO_VALUE.test(gap) || (gap.match(/[。!?\n]/gu)?.length ?? 0) > 1) return null;
    if (isFarValue(text, gap, code) || isFirstOfSeveral(text, gap, code))
      return { start: code.start, end: code.end, by: "distance" };
    if (code.kind !== "word") return null;
  }
  return null;
}

/** Letters and digits together speak for themselves; digits need は or a quotation mark before them. */
function isFarValue(text: string, gap: string, { start, end, kind }: Code): boolean {
  const next = text.slice(end, end + 12);
  if (kind === "word" || !SENTENCE_END.test(next)) return false;
  if (kind === "mixed") return end - start >= 6 && gap.length <= 30;
  return (
    /[はがも:→「『(]$|[はがも:→]\s$|[。!\n]\s?$|(?:とも|共通の|いつもの|同じ)\s?$/u.test(gap) &&
    !isBehindQuotation(gap.slice(0, -1)) &&
    end - start >= 4
  );
}

/** パスワードは2つあり、Zq9x8w7kk と Yy8x7w6jj */
function isFirstOfSeveral(text: string, gap: string, { start, end, kind }: Code): boolean {
  return kind === "mixed" && end - start >= 8 && gap.length <= 20 && nextValue(text, end) !== null;
}

/** A quotation ends in the sentence that is going on. */
function isBehindQuotation(gap: string): boolean {
  return /[」』]/u.test(gap.slice(Math.max(gap.lastIndexOf("。"), gap.lastIndexOf("\n")) + 1));
}

/** Without the punctuation that closes the sentence. */
function trimmed(words: string): string {
  return withoutEnd(words, /[.,;:?()\]}>"'/-]/u);
}
