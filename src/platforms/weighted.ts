import { findEmoji } from "../text/emoji.js";
import { normalized } from "./normalized.js";
import type { Weighed } from "./weighed.js";
import { findAddresses } from "./weighted-addresses.js";

/** Every address is shortened to this. */
const ADDRESS = 23;
const EMOJI = 2;

/**
 * X's count (twitter-text, config v3) of a text as it is: composed first (NFC), an address is 23, an emoji 2 whatever
 * it is made of, a character of the ranges below 1, any other 2.
 */
export function* weighted(text: string): Generator<Weighed> {
  const { text: composed, ends } = normalized(text);
  let at = 0;
  for (const { start, end, weight } of spans(composed)) {
    yield* characters(composed, at, start, ends);
    yield { end: ends(end), weight };
    at = end;
  }
  yield* characters(composed, at, composed.length, ends);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Addresses, and emoji outside of them, in order. */
function spans(text: string): Span[] {
  const found = findAddresses(text).map(({ start, end }) => ({ start, end, weight: ADDRESS }));
  // Only these make the sum of an emoji's characters differ from 2.
  if (!/[\u00A9\u00AE\u200D\u20E3\uFE0F\uD83C-\uD83E]/.test(text)) return found;
  const emoji = findEmoji(text).map(({ start, end }) => ({ start, end, weight: EMOJI }));
  return outside(emoji, found);
}

/** Both lists in one, without the emoji that begin within an address. */
function outside(emoji: readonly Span[], addresses: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...addresses, ...emoji].sort((a, b) => a.start - b.start)) {
    if (span.start >= (merged.at(-1)?.end ?? 0)) merged.push(span);
  }
  return merged;
}

function* characters(text: string, from: number, to: number, ends: (offset: number) => number): Generator<Weighed> {
  for (let at = from; at < to;) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    yield { end: ends(at), weight: weightOf(code) };
  }
}

/** Latin to Georgian, and the spaces and marks of the general punctuation. */
function weightOf(code: number): 1 | 2 {
  if (code <= 0x10ff) return 1;
  const light =
    (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037);
  return light ? 1 : 2;
}
