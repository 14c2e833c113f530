import type { Range } from "../types.js";
import { JAPANESE } from "./letters.js";
import { matchesIn } from "./matches-in.js";

/** What layout put between the letters of a word or clause. Ascending, not overlapping. */
export interface Cut {
  readonly range: Range;
  readonly lineBreak: boolean;
}

/** Line breaks within running text, and the spaces of a word in spaced type. */
export function findCuts(text: string): Cut[] {
  const cuts = [...softBreaks(text), ...letterSpaces(text)];
  return cuts.sort((a, b) => a.range[0] - b.range[0]);
}

const J = `[${JAPANESE}]`;
/** After 、 and these particles the clause goes on, so a quotation or a number may follow as well. */
const SOFT_BREAK = new RegExp(
  `(?:(?<=${J}) *\\n *(?=${J})|(?<=[、はがをにでとの]) *\\n *(?=[${JAPANESE}「『0-9A-Za-z]))`,
  "gu",
);
const SPACED = new RegExp(`(?<![${JAPANESE}])${J}(?: ${J}(?!${J})){2,}`, "gu");

const SENTENCE_END = /(?:です|ます|ました|でした|ません|ください|下さい|ましょう|でしょう)(?:よ|ね|か|よね|かね)?$/u;
const HEADING_END = /(?:お知らせ|について|ご案内|募集|(?:さま|様|さん|方|皆|より)へ|より)$/u;
/** A line that begins like this is a heading or an address to someone when it is short. */
const HEADING_START = /^ *[■□◆◇●○◎▲△▼▽▶▷★☆※・◯〇【《〈<>＞@#*]/u;
const HEADING_LENGTH = 24;
/** 日時:… 場所 … 対 象 … ア … 1. … */
const LABEL = new RegExp(`^(?:\\(?[0-9]{1,2}[.) ]|[^\\s:、。]{1,12} ?:|${J}{1,6} |${J} ${J} )`, "u");
const SPACED_START = new RegExp(`^${J} ${J} ${J}(?!${J})`, "u");

function* softBreaks(text: string): Generator<Cut> {
  for (const match of matchesIn(text, SOFT_BREAK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!separates(text, start, end)) yield { range: [start, end], lineBreak: true };
  }
}

/** Does the line break stand between two different things? */
function separates(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 20);
  if (!SPACED_START.test(next) && LABEL.test(next)) return true;
  if (text.charAt(start - 1) === "、") return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const short = start - lineStart <= HEADING_LENGTH;
  const previous = text.slice(Math.max(lineStart, start - HEADING_LENGTH), start);
  if (SENTENCE_END.test(previous) || HEADING_END.test(previous)) return true;
  return short && (HEADING_START.test(previous) || SPACED_START.test(previous.trimStart()));
}

function* letterSpaces(text: string): Generator<Cut> {
  for (const match of matchesIn(text, SPACED)) {
    for (let i = match.index; i < match.index + match[0].length; i++) {
      if (text.charAt(i) === " ") yield { range: [i, i + 1], lineBreak: false };
    }
  }
}
