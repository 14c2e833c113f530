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
