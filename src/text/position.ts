import type { Position } from "../types.js";

/** Line and column of an offset. For many offsets of one text make a `lineIndex` once. */
export function positionOf(text: string, offset: number): Position {
  return lineIndex(text)(offset);
}

/** From an offset (UTF-16) to line and column (1-based; columns in code points). Lines end at CRLF, CR or LF. */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + lineEnd.length);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: codePoints(text, starts[line] ?? 0, at) + 1 };
  };
}

/** Index of the last element that is not greater. The first element is 0. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff && i + 1 < end) i++;
    count++;
  }
  return count;
}
