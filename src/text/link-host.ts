import { once } from "../once.js";
import { withoutEnd } from "./ends.js";
import { JAPANESE } from "./letters.js";
import { JAPANESE_TLDS, TLDS } from "./tlds.js";

/** Length of the host with which the text begins (after "://"); 0: none. Names, IPv4, [IPv6], numbers. */
export function hostLength(text: string): number {
  const literal = /^\[[0-9A-Fa-f:.]{2,45}\]/u.exec(text)?.[0];
  if (literal !== undefined) return literal.length;
  const run = (ASCII_RUN.exec(text) ?? RUN().exec(text))?.[0] ?? "";
  const labels: string[] = [];
  for (const label of run.split(".")) {
    const kept = keptPart(label, labels.length > 0);
    if (!ASCII_LABEL.test(kept) && !LABEL().test(kept)) break;
    labels.push(kept);
    if (kept !== label) break;
  }
  const { length } = withoutProse(labels).join(".");
  return length + rootLength(text, length);
}

/** bit.ly./a: the dot of the root, which browsers take; a full stop is followed by none of these. */
export function rootLength(text: string, end: number): number {
  return end > 0 && /^\.[/:?#]/u.test(text.slice(end, end + 2)) ? 1 : 0;
}

/** Most hosts need no classes of letters, which take a while to make. */
const ASCII_RUN = /^[\w.-]+(?![\w.-]|[^ -~\s])/;
const ASCII_LABEL = /^(?!-)[\w-]{1,63}$/;
const RUN = once(() => new RegExp(`^[\\p{L}\\p{N}\\p{M}_${JAPANESE}・.-]+`, "u"));
const LABEL = once(() => /^(?!-)[\p{L}\p{N}\p{M}_ー・-]{1,63}$/u);
const HAS_JAPANESE = new RegExp(`[${JAPANESE}・]`, "u");
const ASCII_THEN_JAPANESE = new RegExp(`^([A-Za-z0-9-]+)[${JAPANESE}・]`, "u");

/** example.jpをご覧ください: behind an ASCII top-level domain, Japanese letters are the sentence going on. */
function keptPart(label: string, afterDot: boolean): string {
  const ascii = ASCII_THEN_JAPANESE.exec(label)?.[1];
  if (ascii === undefined) return withoutEnd(label, /-/u);
  return !afterDot || TLDS.has(ascii.toLowerCase()) || OCTET.test(ascii) ? ascii : label;
}

/** An IPv4 address glued to the sentence. */
const OCTET = /^\d{1,3}$/u;

/** A host ends in a top-level domain; Japanese letters behind the last one are prose. */
function withoutProse(labels: readonly string[]): readonly string[] {
  for (let count = labels.length; count > 0; count--) {
    const last = labels[count - 1] ?? "";
    if (!HAS_JAPANESE.test(last) || JAPANESE_TLDS.has(last)) return labels.slice(0, count);
  }
  return [];
}
