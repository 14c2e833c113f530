import type { Sentence } from "../types.js";
import { findQuotations } from "./brackets.js";
import { emojiLengthAt } from "./emoji.js";
import { characterBefore, isJapanese } from "./letters.js";
import { endsAfter } from "./sentence-ends.js";

/**
 * Sentences of a folded text: contiguous, together the whole text, spaces and line breaks at the end of the one before.
 * `breaks` are offsets of left-out line breaks (Folded.breaks) that no word crosses: where the line before reads as
 * complete, they end a sentence too.
 */
export function splitSentences(text: string, breaks: readonly number[] = []): Sentence[] {
  const quotations = quotationEnds(text);
  const complete = new Set(breaks.filter((at) => isComplete(text, at)));
  const sentences: Sentence[] = [];
  let start = 0;
  let quoted = 0;
  let worded = false;
  let at = 0;
  const finish = (end: number): void => {
    if (end > start) sentences.push({ start, end });
    start = end;
    worded = false;
  };
  while (at < text.length) {
    if (complete.has(at) && at >= quoted) finish(at);
    quoted = Math.max(quoted, quotations.get(at) ?? 0);
    // Marks before the first word open a sentence (‼注意), they do not end one.
    const mayEnd = at >= quoted - 1 && (worded || text.charAt(at) === "\n");
    const end = mayEnd ? endAt(text, start, at) : 0;
    worded ||= WORD.test(text.charAt(at));
    at = Math.max(at + 1, end);
    if (end > 0) finish(end);
  }
  finish(text.length);
  return sentences;
}

/** Letters, digits, and halves of rare kanji (or emoji). */
const WORD = /[\p{L}\p{N}\p{Cs}]/u;
/** A quotation that is longer than this is text of its own. */
const LONGEST_QUOTATION = 80;

/** From the offset of an opening bracket to the end of a quotation within which no sentence ends. */
function quotationEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { open, close } of findQuotations(text)) {
    if (close - open <= LONGEST_QUOTATION && !text.slice(open, close).includes("\n")) ends.set(open, close);
  }
  return ends;
}

/** The end of the sentence when it ends with the character at `at`, spaces included; else 0. */
function endAt(text: string, start: number, at: number): number {
  const end = endsAfter(text, start, at);
  return end === 0 ? 0 : afterSpace(text, afterDecoration(text, end));
}

/** Closing brackets, emoji and notes that follow the end mark belong to it. */
function afterDecoration(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const length = /[」』）)】〕”’♪♬★☆。!?！？]/u.test(text.charAt(end)) ? 1 : emojiLengthAt(text, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

function afterSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && /\s/u.test(text.charAt(end))) end++;
  return end;
}

/** A line that stops at a particle or a comma goes on; one that stops at a noun or a verb may be complete. */
function isComplete(text: string, at: number): boolean {
  const last = characterBefore(text, at);
  return isJapanese(last) && !/(?<!ま)[はがをにともでのや]$/u.test(text.slice(Math.max(0, at - 2), at));
}
