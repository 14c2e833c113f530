import { once } from "../once.js";
import { matchesIn } from "./matches-in.js";

/** An emoji: one symbol to a reader, however many code points. */
export interface EmojiSpan {
  readonly start: number;
  readonly end: number;
}

/** Emoji of a text, whole sequences (families, flags, keycaps). Digits, # and * alone are none; nor are © ® ™ and arrows. */
export function findEmoji(text: string): EmojiSpan[] {
  if (!MAY_BE_EMOJI.test(text)) return [];
  return Array.from(matchesIn(text, EMOJI()), ({ index, 0: emoji }) => ({ start: index, end: index + emoji.length }));
}

/** The emoji that begins at `offset`: its length, or 0. */
export function emojiLengthAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 0x203c) return keycapLength(text, offset);
  if (code >= 0x3000 && code < 0xd800 && !EAST_ASIAN.has(code)) return 0;
  const expression = at();
  expression.lastIndex = offset;
  return expression.exec(text)?.[0].length ?? 0;
}

/** Shown in colour by itself, or in text form but one of the symbols that posts use as pictures (☎ ❤ ✔). */
const BASE =
  "(?:(?!\\p{Regional_Indicator})\\p{Emoji_Presentation}|(?=\\p{Emoji})(?!\\p{Regional_Indicator})[\\u2600-\\u27BF\\u{1F000}-\\u{1FAFF}]|(?=\\p{Emoji})\\p{Extended_Pictographic}(?=\\uFE0F|\\u200D|\\p{Emoji_Modifier}))";
const ELEMENT = `${BASE}(?:\\uFE0F|\\p{Emoji_Modifier})?\\u20E3?`;
const TAGS = "[\\u{E0020}-\\u{E007E}]{1,32}\\u{E007F}";
const SEQUENCE = `[0-9#*]\\uFE0F?\\u20E3|\\p{Regional_Indicator}{2}|🏴${TAGS}|${ELEMENT}(?:\\u200D${ELEMENT}|\\u200D\\p{Emoji}\\uFE0F)*`;
const EMOJI = once(() => new RegExp(SEQUENCE, "gu"));
const at = once(() => new RegExp(SEQUENCE, "uy"));
/** 〰 〽 ㊗ ㊙: the only emoji among the letters of East Asia. */
const EAST_ASIAN: ReadonlySet<number> = new Set([0x3030, 0x303d, 0x3297, 0x3299]);
/** Tried before: what all emoji hold, and most posts without emoji do not. */
const MAY_BE_EMOJI = /[\u203c-\u2fff\u3030\u303d\u3297\u3299\ud83c-\ud83e]|\u20e3|\ufe0f/;

function keycapLength(text: string, offset: number): number {
  return /^[0-9#*]\uFE0F?\u20E3/u.exec(text.slice(offset, offset + 3))?.[0].length ?? 0;
}
