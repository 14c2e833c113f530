import type { Position } from "../types.js";

/** Line and column of a UTF-16 offset; an offset outside the text counts as its nearest end. */
export type PositionAt = (offset: number) => Position;

/** Finds positions in a text; its lines are looked for once. */
export function positionsIn(text: string): PositionAt {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastNotAfter(starts, at);
    return { line: line + 1, column: codePoints(text.slice(starts[line], at)) + 1 };
  };
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
