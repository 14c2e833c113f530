import type { Certainty } from "../../src/define-rule.js";
import { decodePunycode } from "./punycode.js";

/**
 * The name of a host that is written with letters which look like others (Cyrillic а for a); null: none. A browser copies
 * 日本語.jp as xn--wgv71a119e.jp: what counts is what the code stands for, whichever way the draft has it.
 */
export function confusableName(host: string): { name: string; certainty: Certainty } | null {
  for (const label of host.split(".")) {
    if (!label.startsWith("xn--")) continue;
    const name = decodePunycode(label.slice(4));
    if (name === null) return { name: label, certainty: "certain" };
    if (LOOKALIKE.test(name)) return { name, certainty: "certain" };
    if (/[a-z]/iu.test(name) && !TOGETHER.test(name)) return { name, certainty: "certain" };
    if (KANA_FOR_MARKS.test(name)) return { name, certainty: "likely" };
  }
  return null;
}

/** Letters of European scripts beside a–z. */
const LOOKALIKE = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]|(?![a-z])\p{sc=Latn}/iu;
/** What names mix with a–z; a single letter of any other script is a disguise. */
const TOGETHER = /^[a-z\d\-\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{sc=Hang}ー]+$/iu;
/** ん, ノ and ー pass for the / and - of an address where Latin letters stand on both sides. */
const KANA_FOR_MARKS = /[a-z0-9][んノソー一][a-z0-9]/iu;
