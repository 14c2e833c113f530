// One pass over a text: which of the strings that patterns need occur in it, sentence by sentence?
import type { Sentence } from "../types.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";
import { codesOf, seekTriggers, type Triggers } from "./triggers.js";

/** Patterns look over spaces and emoji, and so does this. */
const SPACES = /\s+/g;
/** Emoji and more (★), so that a text is also looked at as it is. No u flag: it would cost a millisecond a start. */
const SIGNS = /(?:[\u2600-\u27BF]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;

export class Occurrences {
  /** A row of bits for each set, one for each sentence: a draft may have as many sentences as letters. */
  readonly #bits: Int32Array;
  /** How many numbers a row takes. */
  readonly #width: number;
  /** 1 for each set of which a string occurs anywhere. */
  readonly #met: Uint8Array;

  constructor(text: string, sentences: readonly Sentence[], data: Pick<LexiconData, "triggers" | "sets">) {
    this.#width = Math.ceil(sentences.length / BITS);
    this.#bits = new Int32Array(data.sets * this.#width);
    this.#met = new Uint8Array(data.sets);
    const codes = codesFor(data.triggers);
    sentences.forEach(({ start, end }, sentence) => {
      const place = Math.floor(sentence / BITS);
      const bit = 1 << (sentence % BITS);
      const mark = (set: number): void => {
        this.#met[set] = 1;
        this.#bits[set * this.#width + place]! |= bit;
      };
      const words = text.slice(start, end).replace(SPACES, "");
      const bare = words.replace(SIGNS, "");
      for (const each of bare === words ? [words] : [words, bare]) seekTriggers(each, data.triggers, codes, mark);
    });
  }

  /** Are all sets of `row` between two places met, somewhere in the text? */
  meets(row: ArrayLike<number>, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#met[row[at]!] === 0) return false;
    return true;
  }

  /** Indexes of the sentences in which a pattern may match; "anywhere" for one that crosses them; null: nowhere. */
  of({ needs, crosses }: CompiledPattern): readonly number[] | "anywhere" | null {
    if (!this.meets(needs, 0, needs.length)) return null;
    // Without needs a context's pattern may match in every sentence.
    if (crosses || needs.length === 0) return "anywhere";
    const found: number[] = [];
    for (let place = 0; place < this.#width; place += 1) {
      let common = -1;
      for (const set of needs) common &= this.#bits[set * this.#width + place]!;
      for (let bit = 0; common !== 0; bit += 1, common >>>= 1) if (common & 1) found.push(place * BITS + bit);
    }
    return found.length === 0 ? null : found;
  }
}

/** Of one number. */
const BITS = 32;

const CODES = new WeakMap<Triggers, Uint16Array>();

function codesFor(triggers: Triggers): Uint16Array {
  const known = CODES.get(triggers) ?? codesOf(triggers.letters);
  CODES.set(triggers, known);
  return known;
}
