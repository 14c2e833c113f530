// One pass over a text: which of the strings that patterns need occur in it, sentence by sentence?
import { firstIndex } from "../text/bisect.js";
import type { Sentence } from "../types.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";
import { codesOf, seekTriggers, type Triggers } from "./triggers.js";

/** Patterns look over spaces and emoji, and so does this. */
const SPACES = /\s+/g;
/** Emoji and more (★), so that a text is also looked at as it is. No u flag: it would cost a millisecond a start. */
const SIGNS = /(?:[\u2600-\u27BF]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;

export class Occurrences {
  /** Of each set the latest of its marks, which lead to one another: a draft may have as many sentences as letters. */
  readonly #latest: Int32Array;
  readonly #sentence: number[] = [];
  readonly #before: number[] = [];
  readonly #sentences: number;

  constructor(text: string, sentences: readonly Sentence[], data: Pick<LexiconData, "triggers" | "sets">) {
    this.#latest = new Int32Array(data.sets).fill(-1);
    this.#sentences = sentences.length;
    const codes = codesFor(data.triggers);
    let sentence = 0;
    const mark = (set: number): void => {
      const latest = this.#latest[set]!;
      if (latest >= 0 && this.#sentence[latest] === sentence) return;
      this.#latest[set] = this.#sentence.push(sentence) - 1;
      this.#before.push(latest);
    };
    for (const { start, end } of sentences) {
      const words = text.slice(start, end).replace(SPACES, "");
      const bare = words.replace(SIGNS, "");
      for (const each of bare === words ? [words] : [words, bare]) seekTriggers(each, data.triggers, codes, mark);
      sentence += 1;
    }
  }

  /** The sentences in which a string of a set occurs, ascending. */
  #where(set: number): number[] {
    const where: number[] = [];
    for (let at = this.#latest[set]!; at >= 0; at = this.#before[at]!) where.push(this.#sentence[at]!);
    return where.reverse();
  }

  /** Are all sets of `row` between two places met, somewhere in the text? */
  meets(row: ArrayLike<number>, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#latest[row[at]!] === -1) return false;
    return true;
  }

  /** Indexes of the sentences in which a pattern may match; "anywhere" for one that crosses them; null: nowhere. */
  of({ needs, crosses }: CompiledPattern): readonly number[] | "anywhere" | null {
    if (!this.meets(needs, 0, needs.length)) return null;
    if (crosses) return "anywhere";
    const [rarest, ...others] = needs.map((set) => this.#where(set)).sort((a, b) => a.length - b.length);
    const found = (rarest ?? Array.from({ length: this.#sentences }, (_, index) => index)).filter((index) =>
      others.every((sentences) => holds(sentences, index)),
    );
    return found.length === 0 ? null : found;
  }
}

/** Does an ascending list have a number? */
function holds(sentences: readonly number[], index: number): boolean {
  return sentences[firstIndex(sentences.length, (at) => sentences[at]! >= index)] === index;
}

const CODES = new WeakMap<Triggers, Uint16Array>();

function codesFor(triggers: Triggers): Uint16Array {
  const known = CODES.get(triggers) ?? codesOf(triggers.letters);
  CODES.set(triggers, known);
  return known;
}
