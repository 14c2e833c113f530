// Letters that make a word that hurts, and yet are an ordinary word or parts of some. See disguises.rationale.md.
import { matchesIn } from "../text/matches-in.js";
import { toHiragana } from "../text/skeleton.js";
import type { Range, Token } from "../types.js";
import type { Spelling } from "./spelling.js";
import type { View } from "./view.js";

/** `kana`: written in the other kana it is still the word. */
export function isOrdinary(found: Spelling, view: View, kana: boolean): boolean {
  if (cutsKnown(found, view)) return true;
  return found.raw.masked ? !isMask(found, view) : !isStrange(found, tokensIn(view, found.range), kana);
}

/** A known word begins or ends within: ブース in ブースト, しね in ひがしね. */
function cutsKnown(found: Spelling, view: View): boolean {
  const { range, body } = found;
  if (isPlainToSee(found)) return false;
  const first = tokenAt(view, range[0]);
  if (first?.known === true && first.start < range[0]) return true;
  const last = tokenAt(view, range[1] - 1);
  return last?.known === true && last.end > range[1] && last.start < body;
}

/** What hides so long a word is nothing else; what is left of it may look like other words (は く〜たばれ). */
function isPlainToSee({ raw: { key, written, masked }, text }: Spelling): boolean {
  if (key.length < 3) return false;
  return masked || text.length > (text === written ? LONG + 1 : Math.min(LONG, written.length));
}

/** So many kana in a row are hardly something else. */
const LONG = 4;

/** One letter of two tells a word only where nothing runs into it, and as it stands: このバ○, but not 北馬○ and に○ (ニガー). */
function isMask({ raw, range: [from, to], text: found }: Spelling, view: View): boolean {
  if (raw.key.length > 2) return true;
  if (!raw.word.startsWith(found.charAt(0)) || RUNS_ON.test(view.text.charAt(to))) return false;
  if (!LETTER.test(view.text.charAt(from - 1)))
    return !isAnswer(found.charAt(0), view.text.slice(Math.max(0, from - NEAR), to + NEAR));
  const before = tokenAt(view, from - 1);
  return before?.end === from && before.pos !== "名詞";
}

/** ア×、イ○: the answers to a quiz. Beside it the letter that comes before or after it in such lists is marked, too. */
function isAnswer(letter: string, around: string): boolean {
  const marked = Array.from(matchesIn(around, MARKED), ([mark]) => toHiragana(mark.charAt(0)));
  return LISTED.some((order) => {
    const at = order.indexOf(toHiragana(letter));
    return at >= 0 && marked.some((other) => order.includes(other) && Math.abs(order.indexOf(other) - at) === 1);
  });
}

const NEAR = 40;
const LISTED = ["あいうえおかきくけこ", "いろはにほへと"];
const MARKED = /(?<![㐀-鿿ぁ-ヺー])[ぁ-ゖァ-ヺ][ :]?[○◯〇×✕✖✗❌╳⭕]/gu;

const LETTER = /^[㐀-鿿ぁ-ゖ]$/u;
const RUNS_ON = /^[㐀-鿿ァ-ヺ]$/u;

/** Does the spelling say by itself that something is hidden? */
function isStrange({ raw: { word, written }, text }: Spelling, tokens: readonly Token[], kana: boolean): boolean {
  if (text === written && !KANA.test(written)) return true;
  if (!isAllowed(text, [word, written], kana)) return false;
  const known = knownWord(tokens);
  // ブース is no stretched ブス: a known word, unless it is the same.
  if (known !== null) return known.lemma === word || known.reading === word;
  if (text.length !== written.length) return text.length > written.length;
  return text === written || text.length >= LONG || tokens.some(({ known }) => !known);
}

function knownWord(tokens: readonly Token[]): Token | null {
  const [only] = tokens;
  return tokens.length === 1 && only?.known === true ? only : null;
}

/** In the same kana, or in the other one throughout: 伊賀がイジられた is no ガイジ. */
function isAllowed(text: string, words: readonly string[], kana: boolean): boolean {
  return words.some((word) => holdsInOrder(text, word)) || (kana && !(HIRAGANA.test(text) && KATAKANA.test(text)));
}

const KANA = /^[ぁ-ゖァ-ヺー]+$/u;
const HIRAGANA = /[ぁ-ゖ]/u;
const KATAKANA = /[ァ-ヺ]/u;

/** All letters of `word` stand in `text`, in order. */
function holdsInOrder(text: string, word: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function tokenAt({ units }: View, offset: number): Token | null | undefined {
  return units.list[units.at(offset)];
}

/** The tokens that make up a range exactly; none when a token reaches beyond it. */
function tokensIn({ units }: View, [start, end]: Range): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = units.at(start); index < units.list.length; index += 1) {
    const token = units.list[index];
    if (!token || token.start >= end) break;
    tokens.push(token);
  }
  return tokens[0]?.start === start && tokens.at(-1)?.end === end ? tokens : [];
}
