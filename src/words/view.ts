// What the pattern engine needs of a document, computed once and only when something is to be judged.
import type { Range, Sentence, Token } from "../types.js";
import type { CompiledPattern, Node } from "./schema.js";
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
  readonly #classes: Readonly<Record<string, Node>>;
  readonly #found = new Map<CompiledPattern, readonly Range[]>();
  #units: Units | undefined;
  #matcher: Matcher | undefined;

  constructor(source: Source, classes: Readonly<Record<string, Node>>) {
    this.text = source.text;
    this.sentences = source.sentences;
    this.#source = source;
    this.#classes = classes;
  }

  get units(): Units {
    return (this.#units ??= unitsOf(this.#source.tokens(), this.sentences));
  }

  get #runner(): Matcher {
    return (this.#matcher ??= new Matcher(this.units, this.#classes));
  }

  get quotations(): readonly Quotation[] {
    return this.#source.quotations;
  }

  /** All matches of a pattern in the post, each the shortest from its start. */
  ranges(pattern: CompiledPattern): readonly Range[] {
    const known = this.#found.get(pattern);
    if (known !== undefined) return known;
    const found = this.mayMatch(pattern) ? [...this.#runner.matches(pattern.node)].map(({ range }) => range) : [];
    this.#found.set(pattern, found);
    return found;
  }

  /** Does the pattern match beginning exactly at the first unit behind `offset`? Its end, or null. */
  matchAt(pattern: CompiledPattern, offset: number): boolean {
    if (!this.mayMatch(pattern)) return false;
    const from = this.units.at(offset);
    const [match] = this.#runner.matches(pattern.node, from, from + 1);
    return match !== undefined;
  }

  mayMatch(pattern: CompiledPattern): boolean {
    return pattern.triggers.length === 0 || pattern.triggers.some((trigger) => this.text.includes(trigger));
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
