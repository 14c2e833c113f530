import { findEmoji } from "../text/emoji.js";
import { clusters } from "../text/graphemes.js";
import type { Measured, Platform } from "../types.js";
import type { Weighed } from "./weighed.js";
import { weighted } from "./weighted.js";

/** Measures `text`, unfolded, as the platform does; null where it has no limit. Linear; never throws. */
export function measure(text: string, platform: Platform): Measured | null {
  const { limit, unit } = platform;
  if (limit === null) return null;
  let used = 0;
  let cut: number | null = null;
  let start = 0;
  for (const { end, weight } of UNITS[unit](text)) {
    if (isHalfBreak(text, end)) continue;
    used += weight;
    if (used > limit) cut ??= start;
    start = end;
  }
  return { platform, used, limit, cut };
}

/** A line break of two characters, as Windows writes it, is one when it is posted. */
function isHalfBreak(text: string, end: number): boolean {
  return text.charAt(end - 1) === "\r" && text.charAt(end) === "\n";
}

const UNITS: Readonly<Record<Platform["unit"], (text: string) => Iterable<Weighed>>> = {
  weighted,
  utf16: (text) => codePoints(text, (character) => character.length),
  codePoints: (text) => codePoints(text, () => 1),
  graphemes,
  threads,
};

function* codePoints(text: string, weigh: (character: string) => number): Iterable<Weighed> {
  let end = 0;
  for (const character of text) {
    end += character.length;
    yield { end, weight: weigh(character) };
  }
}

function* graphemes(text: string): Iterable<Weighed> {
  let end = 0;
  for (const cluster of clusters(text)) {
    end += cluster.length;
    yield { end, weight: 1 };
  }
}

/** Emoji count by their bytes, everything else by code points. */
function* threads(text: string): Iterable<Weighed> {
  let at = 0;
  for (const { start, end } of findEmoji(text)) {
    yield* shifted(text.slice(at, start), at);
    yield { end, weight: new TextEncoder().encode(text.slice(start, end)).length };
    at = end;
  }
  yield* shifted(text.slice(at), at);
}

function* shifted(text: string, offset: number): Iterable<Weighed> {
  for (const { end, weight } of codePoints(text, () => 1)) yield { end: offset + end, weight };
}
