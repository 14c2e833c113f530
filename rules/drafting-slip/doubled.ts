import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

interface Doubled {
  readonly at: Range;
  /** What stands there twice. */
  readonly keep: string;
}

/** What slipped in twice while pasting: です。です。, をを, 、。, and a whole sentence. Three times and more is no slip. */
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
    String.raw`(?<=${WORD})(?<one>[がにへはのでと])\k<one>(?=[一-龠\d])`,
    String.raw`(?<=[一-龠])(?:がを|をが|にを|でを|をに)(?=[一-龠]{2})`,
    String.raw`(?<=[\d時分日円])(?:までまで|からから)(?=[^\p{L}]|に|受|の|で|開|募|$)`,
    String.raw`(?<![「『(、。])(?:、。|。、|(?<!。)。。(?!。))(?![」』)、。])`,
    String.raw`(?<=し|おり|あり|いたし|い|り|き)ますます(?=[。!\s]|$)`,
    "でですが|にては?にて|くださいください|ましたました|しましますか?",
  ].join("|"),
  "gu",
);

/** Half of くださいください, the latter mark of 、。 */
function kept(words: string): string {
  const half = words.slice(words.length / 2);
  return words.startsWith(half) ? half : words.charAt(words.length - 1);
}

/** The same sentence of some length twice in a row. */
function* doubledSentences(text: string): Iterable<Doubled> {
  let run: Piece[] = [];
  for (const piece of [...pieces(text), null]) {
    if (piece !== null && run[0]?.words === piece.words) run.push(piece);
    else {
      const [first, second] = run;
      if (first !== undefined && second !== undefined && run.length === 2)
        yield { at: [first.start, second.end], keep: first.words };
      run = piece === null ? [] : [piece];
    }
  }
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
