// Whether a machine may replace words where they stand: not what somebody else said, not a part of a name.
import { ofTheLast } from "./once.js";
import { firstEndingBehind, firstIndex } from "./text/bisect.js";
import { findQuotations, type Quotation } from "./text/brackets.js";
import { Taken } from "./text/taken.js";
import type { Document, Range, Token } from "./types.js";
import { enclosing } from "./words/enclosing.js";
import { matchesIn } from "./text/matches-in.js";

/** `at`: offsets into the folded text. `isWord`: the words are the dictionary's, and may be a part of a longer one. */
export function mayFix(document: Document, at: Range, isWord: boolean): boolean {
  const { folded, post } = document;
  // A line break within the words would be lost.
  if (/[\r\n]/.test(post.text.slice(...folded.toOriginal(at)))) return false;
  const known = places(document);
  return !known.fixed.overlaps(at) && !isQuoted(folded.text, at, known) && !(isWord && isInName(document, at));
}

/** What is looked at for each of the words, gathered once. */
interface Places {
  /** Links, accounts, tags and addresses lead somewhere else when they are changed. */
  readonly fixed: Taken;
  readonly around: (range: Range) => readonly Quotation[];
  /** Offsets of " */
  readonly marks: readonly number[];
  readonly lineFeeds: readonly number[];
}

const places = ofTheLast(placesOf);

function placesOf({ folded: { text }, links, mentions, hashtags, mails }: Document): Places {
  const fixed = new Taken();
  for (const spans of [links, mentions, hashtags, mails]) for (const { start, end } of spans) fixed.add([start, end]);
  const offsets = (letter: RegExp): number[] => Array.from(matchesIn(text, letter), ({ index }) => index);
  return {
    fixed,
    around: enclosing(findQuotations(text).filter(({ kind }) => QUOTING.includes(kind))),
    marks: offsets(/"/g),
    lineFeeds: offsets(/\n/g),
  };
}

const QUOTING = "「『“‘《〈";
/** What stands before the mark with which others' words begin; nobody indents them further. */
const MARGIN = 80;

function isQuoted(text: string, at: Range, { around, marks, lineFeeds }: Places): boolean {
  const line = (lineFeeds[below(lineFeeds, at[0]) - 1] ?? -1) + 1;
  // "…" has no opening form: an odd number of marks has opened one. > begins what somebody else wrote.
  const isOpen = (below(marks, at[0]) - below(marks, line)) % 2 === 1;
  return around(at).length > 0 || isOpen || /^\s*>/.test(text.slice(line, Math.min(at[0], line + MARGIN)));
}

/** How many of ascending offsets are less than one. */
function below(offsets: readonly number[], offset: number): number {
  return firstIndex(offsets.length, (index) => (offsets[index] ?? Infinity) >= offset);
}

/** 日本看護婦協会: a noun beside the words may make a name of them. */
function isInName({ tokens, folded: { breaks } }: Document, [start, end]: Range): boolean {
  const broken = (at: number): boolean => breaks[below(breaks, at)] === at;
  const before = tokens[firstEndingBehind(tokens, start - 1)];
  const behind = tokens[firstEndingBehind(tokens, end)];
  return (
    (before?.end === start && !broken(start) && /^(?:名詞|接頭詞)$/u.test(before.pos)) ||
    (behind?.start === end && !broken(end) && behind.pos === "名詞" && !isPlainSuffix(behind))
  );
}

/** 看護婦たち, 看護婦さん: no name ends so. */
function isPlainSuffix({ surface }: Token): boolean {
  return /^(?:さん|さま|様|方|たち|達|ら|等|どうし|同士|全員|各位|向け|用|の)$/u.test(surface);
}
