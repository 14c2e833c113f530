/** Inside of a character class (flag u): kana, kanji, the prolonged sound mark. 〇 is left out: in posts it is a mask or a bullet. */
export const JAPANESE =
  "\\u3041-\\u3096\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3005\\u3006\\u303B\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{323AF}";
/** Inside of a character class: hiragana, katakana, the prolonged sound mark. */
export const KANA = "\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC";

const japanese = new RegExp(`^[${JAPANESE}]`, "u");
const kana = new RegExp(`^[${KANA}]`, "u");

/** Does the string begin with a Japanese letter? */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

/** Does the string begin with kana or ー? */
export function isKana(text: string): boolean {
  return kana.test(text);
}

/** Kana and the usual kanji, by their code: most letters of a post, told without an expression. */
export function isUsualLetter(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30a1 && code <= 0x30fa);
}

/** The whole character (code point) that ends at `offset`, or "". */
export function characterBefore(text: string, offset: number): string {
  const low = text.charAt(offset - 1);
  if (low < "\uDC00" || low > "\uDFFF") return low;
  const high = text.charAt(offset - 2);
  return high >= "\uD800" && high <= "\uDBFF" ? high + low : low;
}

/** The whole character (code point) that begins at `offset`, or "". */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}
