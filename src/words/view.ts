// What the pattern engine needs of a document, computed once and only when something is to be judged.
import { firstEndingBehind } from "../text/bisect.js";
import type { Edit, Edited } from "../text/edit.js";
import type { Range, Sentence, Token } from "../types.js";
import { enclosing } from "./enclosing.js";
import { Found } from "./found.js";
import { Occurrences } from "./occurrences.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern } from "./schema.js";
import { Matcher } from "./match.js";
import { unitsOf, type Units } from "./units.js";

export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly kind: string;
}

/** The coarser copy of a text in which disguised words are found. */
export interface Skeleton {
  readonly text: string;
  toFolded(range: Range): Range;
}

/** What the engine is given; the last two are asked for only when needed. */
export interface Source extends Read {
  /** The same post read with other words in some places. */
  reread(edits: readonly Edit[]): { readonly source: Source; readonly edited: Edited };
}

interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
}

export class View {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #source: Source;
  readonly #data: LexiconData;
  readonly #occurrences: Occurrences;
  readonly #found = new Map<CompiledPattern, Found>();
  #around: ((range: Range) => Quotation[]) | undefined;
  #units: Units | undefined;
  #matcher: Matcher | undefined;

  constructor(source: Source, data: LexiconData) {
    this.text = source.text;
    this.sentences = source.sentences;
    this.#source = source;
    this.#data = data;
    this.#occurrences = new Occurrences(source.text, source.sentences, data);
  }

  get units(): Units {
    return (this.#units ??= unitsOf(this.#source.tokens, this.sentences));
  }

  get #runner(): Matcher {
    return (this.#matcher ??= new Matcher(this.units, this.#data));
  }

  /** The places at which the quotations close that hold a range, the first that opens first. */
  closesAround(range: Range): number[] {
    this.#around ??= enclosing(this.#source.quotations);
    return this.#around(range).map(({ close }) => close);
  }

  /** All matches of a pattern in the post, each the shortest from its start. */
  ranges(pattern: CompiledPattern): readonly Range[] {
    return this.found(pattern).ranges;
  }

  /** The same, to be asked by place. */
  found(pattern: CompiledPattern): Found {
    const known = this.#found.get(pattern);
    if (known !== undefined) return known;
    const found = new Found([...this.#matches(pattern)]);
    this.#found.set(pattern, found);
    return found;
  }

  *#matches(pattern: CompiledPattern): Iterable<Range> {
    const where = this.#occurrences.of(pattern);
    if (where === null) return;
    for (const [from, to] of where === "anywhere"
      ? [[0, this.units.list.length] as const]
      : where.map((index) => this.#unitsOf(index)))
      for (const { range } of this.#runner.matches(pattern, from, to)) yield range;
  }

  /** The units of a sentence, [from, to). */
  #unitsOf(sentence: number): Range {
    const { start, end } = this.sentences[sentence]!;
    return [this.units.from(start), this.units.from(end)];
  }

  /** Does the pattern match beginning exactly at the first unit behind `offset`? */
  matchAt(pattern: CompiledPattern, offset: number): boolean {
    if (!this.#occurrences.meets(pattern.needs, 0, pattern.needs.length)) return false;
    const from = this.units.at(offset);
    const [match] = this.#runner.matches(pattern, from, from + 1);
    return match !== undefined;
  }

  /** The patterns of which the text has all that they need: entry, and index in it. */
  worthRunning(): [entry: number, index: number][] {
    const { patterns } = this.#data;
    const found: [number, number][] = [];
    for (let at = 0; at < patterns.length;) {
      const end = at + 3 + patterns[at + 2]!;
      if (this.#occurrences.meets(patterns, at + 3, end)) found.push([patterns[at]!, patterns[at + 1]!]);
      at = end;
    }
    return found;
  }

  /** Index of the sentence that holds an offset; behind all, the last. */
  sentenceAt(offset: number): number {
    return Math.max(0, Math.min(firstEndingBehind(this.sentences, offset), this.sentences.length - 1));
  }
}
