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
  while (start < text.length) {
    const end = sentenceEnd(text, start, quotations, complete);
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** The end of the sentence that begins at `start`. No sentence ends before a quotation in it does. */
function sentenceEnd(
  text: string,
  start: number,
  quotations: ReadonlyMap<number, number>,
  complete: ReadonlySet<number>,
): number {
  let quoted = start;
  let worded = false;
  for (let at = start; at < text.length; at++) {
    if (at > start && at >= quoted && complete.has(at)) return at;
    quoted = Math.max(quoted, quotations.get(at) ?? start);
    const isQuoted = at < quoted - 1; // the closing bracket itself may end the sentence
    const end = isQuoted ? 0 : endAt(text, start, at, worded);
    if (end > 0) return end;
    worded ||= WORD.test(text.charAt(at));
  }
  return text.length;
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

/** The end of the sentence when it ends with the character at `at`, spaces included; else 0. `worded`: a word came before. */
function endAt(text: string, start: number, at: number, worded: boolean): number {
  // Marks before the first word open a sentence (‼注意), they do not end one.
  if (!worded && text.charAt(at) !== "\n") return 0;
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
