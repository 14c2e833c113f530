const DIGITS = "〇一二三四五六七八九";

/** 12, 元, 十二, 二十九, 〇八; null where there is no number. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  if (text === "元") return 1;
  if (/^\d+$/u.test(text)) return Number(text);
  const at = text.indexOf("十");
  if (at < 0) return readDigits(text);
  const [tens, ones] = [readDigits(text.slice(0, at)), readDigits(text.slice(at + 1))];
  return tens === null || ones === null ? null : (at === 0 ? 1 : tens) * 10 + ones;
}

/** 二九 is 29; nothing is 0. */
function readDigits(text: string): number | null {
  const digits = Array.from(text, (letter) => DIGITS.indexOf(letter));
  return digits.includes(-1) ? null : digits.reduce((number, digit) => number * 10 + digit, 0);
}

/** A number in the style of another one: full-width, with a nought in front, in kanji (十二 or 一二). */
export function numberLike(value: number, model: string): string {
  if (/[元〇一二三四五六七八九十]/u.test(model)) return inKanji(value, /^[〇一二三四五六七八九]{2,}$/u.test(model));
  const digits = String(value).padStart(/^[0０]/u.test(model) ? model.length : 0, "0");
  return /[０-９]/u.test(model)
    ? digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : digits;
}

function inKanji(value: number, byDigit: boolean): string {
  const digit = (number: number): string => DIGITS.charAt(number);
  if (byDigit || value >= 100) return Array.from(String(value), (one) => digit(Number(one))).join("");
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digit(ones) : ""}`;
}
