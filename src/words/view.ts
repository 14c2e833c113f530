// What the pattern engine needs of a document, computed once and only when something is to be judged.
import { firstEndingBehind } from "../text/bisect.js";
import type { Edit, Edited } from "../text/edit.js";
import type { Range, Sentence, Token } from "../types.js";
import { enclosing } from "./enclosing.js";
import { Found } from "./found.js";
import { Occurrences, type Where } from "./occurrences.js";
import type { LexiconData } from "./pack.js";
import { quotationRows } from "./quotation-rows.js";
import { NEEDS } from "./rows.js";
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

/** The brackets around what somebody says, and around a title. */
const SPOKEN = "「『“";

export class View {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #source: Source;
  readonly #data: LexiconData;
  readonly #occurrences: Occurrences;
  readonly #found = new Map<CompiledPattern, Found>();
  #rows: ReadonlyMap<Quotation, Range> | undefined;
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

  /** The quotations that hold a range, the first that opens first. */
  quotationsAround(range: Range): readonly Quotation[] {
    this.#around ??= enclosing(this.#source.quotations);
    return this.#around(range);
  }

  /** From the first to the last of the quotations that stand in a row with this one. */
  rowAround(quotation: Quotation): Range {
    this.#rows ??= quotationRows(this.text, this.#source.quotations);
    return this.#rows.get(quotation) ?? [quotation.open, quotation.close];
  }

  /** All matches of a pattern in the post, each the shortest from its start. */
  ranges(pattern: CompiledPattern): readonly Range[] {
    return this.found(pattern).ranges;
  }

  /** The same, to be asked by place. */
  found(pattern: CompiledPattern): Found {
    const known = this.#found.get(pattern);
    if (known !== undefined) return known;
    const where = this.#occurrences.of(pattern);
    const found = new Found(where === null ? [] : this.#matches(pattern, where));
    this.#found.set(pattern, found);
    return found;
  }

  #matches(pattern: CompiledPattern, where: Where): Range[] {
    if (where === "anywhere") return this.#runner.matches(pattern);
    if (where.length === 1) return this.#inSentence(pattern, where[0]!);
    return where.flatMap((sentence) => this.#inSentence(pattern, sentence));
  }

  #inSentence(pattern: CompiledPattern, sentence: number): Range[] {
    const [from, to] = this.units.ofSentence[sentence]!;
    return this.#runner.matches(pattern, from, to);
  }

  /** Does the pattern match beginning exactly at the first unit behind `offset`? */
  matchAt(pattern: CompiledPattern, offset: number): boolean {
    if (!this.#occurrences.meets(pattern.needs)) return false;
    const from = this.units.at(offset);
    return this.#runner.matches(pattern, from, from + 1).length > 0;
  }

  /** What the patterns of entries find: the entry, and a range. */
  *matchesOfEntries(): Iterable<readonly [entry: number, range: Range]> {
    const { rows, pattern } = this.#data;
    for (const [row, where] of this.#occurrences.worthRunning())
      for (const range of this.#matches(pattern(row), where))
        if (!this.#joinsQuotations(range)) yield [rows.numbers[row + NEEDS.entry]!, range];
  }

  /** Begins in one quotation and ends in another beside it: the words of two speakers, or two titles. */
  #joinsQuotations([start, end]: Range): boolean {
    if (this.#source.quotations.length < 2) return false;
    return (
      this.quotationsAround([start, start + 1]).some((each) => SPOKEN.includes(each.kind) && each.close <= end) &&
      this.quotationsAround([end - 1, end]).some((each) => SPOKEN.includes(each.kind) && each.open >= start)
    );
  }

  /** Index of the sentence that holds an offset; behind all, the last. */
  sentenceAt(offset: number): number {
    return Math.max(0, Math.min(firstEndingBehind(this.sentences, offset), this.sentences.length - 1));
  }
}
