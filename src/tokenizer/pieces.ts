import type { FixedSpan } from "../types.js";

/** A stretch of text that is searched by itself, or a fixed span. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly fixed: FixedSpan | null;
}

const COMMA = "、".charCodeAt(0);
const STOP = "。".charCodeAt(0);

/** Cuts at fixed spans, and after 、 and 。 as kuromoji does. The pieces join to the text. */
export function* pieces(text: string, fixed: readonly FixedSpan[]): Generator<Piece> {
  let done = 0;
  for (const span of usable(fixed, text.length)) {
    yield* sentences(text, done, span.start);
    yield { start: span.start, end: span.end, fixed: span };
    done = span.end;
  }
  yield* sentences(text, done, text.length);
}

function* sentences(text: string, from: number, to: number): Generator<Piece> {
  let start = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== COMMA && unit !== STOP) continue;
    yield { start, end: at + 1, fixed: null };
    start = at + 1;
  }
  if (start < to) yield { start, end: to, fixed: null };
}

/** In order, inside the text, and the first of those that overlap. */
function usable(fixed: readonly FixedSpan[], length: number): FixedSpan[] {
  let done = 0;
  return fixed
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const fits = span.start >= done && span.end > span.start && span.end <= length;
      if (fits) done = span.end;
      return fits;
    });
}
