import { once } from "../once.js";

/**
 * Columns of the terminal that a text takes: 2 for full width and emoji, 0 for what only joins or marks.
 * Agrees with string-width (a test compares them), whose emoji expression alone takes a tenth of a second to start.
 */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

/** The user-perceived characters of a text. A segmenter takes milliseconds to make, so that plain text goes without. */
export function graphemes(text: string): Iterable<Grapheme> {
  if (PLAIN.test(text)) return codePoints(text);
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  return segmenter.segment(text);
}

function* codePoints(text: string): Generator<Grapheme> {
  let index = 0;
  for (const segment of text) {
    yield { segment, index };
    index += segment.length;
  }
}

let segmenter: Intl.Segmenter | undefined;

const NARROW = /^[ -~]*$/;
/** Letters, digits, kana, kanji, punctuation and emoji, without anything that joins them: each stands alone. */
const PLAIN =
  /^[ -~\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9d\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}]*$/u;
const EMOJI = once(() => /^\p{Emoji_Presentation}|\ufe0f/u);
const INVISIBLE = once(
  () => /^[\p{Control}\p{Default_Ignorable_Code_Point}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]+$/u,
);
/** Half-width voicing marks stand beside their letter and take a column of their own. */
const BESIDE = /[\uff9e\uff9f]/g;

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (grapheme.length === 1 && code >= 0x20 && code < 0x7f) return 1;
  if (isWide(code)) return 2 + beside(grapheme.slice(1));
  if (INVISIBLE().test(grapheme)) return 0;
  return EMOJI().test(grapheme) ? 2 : 1 + beside(grapheme.slice(1));
}

function beside(marks: string): number {
  return marks === "" ? 0 : (marks.match(BESIDE)?.length ?? 0);
}

/** East Asian Width W and F, without emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x3029],
  [0x302e, 0x303e],
  [0x3041, 0x3098],
  [0x309b, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => first <= code && code <= last);
}
