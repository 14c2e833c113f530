export interface Value {
  readonly start: number;
  readonly end: number;
  /** words: beside its key word. recipe: how to work it out. distance: a few words away from the key word. */
  readonly by: "words" | "recipe" | "distance";
}

/** は, :, 」は, （…）は, and what people put between: いつもの, 全部, 前任と同じ. Bounded, so linear. */
const LINK =
  /^(?:の(?:控え|メモ|一覧|件|変更))?(?:\([^)\n]{0,16}\))?[」』】\])]?[ \t]{0,2}(?:は|が|も|[::=→⇒➡]|->|を|,|、| )[ \t\n]{0,3}(?:、|今月から|今日から|新しく|すべて|全部|ぜんぶ|全員|どちらも|いずれも|共通の?|共通で|同じく|一律で?|前任と同じ|いつもの|例の|数字|半角で?|小文字で?|次のとおり(?:です)?[。:]?|以下(?:です|のとおり)?[。:]?)?[ \t\n]{0,3}/u;
const STATED = /[はがもを::=→⇒➡]|->/u;
/** Four or more ASCII characters, bare or in quotation marks. */
const BARE = /^[!-~]{4,64}/u;
const QUOTED = /^[「『"'“‘]([^」』"'”’\n]{2,40})[」』"'”’]/u;
/** Digits that count or date are no value: 4桁, 2026年, 8文字以上. */
const COUNTED = /^[ ]?(?:[桁文字個年月日時分回人円件名歳番号種つ台秒]|けた|ケタ|以上)/u;
/** What follows a word that is the value: hamayu です, not LINE アプリ. */
const SENTENCE_END =
  /^[ ]?(?:です|だ|[。、,!)」』\n]|$|に(?:しま|変更|設定|統一|そろえ|なり)|で(?:[、。]|ログイン|入|お願い|接続|開))/u;
/** Product names with digits, numbers of telephones, times, and marks that stand for a value. */
const ORDINARY =
  /^(?:https?:.*|www\..*|Wi-?Fi\d?|SSID|LINE|Web|ID|PIN|SMS|App|Apple|Google|Free|none|null|(?:Windows|iOS|iPadOS|Android|iPhone|iPad|Office|Microsoft|Excel|WPA|USB|ISO|Chrome|Edge)[\d.]*|[xX]{3,}|[*.#_-]+|0\d{1,4}-\d{1,4}-\d{3,4}|\d{1,2}[/:]\d{1,2}.*)$/iu;
/** 施設の電話番号の下4桁, 誕生日の8桁, ユーザー名と同じ. */
const RECIPE =
  /^[^。、\n「」]{0,14}(?:(?:部署|課|所属)コード[+「][^。、\n]{0,12}|(?:電話番号|内線番号|郵便番号|生年月日|誕生日|西暦|和暦|市外局番|職員番号|社員番号|会員番号|利用者番号|創立|開館日|開庁日|開催日|日付|月日)[^。、\n]{0,6}?(?:の?(?:下|上|末尾|最後の?|はじめの?)?[0-9一二三四五六七八九]{1,2}(?:桁|けた|ケタ)|です|だ(?=[。よね!」\n]|$)|[。)」]|$)|(?:ID|ユーザー名|アカウント名?)と(?:同じ|いっしょ|一緒)|(?![^。、\n]{0,12}(?:数字|任意|好き|英数|自身|自分|希望|ランダム|半角|別|用の|場合|以上))[^。、\n「」0-9]{1,12}(?:の|下|上|末尾)[0-9]{1,2}桁|[^。、\n「」]{0,10}(?:をローマ字|の頭文字|を逆から|をつなげた|を並べた|を足した))/u;
/** パスワードは今年度から一律で hana2026: letters and digits together, some words after the key word. */
const DISTANT = /^[^。\n!-~]{1,24}?["「『]?(?=[!-~]{0,40}[A-Za-z])(?=[!-~]{0,40}\d)([!-~]{6,40})/u;

/** The value that a key word is given, beginning at `offset`; null where the sentence gives none. */
export function valueAfter(text: string, offset: number): Value | null {
  const rest = text.slice(offset, offset + 80);
  const link = LINK.exec(rest);
  if (link === null) return quoted(rest, offset) ?? distant(rest, offset);
  const start = offset + link[0].length;
  const stated = rest.slice(link[0].length);
  return quoted(stated, start) ?? bare(stated, start, link[0]) ?? recipe(stated, start) ?? distant(rest, offset);
}

function quoted(rest: string, start: number): Value | null {
  const match = QUOTED.exec(rest);
  const words = match?.[1] ?? "";
  if (match === null || !/[!-~]{3,}|^\d(?:[・、→ 右左]{1,2}\d){2,}$/u.test(words) || ORDINARY.test(words)) return null;
  return { start, end: start + match[0].length, by: "words" };
}

/** Without は or a colon only what has digits is a value: パスコード 593018, not パスワード Wi-Fi. */
function bare(rest: string, start: number, link: string): Value | null {
  const words = trimmed(BARE.exec(rest)?.[0] ?? "");
  if (words.length < 4 || ORDINARY.test(words)) return null;
  const next = rest.slice(words.length);
  if (/^\d+$/u.test(words) && COUNTED.test(next)) return null;
  if (!/\d/u.test(words) && !(STATED.test(link) && SENTENCE_END.test(next))) return null;
  return { start, end: start + words.length, by: "words" };
}

function recipe(rest: string, start: number): Value | null {
  const match = RECIPE.exec(rest);
  return match === null ? null : { start, end: start + match[0].length, by: "recipe" };
}

function distant(rest: string, offset: number): Value | null {
  const match = DISTANT.exec(rest);
  if (match?.[1] === undefined) return null;
  const words = trimmed(match[1]);
  const start = match[0].length - match[1].length;
  if (
    words.length < 6 ||
    /例|見本|たとえ/u.test(match[0].slice(0, start)) ||
    ORDINARY.test(words) ||
    !SENTENCE_END.test(rest.slice(start + words.length))
  )
    return null;
  return { start: offset + start, end: offset + start + words.length, by: "distance" };
}

/** Without the punctuation that closes the sentence. */
function trimmed(words: string): string {
  return words.replace(/[.,;:?)\]}>"'-]+$/u, "");
}
