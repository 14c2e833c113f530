import { findEmoji } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { type Found, matches } from "./found.js";

const MOST_EMOJI = 4;

/** Five emoji and more with nothing but spaces between. */
export function* emojiRuns({ post: { text } }: Document): Iterable<Found> {
  // An emoji in a row of them is never a mere sign of the BMP without company: ☆ and ★ are none.
  if (!/[\u2600-\u27BF\uD83C-\uD83E]/.test(text)) return;
  let run: { start: number; end: number; count: number } | null = null;
  for (const { start, end } of [...findEmoji(text), { start: Infinity, end: Infinity }]) {
    if (
      run !== null &&
      /^[ \u3000\uFE0F]*$/u.test(text.slice(run.end, Math.min(start, text.length))) &&
      start < text.length
    ) {
      run = { start: run.start, end, count: run.count + 1 };
      continue;
    }
    if (run !== null && run.count > MOST_EMOJI)
      yield { at: [run.start, run.end], words: text.slice(run.start, run.end) };
    run = { start, end, count: 1 };
  }
}

/** (^_^) (´・ω・`) m(_ _)m, and no bracket that holds words. Letters by their blocks: \p{L} takes milliseconds to compile. */
const FACE =
  /[mｍ]?[(（][^()（）0-9A-Za-z０-９Ａ-Ｚａ-ｚぁ-ヿ㐀-鿿\n]{0,3}(?:[\^＾;；'’´｀`≧≦>＞<＜・TＴ*＊oO０°゜˘●◕≖¬￣-][_＿.。・ω∀ε▽д□Д0oOvVｗ∇ー—﹏‿-]{1,3}[\^＾;；'’´｀`≧≦>＞<＜・TＴ*＊oO０°゜˘●◕≖¬￣-])[^()（）0-9A-Za-z０-９Ａ-Ｚａ-ｚぁ-ヿ㐀-鿿\n]{0,3}[)）][mｍﾉノ]?|m\(_ ?_\)m/gu;

export function faces({ post: { text } }: Document): Iterable<Found> {
  return /[(（]/.test(text) ? matches(text, FACE) : [];
}

/** Eight and more of the same mark, or of two by turns, that are there to be looked at. */
const LINE = /([-=＝_＿*＊~～〜─━═┄┅‐―ー－+＋#＃☆★◇◆○●□■◎※・…♪♡♥＊✿❀✽])\1{7,}|([☆★◇◆○●□■◎※・♪♡＊*゜。.:+-]{2})\2{3,}/gu;

export function ruleLines({ post: { text } }: Document): Iterable<Found> {
  return matches(text, LINE);
}
