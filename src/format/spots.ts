import type { Range } from "../types.js";

/** A place in a text in the units that report formats count in; all 1-based. */
export interface Spot {
  /** Of the file where `firstLine` is. */
  readonly line: number;
  readonly utf16: number;
  /** Bytes in UTF-8. */
  readonly utf8: number;
}

export interface Region {
  readonly start: Spot;
  readonly end: Spot;
}

/** Finds places of one text that begins at `firstLine`. Lines end at CRLF, CR or LF, as those of the report do. */
export function regionsOf(text: string, firstLine: number): (range: Range) => Region {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length);
  const spot = (offset: number): Spot => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(starts, at);
    const start = starts[line] ?? 0;
    return {
      line: firstLine + line,
      utf16: at - start + 1,
      // Counted only where somebody asks.
      get utf8() {
        return encoder.encode(text.slice(start, at)).length + 1;
      },
    };
  };
  return ([start, end]) => ({ start: spot(start), end: spot(end) });
}

const encoder = new TextEncoder();

/** Index of the last line that begins at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
