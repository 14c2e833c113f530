import type { Certainty } from "../../src/define-rule.js";
import { decodePunycode } from "./punycode.js";

/** The name of a host that is written with letters which look like others (Cyrillic а for a); null: none. */
export function confusableName(host: string, written: string): { name: string; certainty: Certainty } | null {
  for (const label of host.split(".")) {
    if (!label.startsWith("xn--")) continue;
    const name = decodePunycode(label.slice(4));
    if (name === null) return { name: label, certainty: "certain" };
    if (LOOKALIKE.test(name)) return { name, certainty: "certain" };
    if (written.toLowerCase().includes(label)) return { name: label, certainty: certaintyOfCode(name) };
  }
  return null;
}

/** A browser copies Japanese names in this form, and a reader cannot see what they say; a single odd letter is a disguise. */
function certaintyOfCode(name: string): Certainty {
  if (!/[a-z]/iu.test(name)) return "hint";
  return JAPANESE.test(name) ? "likely" : "certain";
}

const JAPANESE = /^[a-z0-9\-ぁ-ゖァ-ヺー々一-龠]+$/iu;
/** Letters of European scripts beside a–z. */
const LOOKALIKE = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]|(?![a-z])\p{sc=Latn}/iu;
