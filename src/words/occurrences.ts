// One pass over a text: which of the strings that patterns need occur in it, sentence by sentence?
import type { Sentence } from "../types.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";

/** Patterns look over spaces and emoji, and so does this. */
const LOOKED_OVER = /[\s\p{Extended_Pictographic}]+/gu;

export class Occurrences {
  readonly #sentences: readonly ReadonlySet<number>[];
  readonly #all: ReadonlySet<number>;

  constructor(text: string, sentences: readonly Sentence[], triggers: LexiconData["triggers"]) {
    this.#sentences = sentences.map(({ start, end }) =>
      occurringSets(text.slice(start, end).replace(LOOKED_OVER, ""), triggers),
    );
    this.#all = new Set(this.#sentences.flatMap((sets) => [...sets]));
  }

  /** Indexes of the sentences in which a pattern may match; "anywhere" for one that crosses them; null: nowhere. */
  of({ needs, crosses }: Pick<CompiledPattern, "needs" | "crosses">): readonly number[] | "anywhere" | null {
    if (!needs.every((set) => this.#all.has(set))) return null;
    if (crosses) return "anywhere";
    const found: number[] = [];
    this.#sentences.forEach((sets, index) => {
      if (needs.every((set) => sets.has(set))) found.push(index);
    });
    return found.length === 0 ? null : found;
  }
}

/** Ids of the sets of which the text contains a string. */
function occurringSets(text: string, triggers: LexiconData["triggers"]): ReadonlySet<number> {
  const sets = new Set<number>();
  const seen = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (const trigger of triggers[text.charAt(at)] ?? []) {
      if (!text.startsWith(trigger[0], at) || seen.has(trigger[0])) continue;
      seen.add(trigger[0]);
      for (let index = 1; index < trigger.length; index += 1) sets.add(trigger[index] as number);
    }
  }
  return sets;
}
