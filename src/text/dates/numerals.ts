const DIGITS = "〇一二三四五六七八九";

/** 12, 元, 十二, 二十九, 〇八; null where there is no number. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  if (text === "元") return 1;
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : [null, text];
  const head = tens === null ? 0 : (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10;
  const tail = [...(ones ?? "")].reduce((sum, letter) => sum * 10 + DIGITS.indexOf(letter), 0);
  return head < 0 || tail < 0 ? null : head + tail;
}
