import type { Document } from "../../src/define-rule.js";

const CORRECTION = /訂正|正誤|[(（]誤[)）]|お詫び|おわび/u;
/** What is said to be wrong is quoted before 正, → or ではなく. */
const WRONG_SIDE = /[(（【]?誤[)）】]?[^\n正]{0,30}$/u;
const THEN_RIGHT = /^[^\n。]{0,12}(?:→|⇒|ではなく|でなく|は誤り|とあるのは|と記載)/u;

/** The wrong date of a correction is quoted, not told. */
export function isQuotedMistake({ folded: { text } }: Document, start: number, end: number): boolean {
  if (!CORRECTION.test(text)) return false;
  return WRONG_SIDE.test(text.slice(Math.max(0, start - 40), start)) || THEN_RIGHT.test(text.slice(end, end + 24));
}

/** The sentence that holds an offset, and the one after it: 10月17日(土)は農業まつりへ🍠 お越しください. */
export function sentencesFrom(document: Document, offset: number): string {
  const index = document.sentences.findIndex(({ end }) => offset < end);
  const [first, second] = [document.sentences[index], document.sentences[index + 1]];
  return first === undefined ? "" : document.folded.text.slice(first.start, (second ?? first).end);
}
