import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

interface Doubled {
  readonly at: Range;
  /** What stands there twice. */
  readonly keep: string;
}

/** What slipped in twice while pasting: です。です。, をを, 、。, and whole sentences. Again and again is no slip. */
export function* doubled(text: string): Iterable<Doubled> {
  for (const { index, 0: words, groups } of matchesIn(text, SLIPS))
    yield { at: [index, index + words.length], keep: Object.values(groups ?? {}).find(Boolean) ?? kept(words) };
  yield* doubledSentences(text);
}

const END = "(?:です|ます|ました|でした|ません|ください|下さい|ましょう)[。!！]";
/** Words that may follow a particle by mistake only; 母とともに, もものの and にわには begin with the same letters. */
const WORD = "[ァ-ヴ一-龠]";
const SLIPS = new RegExp(
  [
    String.raw`(?<once>${END})\s?${END}`,
    String.raw`(?<call>(?:お願い(?:いた)?します|お待ちして(?:い|おり)ます|ご(?:覧|注意|利用|参加)ください|お(?:越し|電話)ください)。)\s?\k<call>`,
    String.raw`(?<phrase>(?:お|ご)?[一-龠ァ-ヴー]{2,8}[をがは])\k<phrase>`,
    "をを(?!ん)",
    String.raw`(?<ask>お願い(?:いたし|申し上げ|し)ます)、?\k<ask>`,
    String.raw`(?<=${WORD})(?<before>[がにで])\k<before>(?=[ァ-ヴ]{2})`,
    "(?<=[月火水木金土日]曜)日日(?=[でにはのか、。])",
    String.raw`(?<=${WORD})(?<one>[がにへはのでと])\k<one>(?=[一-龠\d])`,
    String.raw`(?<=[一-龠])(?:がを|をが|にを|でを|をに)(?=[一-龠]{2})`,
    String.raw`(?<=[\d時分日円])(?:までまで|からから)(?=[^\p{L}]|に|受|の|で|開|募|$)`,
    String.raw`(?<![「『(、。])(?:、。|。、|(?<!。)。。(?!。))(?![」』)、。])`,
    String.raw`(?<=し|おり|あり|いたし|い|り|き)ますます(?=[。!\s]|$)`,
    "(?<![まれろ])でですが|にては?にて|くださいください|ましたました|しましますか?",
  ].join("|"),
  "gu",
);

/** Half of くださいください, the latter mark of 、。 */
function kept(words: string): string {
  const half = words.slice(words.length / 2);
  return words.startsWith(half) ? half : words.charAt(words.length - 1);
}

/** Sentences of some length twice in a row, one or several together; one in the midst of others also three times. */
function* doubledSentences(text: string): Iterable<Doubled> {
  const all = [...pieces(text)];
  for (let at = 0; at < all.length;) {
    const lengths = timesInARow(all, at, 1) > 1 ? [1] : LENGTHS;
    const length = lengths.find((each) => isSlip(timesInARow(all, at, each), each, all.length)) ?? 1;
    const times = timesInARow(all, at, length);
    const [first, once, last] = [all[at], all[at + length - 1], all[at + length * times - 1]];
    if (first !== undefined && once !== undefined && last !== undefined && isSlip(times, length, all.length))
      yield { at: [first.start, last.end], keep: text.slice(first.start, once.end) };
    at += length * times;
  }
}

/** How many sentences are pasted together. */
const LENGTHS = [2, 3, 4, 5, 6];

function isSlip(times: number, length: number, sentences: number): boolean {
  return times === 2 || (length === 1 && times === 3 && sentences > 4);
}

/** How often as many pieces stand in a row as there are from here. */
function timesInARow(all: readonly Piece[], from: number, length: number): number {
  let to = from + length;
  while (to < all.length && all[to]?.words === all[to - length]?.words) to++;
  return Math.floor((to - from) / length);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const SHORTEST = 10;

function* pieces(text: string): Iterable<Piece> {
  for (const { index, 0: piece } of matchesIn(text, /[^。!?\n]+[。!?]*/gu)) {
    const words = piece.trim();
    const start = index + piece.indexOf(words);
    // A short call may be said twice; a unique piece keeps the others apart.
    const distinct = words.length >= SHORTEST && !/[!?]$/u.test(words) ? words : `${words}#${String(start)}`;
    yield { start, end: start + words.length, words: distinct };
  }
}
