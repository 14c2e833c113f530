import { MOST_DEPTH } from "./limits.js";

/** What a parser of JSON would make of a text. */
export interface JsonExtent {
  readonly isDeep: boolean;
  /** More or less; brackets and commas within words are none. */
  readonly values: number;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Told before it is parsed: small texts can make millions of values. Looks at each unit once. */
export function jsonExtent(source: string): JsonExtent {
  let [depth, deepest, values] = [0, 0, 1];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === QUOTE) at = endOfWords(source, at);
    else if (unit === COMMA) values += 1;
    else if (CLOSING.has(unit)) depth -= 1;
    else if (OPENING.has(unit)) {
      values += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { isDeep: deepest > MOST_DEPTH, values };
}

/** Of the closing quotation mark, or the end of a text that has none. */
export function endOfWords(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === BACKSLASH) at += 1;
    else if (unit === QUOTE) return at;
  }
  return source.length;
}
