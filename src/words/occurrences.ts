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
  /** By set, the sentences in which a string of it occurs, ascending: a draft may have as many sentences as letters. */
  readonly #where = new Map<number, number[]>();
  /** 1 at the index of each set of which a string occurs. */
  readonly #all: Uint8Array;
  readonly #sentences: number;

  constructor(text: string, sentences: readonly Sentence[], data: Pick<LexiconData, "triggers" | "sets">) {
    this.#all = new Uint8Array(data.sets);
    this.#sentences = sentences.length;
    const codes = codesFor(data.triggers);
    sentences.forEach(({ start, end }, index) => {
      const words = text.slice(start, end).replace(SPACES, "");
      const bare = words.replace(SIGNS, "");
      for (const each of bare === words ? [words] : [words, bare])
        seekTriggers(each, data.triggers, codes, (set) => {
          this.#mark(set, index);
        });
    });
  }

  #mark(set: number, sentence: number): void {
    this.#all[set] = 1;
    const where = this.#where.get(set);
    if (where === undefined) this.#where.set(set, [sentence]);
    else if (where.at(-1) !== sentence) where.push(sentence);
  }

  /** Are all sets of `row` between two places met, somewhere in the text? */
  meets(row: ArrayLike<number>, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#all[row[at]!] === 0) return false;
    return true;
  }

  /** Indexes of the sentences in which a pattern may match; "anywhere" for one that crosses them; null: nowhere. */
  of({ needs, crosses }: CompiledPattern): readonly number[] | "anywhere" | null {
    if (!this.meets(needs, 0, needs.length)) return null;
    if (crosses) return "anywhere";
    const [rarest, ...others] = needs.map((set) => this.#where.get(set) ?? []).sort((a, b) => a.length - b.length);
    const found = (rarest ?? [...Array(this.#sentences).keys()]).filter((index) =>
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
