import { firstEndingBehind, matchesIn } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";

/** Personal data found by its form. */
export interface Found {
  readonly at: Range;
  /** What it is, in Japanese, without the value itself. */
  readonly kind: string;
  readonly certainty: Certainty;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All matches of a global expression, as plain offsets. */
export function* matches(text: string, expression: RegExp): Iterable<Match> {
  for (const match of matchesIn(text, expression)) {
    yield { start: match.index, end: match.index + match[0].length, groups: match.groups ?? {} };
  }
}

/** `length` characters before an offset, not beyond the line. */
export function before(text: string, offset: number, length: number): string {
  const part = text.slice(Math.max(0, offset - length), offset);
  return part.slice(part.lastIndexOf("\n") + 1);
}

/** `length` characters after an offset, not beyond the line. */
export function after(text: string, offset: number, length: number): string {
  return text.slice(offset, offset + length).split("\n", 1)[0] ?? "";
}

/** The sentence around an offset, as a range of the folded text. */
export function sentenceAround(document: Document, offset: number): Range {
  const found = document.sentences[firstEndingBehind(document.sentences, offset)];
  return found === undefined || found.start > offset ? [offset, offset] : [found.start, found.end];
}
