import { emojiLengthAt } from "./emoji.js";
import { characterBefore, isJapanese, isUsualLetter } from "./letters.js";

/** Offset behind the mark at `at` when a sentence that began at `start` ends with it; else 0. Decoration is not included. */
export function endsAfter(text: string, start: number, at: number): number {
  if (isUsualLetter(text.charCodeAt(at))) return 0;
  const mark = text.charAt(at);
  if (mark === "\n" || mark === "。") return at + 1;
  if (/[！？!?‼⁉]/u.test(mark)) return afterExclamation(text, at);
  if (mark === ".") return afterPeriod(text, start, at);
  if (mark === "…" || mark === "・") return afterEllipsis(text, at);
  if (/[♪♬★☆]/u.test(mark)) return afterNote(text, start, at);
  if (/[」』)）]/u.test(mark)) return afterQuotation(text, at);
  return afterEmoji(text, start, at);
}

/** Not within an address (?a=1) or a name (Yahoo!ニュース, Hey!Say!). */
function afterExclamation(text: string, at: number): number {
  let end = at + 1;
  while (/[！？!?‼⁉]/u.test(text.charAt(end))) end++;
  const withinAscii = /[A-Za-z0-9/=&]/u.test(text.charAt(at - 1)) && /[A-Za-z0-9=&%]/u.test(text.charAt(end));
  const name = /(?:Yahoo|YAHOO|yahoo)$/u.test(text.slice(Math.max(0, at - 5), at)) && /[\p{L}]/u.test(text.charAt(end));
  return withinAscii || name ? 0 : end;
}

const ABBREVIATION = /(?:^|[^A-Za-z])(?:[A-Z][a-z]{0,3}|vol|etc|tel|no|pp|ver|fig)$/u;

/** です．ます． and "Thank you. Please"; not 1.5, Ver.3, No. 5, a.jp. */
function afterPeriod(text: string, start: number, at: number): number {
  if (text.charAt(at + 1) === "." || text.charAt(at - 1) === ".") return afterEllipsis(text, at);
  const before = text.slice(Math.max(start, at - 8), at);
  const after = text.charAt(at + 1);
  if (isJapanese(characterBefore(text, at)) || /[」』)]$/u.test(before)) return /[A-Za-z0-9]/u.test(after) ? 0 : at + 1;
  return /^\s?$/u.test(after) && /[a-z]{2}$/u.test(before) && !ABBREVIATION.test(before) ? at + 1 : 0;
}

/** A thought may go on after dots: only a space or a new line behind them ends the sentence. */
function afterEllipsis(text: string, at: number): number {
  const mark = text.charAt(at);
  const run = mark === "…" ? 1 : 3;
  for (let i = 1; i < run; i++) if (text.charAt(at - i) !== mark) return 0;
  return /^\s?$/u.test(text.charAt(at + 1)) ? at + 1 : 0;
}

/** Also a bullet or a pair around a heading: ★お知らせ★. Between letters it may disguise a word (ば★か). */
function afterNote(text: string, start: number, at: number): number {
  const bullet = text.slice(start, at).trim() === "";
  return !bullet && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)) ? at + 1 : 0;
}

/** 「…です。」 ends a sentence unless it is woven into one: 「…です。」と話す. */
function afterQuotation(text: string, at: number): number {
  if (!/[。！？!?]/u.test(text.charAt(at - 1))) return 0;
  return /^[\u3041-\u3096、。」』)）,]/u.test(text.slice(at + 1, at + 2)) ? 0 : at + 1;
}

/** An emoji ends a sentence before a space: 募集🏊 夏休みに. At the beginning it is a bullet. */
function afterEmoji(text: string, start: number, at: number): number {
  const length = emojiLengthAt(text, at);
  if (length === 0 || !/^\s?$/u.test(text.charAt(at + length))) return 0;
  const before = characterBefore(text, at);
  return at > start && (isJapanese(before) || /[♪!?。)」』]/u.test(before)) ? at + length : 0;
}
