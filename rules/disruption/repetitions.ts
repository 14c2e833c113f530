import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

interface Repetition {
  readonly at: Range;
  readonly words: string;
  readonly count: number;
}

/** The same sentence again and again in a row. Calls such as わっしょい！ may come some times more than sentences. */
export function* repetitions(text: string): Iterable<Repetition> {
  const all = [...pieces(text)];
  let run: Piece[] = [];
  for (const piece of all) {
    if (run[0]?.words === piece.words) run.push(piece);
    else {
      yield* flood(run, all);
      run = [piece];
    }
  }
  yield* flood(run, all);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Between sentence ends and line breaks; also a sentence that is written on without any: 来てね来てね来てね. */
function* pieces(text: string): Iterable<Piece> {
  for (const { index, 0: piece } of matchesIn(text, /[^。!?！？♪\n]+[。!?！？♪]*/gu)) {
    const words = piece.replace(SIGNS, "");
    if (words === "") continue;
    const unit = UNIT.exec(words)?.[1];
    const count = unit === undefined ? 1 : words.length / unit.length;
    const [start, end] = [index + piece.search(/\S/u), index + piece.trimEnd().length];
    for (let at = 0; at < count; at++) yield { start, end, words: unit ?? words };
  }
}

/** Nothing but one unit several times. */
const UNIT = /^([^]{2,30}?)\1{2,}$/u;

function* flood(run: readonly Piece[], all: readonly Piece[]): Iterable<Repetition> {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < leastRun(first.words)) return;
  if (run.length === 3 && first !== all[0] && last !== all.at(-1) && POLITE.test(first.words)) return;
  yield { at: [first.start, last.end], words: first.words, count: run.length };
}

/** A whole polite sentence three times in the midst of others was pasted by mistake: a case for drafting-slip. */
const POLITE = /^.{8,}(?:です|ます|ました|ません|ください)$/u;

function leastRun(words: string): number {
  if (words.length === 1) return Infinity;
  // Sounds and cheers: ドン！ドン！, わっしょい！, えいえいおー！
  if (/^[ぁ-ゖァ-ヺー]+$/u.test(words)) return words.length >= 10 ? 4 : 10;
  if (!hasLetter(words)) return Infinity;
  return words.length >= 6 ? 3 : 5;
}

/** Most are seen without the expression for all, which takes three milliseconds to make. */
function hasLetter(words: string): boolean {
  return /[A-Za-z\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]/.test(words) || /\p{L}/u.test(words);
}

/** Spaces, stops and emoji; without the u flag, which would cost a millisecond a start. */
const SIGNS = /(?:[\s。!?！？♪]|[\u2600-\u27BF]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;
