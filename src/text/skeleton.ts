// PROVISIONAL: to be replaced by the text layer's own.
import type { Range } from "../types.js";
export function skeleton(text: string): { text: string; toFolded(range: Range): Range } {
  let out = "";
  const map: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let c = text.charAt(at);
    const code = c.charCodeAt(0);
    if (code >= 0x30a1 && code <= 0x30f6) c = String.fromCharCode(code - 0x60);
    if (/[ー〜]/u.test(c) && /[ぁ-ゖ]/u.test(out.slice(-1))) continue;
    out += c.toLowerCase().charAt(0);
    map.push(at);
  }
  return { text: out, toFolded: ([s, e]) => (e <= s ? [map[s] ?? text.length, map[s] ?? text.length] : [map[s] ?? text.length, (map[e - 1] ?? text.length - 1) + 1]) };
}
