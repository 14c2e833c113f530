// What a message quotes of a draft: no part of a word, no bracket that stays open, no particle that leads on.
import { firstEndingBehind, firstIndex } from "./text/bisect.js";
import type { Folded, Range, Token } from "./types.js";

/** A word has no more parts than that; what has is no word. */
const MOST_PARTS = 5;

interface Read {
  readonly folded: Pick<Folded, "text" | "breaks">;
  readonly tokens: readonly Token[];
}

/**
 * A range as somebody would quote it: 障害|者 and 追い出しましょ|う are widened, 連中は loses は. Only between two letters of
 * Japanese, and never over the end of a line: other words end where they seem to.
 */
export function wholeWords([start, end]: Range, read: Read): Range {
  const from = isWithin(read.folded, start) ? withDigits(wordStart(start, read), read.folded.text) : start;
  const to = isWithin(read.folded, end) ? wordEnd(end, read) : end;
  return withoutLoose([from, withoutParticle([start, end], to, read)], read.folded.text);
}

function isWithin({ text, breaks }: Read["folded"], at: number): boolean {
  if (!JAPANESE.test(text.charAt(at)) || !BEFORE.test(text.charAt(at - 1))) return false;
  return breaks[firstIndex(breaks.length, (index) => (breaks[index] ?? at) >= at)] !== at;
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]/u;
/** 40億円 begins with its digits. */
const BEFORE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々\d]/u;

function wordStart(from: number, { folded, tokens }: Read): number {
  let at = firstEndingBehind(tokens, from);
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (left === undefined || right === undefined) break;
    if (!isWithin(folded, right.start) || !isBegunBy(left, right)) break;
    at -= 1;
  }
  return tokens[at]?.start ?? from;
}

/** 12.5 is three tokens. */
function withDigits(from: number, text: string): number {
  if (!/\d/u.test(text.charAt(from))) return from;
  let at = from;
  while (from - at < MOST_DIGITS && /[\d.,]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const MOST_DIGITS = 20;

function wordEnd(from: number, { folded, tokens }: Read): number {
  let at = firstEndingBehind(tokens, from - 1);
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const [left, right] = [tokens[at], tokens[at + 1]];
    if (left === undefined || right === undefined) break;
    if (!isWithin(folded, left.end) || !isEndedBy(left, right)) break;
    at += 1;
  }
  return tokens[at]?.end ?? from;
}

/** A word does not begin behind `left`: 中央|公園|に内定, 反対|し|て|いる連中. */
function isBegunBy(left: Token, right: Token): boolean {
  if (right.pos === "名詞") return left.pos === "接頭詞" || (left.pos === "名詞" && !ALONE.has(left.pos1));
  if (right.pos !== "動詞") return right.pos === "助詞" || right.pos === "助動詞";
  return DEPENDENT.has(right.pos1) || (right.lemma === "する" && left.pos1 === "サ変接続");
}

/** Nouns that make no word with the next one: 今日, これ, こと. */
const ALONE: ReadonlySet<string> = new Set(["副詞可能", "代名詞", "非自立"]);

/** A word does not end before `right`: 議員|さん, 言い|まし|た, 見|て|い|ます. What a longer noun is about is no part of it. */
function isEndedBy(left: Token, right: Token): boolean {
  if (left.pos === "接頭詞") return right.pos === "名詞";
  if (left.pos === "名詞") return right.pos === "名詞" && right.pos1 === "接尾";
  if (left.pos === "助詞") return LINKS.has(left.surface) && right.pos === "動詞" && right.pos1 === "非自立";
  return INFLECTED.has(left.pos) && isEnding(right);
}

function isEnding({ pos, pos1, surface }: Token): boolean {
  if (pos === "助詞") return LINKS.has(surface);
  return pos === "助動詞" || (pos === "動詞" && DEPENDENT.has(pos1));
}

const INFLECTED: ReadonlySet<string> = new Set(["動詞", "形容詞", "助動詞"]);
const DEPENDENT: ReadonlySet<string> = new Set(["接尾", "非自立"]);
/** Between a verb and the one that helps it. */
const LINKS: ReadonlySet<string> = new Set(["て", "で", "つつ"]);

/** 連中は, 来月の: the particle belongs to what follows. Where nothing was added behind it. */
function withoutParticle([start, end]: Range, to: number, read: Read): number {
  // Nothing is cut into words that cannot end so.
  if (to !== end || !LEADING.test(read.folded.text.charAt(end - 1))) return to;
  const at = firstEndingBehind(read.tokens, end - 1);
  const [noun, last] = [read.tokens[at - 1], read.tokens[at]];
  const leads = last?.end === end && last.pos === "助詞" && noun?.pos === "名詞" && noun.start >= start;
  return leads ? last.start : to;
}

const LEADING = /[はがをの]/u;

/** Without the stop at the end; with the end of a bracket that opens in it and ends in its line, or without that bracket. */
function withoutLoose([start, end]: Range, text: string): Range {
  const quoted = text.slice(start, end);
  const shown = quoted.replace(/^[」』）)】]/u, "");
  const from = start + quoted.length - shown.length;
  const opened = openBracketIn(shown);
  const rest = opened < 0 ? null : /^[^\n」』）)】]*[」』）)】]/u.exec(text.slice(end, end + MOST_BEHIND));
  if (rest !== null) return [from, end + rest[0].length];
  const kept = (opened > 0 ? shown.slice(0, opened) : shown).replace(/[。、！!？?\s]$/u, "");
  return kept === "" ? [start, end] : [from, from + kept.length];
}

/** Where the last bracket stands that opens and does not close; -1: there is none. */
function openBracketIn(words: string): number {
  const [open, close] = ["「『（(【", "」』）)】"].map((marks) =>
    Math.max(...Array.from(marks, (mark) => words.lastIndexOf(mark))),
  ) as [number, number];
  return open > close ? open : -1;
}

/** A bracket that is longer than this is not quoted. */
const MOST_BEHIND = 12;
