// One pass over a text: which of the strings that patterns need occur in it, sentence by sentence?
import type { Sentence } from "../types.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";
import { codesOf, seekTriggers, type Triggers } from "./triggers.js";

/** Patterns look over spaces and emoji, and so does this. */
const SPACES = /\s+/g;
/** Emoji and more (★), so that a text is also looked at as it is. No u flag: it would cost a millisecond a start. */
const SIGNS = /(?:[\u2600-\u27BF]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;

/** 1 at the index of each set of which a string occurs. */
type Marks = Uint8Array;

export class Occurrences {
  readonly #sentences: readonly Marks[];
  readonly #all: Marks;

  constructor(text: string, sentences: readonly Sentence[], data: Pick<LexiconData, "triggers" | "sets">) {
    this.#all = new Uint8Array(data.sets);
    const codes = codesFor(data.triggers);
    this.#sentences = sentences.map(({ start, end }) => {
      const marks = new Uint8Array(data.sets);
      const words = text.slice(start, end).replace(SPACES, "");
      const bare = words.replace(SIGNS, "");
      for (const each of bare === words ? [words] : [words, bare])
        seekTriggers(each, data.triggers, codes, (set) => (marks[set] = this.#all[set] = 1));
      return marks;
    });
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
    const found: number[] = [];
    this.#sentences.forEach((marks, index) => {
      if (needs.every((set) => marks[set] === 1)) found.push(index);
    });
    return found.length === 0 ? null : found;
  }
}

const CODES = new WeakMap<Triggers, Uint16Array>();

function codesFor(triggers: Triggers): Uint16Array {
  const known = CODES.get(triggers) ?? codesOf(triggers.letters);
  CODES.set(triggers, known);
  return known;
}
