import type { Range } from "../types.js";
import { emojiLengthAt } from "./emoji.js";
import { characterAt, characterBefore, isJapanese, isKana, isUsualLetter } from "./letters.js";
import { MappedBuilder, toSource } from "./mapped.js";

export interface Skeleton {
  readonly text: string;
  /** A range of `text` as a range of the folded text. */
  readonly toFolded: (range: Range) => Range;
}

export interface SkeletonOptions {
  /** Leave out small っ too: ばっか, ばか. */
  readonly dropSmallTsu?: boolean;
}

/**
 * A coarse form for disguised words: hiragana, lower case, no prolonged sounds (ばーーか, 死ねええ, ばぁか), no single
 * symbol or space set between kana (ば・か). Masks (○ × * …) stay. Words to be found must go through it too; what is
 * found must be judged on the folded text, for different words share a skeleton. Linear.
 */
export function skeleton(text: string, options: SkeletonOptions = {}): Skeleton {
  const builder = new MappedBuilder();
  for (let at = 0; at < text.length;) {
    const skipped = isKept(text.charCodeAt(at)) ? 0 : prolongedLength(text, at) || separatorLength(text, at);
    if (skipped > 0) at += skipped;
    else {
      const folded = toHiragana(text.charAt(at));
      if (folded !== "っ" || options.dropSmallTsu !== true) builder.pushText(folded, at, at + 1);
      at++;
    }
  }
  const mapped = builder.build();
  return { text: mapped.text, toFolded: (range) => toSource(mapped, text.length, range) };
}

/** Most letters: neither a vowel, which may draw out the one before it, nor a sign. */
function isKept(code: number): boolean {
  return isUsualLetter(code) && !(code >= 0x3041 && code <= 0x304a) && !(code >= 0x30a1 && code <= 0x30aa);
}

/** One code unit to one: katakana to hiragana, ASCII to lower case. */
export function toHiragana(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
  return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : unit;
}

const MARKS = /[ー〜~-]+/uy;
const ROWS = [
  "あぁかがさざただなはばぱまやゃらわゎゕ",
  "いぃきぎしじちぢにひびぴみりゐ",
  "うぅくぐすずつづっぬふぶぷむゆゅるゔ",
  "えぇけげせぜてでねへべぺめれゑゖ",
  "おぉこごそぞとどのほぼぽもよょろを",
];
const VOWEL_OF = new Map(ROWS.flatMap((row, index) => Array.from(row, (kana) => [kana, index] as const)));
const VOWELS = ["あぁアァ", "いぃイィ", "うぅウゥ", "えぇエェ", "おぉオォ"];
const SMALL = "ぁぃぅぇぉァィゥェォ";

/** What only draws the sound before it out: ー 〜 ~ -, the vowel again when small or twice and more. */
function prolongedLength(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (!isJapanese(before) && !MASK.test(before)) return 0;
  MARKS.lastIndex = at;
  const marks = MARKS.exec(text)?.[0].length ?? 0;
  if (marks === 0) return vowelLength(text, at, VOWELS[VOWEL_OF.get(toHiragana(before)) ?? -1] ?? "");
  return isKana(before) || isKana(text.charAt(at + marks)) ? marks : 0;
}

/** A single full vowel may be a part of the word: おばあさん. */
function vowelLength(text: string, at: number, vowels: string): number {
  let end = at;
  while (repeats(text.charAt(end), vowels, end > at)) end++;
  return end - at >= 2 || (end > at && SMALL.includes(text.charAt(at))) ? end - at : 0;
}

function repeats(unit: string, vowels: string, begun: boolean): boolean {
  return unit !== "" && (vowels.includes(unit) || (begun && "ー〜~".includes(unit)));
}

/** Symbols that are put between letters; not 、。 and brackets, which end a phrase, and not masks, which stand for a letter. */
const SEPARATOR = /[\p{S}・._/|'^:;]/u;
/** Between kanji these part the items of a list: 馬・鹿. */
const LISTING = /[・/|:;]/u;
const MASK = /[○◯●×✕✖✗❌╳⚪⚫⭕]/u;

/** A single symbol, emoji or space between two Japanese letters. */
function separatorLength(text: string, at: number): number {
  const before = characterBefore(text, at);
  if (!isJapanese(before)) return 0;
  const length = symbolLength(text, at);
  const after = length === 0 ? "" : characterAt(text, at + length);
  if (!isJapanese(after)) return 0;
  return isKana(before) || isKana(after) || !LISTING.test(text.charAt(at)) ? length : 0;
}

function symbolLength(text: string, at: number): number {
  const symbol = characterAt(text, at);
  if (symbol === " ") return 1;
  if (isJapanese(symbol) || MASK.test(symbol)) return 0;
  return emojiLengthAt(text, at) || (SEPARATOR.test(symbol) ? symbol.length : 0);
}
