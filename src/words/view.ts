// What the pattern engine needs of a document, computed once and only when something is to be judged.
import type { Range, Sentence, Token } from "../types.js";
import { occurringSets } from "./occurrences.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";
import { Matcher } from "./match.js";
import { unitsOf, type Units } from "./units.js";

export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly kind: string;
}

/** What the engine is given; the last two are asked for only when needed. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly tokens: () => readonly Token[];
}

export class View {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #source: Source;
  readonly #data: LexiconData;
  readonly #occurring: ReadonlySet<number>;
  readonly #found = new Map<CompiledPattern, readonly Range[]>();
  #units: Units | undefined;
  #matcher: Matcher | undefined;

  constructor(source: Source, data: LexiconData) {
    this.text = source.text;
    this.sentences = source.sentences;
    this.#source = source;
    this.#data = data;
    this.#occurring = occurringSets(source.text, data.triggers);
  }

  get units(): Units {
    return (this.#units ??= unitsOf(this.#source.tokens(), this.sentences));
  }

  get #runner(): Matcher {
    return (this.#matcher ??= new Matcher(this.units, this.#data.classNode));
  }

  get quotations(): readonly Quotation[] {
    return this.#source.quotations;
  }

  /** All matches of a pattern in the post, each the shortest from its start. */
  ranges(pattern: CompiledPattern): readonly Range[] {
    const known = this.#found.get(pattern);
    if (known !== undefined) return known;
    const found = this.mayMatch(pattern) ? [...this.#runner.matches(this.#data.node(pattern.source))].map(({ range }) => range) : [];
    this.#found.set(pattern, found);
    return found;
  }

  /** Does the pattern match beginning exactly at the first unit behind `offset`? Its end, or null. */
  matchAt(pattern: CompiledPattern, offset: number): boolean {
    if (!this.mayMatch(pattern)) return false;
    const from = this.units.at(offset);
    const [match] = this.#runner.matches(this.#data.node(pattern.source), from, from + 1);
    return match !== undefined;
  }

  /** False only where a string that the pattern needs is missing. */
  mayMatch({ needs }: Pick<CompiledPattern, "needs">): boolean {
    return needs.every((set) => this.#occurring.has(set));
  }

  /** Index of the sentence that holds an offset. */
  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle] as Sentence).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
