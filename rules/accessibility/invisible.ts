import type { Document } from "../../src/define-rule.js";
import { type Found, matches } from "./found.js";

/** Marks that turn the direction of what follows. */
export function directions({ post: { text } }: Document): Iterable<Found> {
  return hidden(text, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu);
}

/** What takes no room and joins no emoji or letters: left by copying from web pages and documents. */
export function invisibles({ post: { text } }: Document): Iterable<Found> {
  return INVISIBLE_UNITS.test(text) ? hidden(text, INVISIBLE) : [];
}

/** What stands for bytes that could not be read, and controls that no text has. */
export function damaged({ post: { text } }: Document): Iterable<Found> {
  return matches(text, /[\uFFFD\uFFFE\uFFFF\u0000-\u0008\u000E-\u001F\u007F]+/gu);
}

const INVISIBLE_UNITS =
  /[\u00AD\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u2065\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uDB40]/;
/** Joiners are left to emoji and to the scripts that need them; tags to the flag of England. */
const INVISIBLE = new RegExp(
  [
    "[\\u034F\\u00AD\\u115F\\u1160\\u180E\\u200B\\u2060-\\u2065\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]+",
    "(?<=[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Latn}\\p{Nd}、。])[\\u200C\\u200D]+(?!\\p{Emoji_Presentation})",
    "(?<![\\u{1F3F4}\\u{E0020}-\\u{E007F}])[\\u{E0020}-\\u{E007F}]+",
  ].join("|"),
  "gu",
);

function* hidden(text: string, pattern: RegExp): Iterable<Found> {
  for (const { at } of matches(text, pattern)) yield { at, words: "", instead: "" };
}
