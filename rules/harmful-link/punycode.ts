/** RFC 3492: "wgv71a119e" (without xn--) → 日本語; null where it is no such code. */
export function decodePunycode(code: string): string | null {
  const dash = code.lastIndexOf("-");
  const output = Array.from(code.slice(0, Math.max(dash, 0)), (letter) => letter.codePointAt(0) ?? 0);
  let [at, point, position, bias] = [dash + 1, 128, 0, 72];
  while (at < code.length) {
    const number = readNumber(code, at, bias);
    if (number === null) return null;
    const total = position + number.value;
    const length = output.length + 1;
    bias = adapted(number.value, length, position === 0 && point === 128);
    point += Math.floor(total / length);
    position = total % length;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    output.splice(position, 0, point);
    position += 1;
    at = number.next;
  }
  return String.fromCodePoint(...output);
}

const BASE = 36;

/** A variable-length number at `at`. */
function readNumber(code: string, start: number, bias: number): { value: number; next: number } | null {
  let [value, weight] = [0, 1];
  for (let [at, k] = [start, BASE]; at < code.length; at += 1, k += BASE) {
    const digit = digitOf(code.charAt(at));
    if (digit === null || value > 0x7fffffff) return null;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

function digitOf(letter: string): number | null {
  const code = letter.toLowerCase().charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : null;
}

function adapted(value: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(value / (isFirst ? 700 : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += BASE) delta = Math.floor(delta / (BASE - 1));
  return k + Math.floor((BASE * delta) / (delta + 38));
}
