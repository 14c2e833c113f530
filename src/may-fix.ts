// Whether a machine may replace words where they stand: not what somebody else said, not a part of a name.
import { findQuotations } from "./text/brackets.js";
import { overlap } from "./text/overlap.js";
import type { Document, Range, Token } from "./types.js";

/** `at`: offsets into the folded text. `isWord`: the words are the dictionary's, and may be a part of a longer one. */
export function mayFix(document: Document, at: Range, isWord: boolean): boolean {
  const { folded, post } = document;
  // A line break within the words would be lost.
  if (/[\r\n]/.test(post.text.slice(...folded.toOriginal(at)))) return false;
  return !isFixed(document, at) && !isQuoted(folded.text, at) && !(isWord && isInName(document, at));
}

/** Links, accounts, tags and addresses lead somewhere else when they are changed. */
function isFixed({ links, mentions, hashtags, mails }: Document, at: Range): boolean {
  return [...links, ...mentions, ...hashtags, ...mails].some(({ start, end }) => overlap([start, end], at));
}

const QUOTING = "「『“‘《〈";

function isQuoted(text: string, [start, end]: Range): boolean {
  const inside = findQuotations(text).some(
    ({ open, close, kind }) => QUOTING.includes(kind) && open < start && end < close,
  );
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  // "…" has no opening form: an odd number of marks has opened one. > begins what somebody else wrote.
  return inside || (line.match(/"/g)?.length ?? 0) % 2 === 1 || /^\s*>/.test(line);
}

/** 日本看護婦協会: a noun beside the words may make a name of them. */
function isInName({ tokens, folded }: Document, [start, end]: Range): boolean {
  const broken = (at: number): boolean => folded.breaks.includes(at);
  const before = tokens.find((token) => token.end === start);
  const behind = tokens.find((token) => token.start === end);
  return (
    (before !== undefined && !broken(start) && /^(?:名詞|接頭詞)$/u.test(before.pos)) ||
    (behind !== undefined && !broken(end) && behind.pos === "名詞" && !isPlainSuffix(behind))
  );
}

/** 看護婦たち, 看護婦さん: no name ends so. */
function isPlainSuffix({ surface }: Token): boolean {
  return /^(?:さん|さま|様|方|たち|達|ら|等|どうし|同士|全員|各位|向け|用|の)$/u.test(surface);
}
