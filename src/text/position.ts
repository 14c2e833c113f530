import type { Position } from "../types.js";
import { firstIndex } from "./bisect.js";

/** Line and column of an offset. For many offsets of one text make a `lineIndex` once. */
export function positionOf(text: string, offset: number): Position {
  return lineIndex(text)(offset);
}

/**
 * From an offset (UTF-16) to line and column (1-based; columns in code points). Lines end at CRLF, CR or LF.
 * Each look-up takes logarithmic time, also in a text that is one long line.
 */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + lineEnd.length);
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = countBelow(starts, at + 1);
    const start = starts[line - 1] ?? 0;
    // A pair counts once it is over: half of one is a character of its own.
    const halves = countBelow(pairs, at - 1) - countBelow(pairs, start);
    return { line, column: at - start - Math.max(0, halves) + 1 };
  };
}

/** How many of ascending numbers are less. */
function countBelow(ascending: readonly number[], value: number): number {
  return firstIndex(ascending.length, (index) => (ascending[index] ?? Infinity) >= value);
}
