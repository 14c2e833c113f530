import { firstIndex } from "../text/bisect.js";
import type { CompiledDictionary } from "./compiled-dictionary.js";
import { NodeStore } from "./node-store.js";
import { searchTrie, type Matches } from "./search-trie.js";
import { LONGEST_GROUP, UnitScanner } from "./unit-scanner.js";

/** Characters searched at once; a longer piece is searched in windows (see tokenizer.rationale.md). */
export const WINDOW = 8192;
/** Paid by a word for each removed line break inside it. */
export const BREAK_COST = 3000;
/** Context of the beginning and the end of a text. */
const EDGE = 0;

/** A best path: pairs of word id and end offset. */
export type Path = number[];

/** Finds the cheapest way to cut a text into words. Holds scratch memory: one search at a time. */
export class Lattice {
  private readonly dictionary: CompiledDictionary;
  private readonly withUserWords: boolean;
  private readonly window: number;
  private readonly units: UnitScanner;
  private readonly nodes: NodeStore;
  private readonly matches: Matches;
  private text = "";
  private end = 0;
  private breaks: readonly number[] = [];
  /** Index into breaks of the first break after the current place. */
  private nextBreak = 0;

  constructor(dictionary: CompiledDictionary, withUserWords: boolean, window: number = WINDOW) {
    this.dictionary = dictionary;
    this.withUserWords = withUserWords;
    this.window = window;
    this.units = new UnitScanner(dictionary);
    this.nodes = new NodeStore(dictionary, window + Math.max(LONGEST_GROUP, dictionary.longestWord));
    this.matches = { pairs: new Int32Array(4 * dictionary.longestWord + 4), count: 0 };
  }

  /** Appends the best path over text[start, end) to `path`. `breaks` are ascending. */
  search(text: string, start: number, end: number, breaks: readonly number[], path: Path): void {
    this.text = text;
    this.end = end;
    this.breaks = breaks;
    this.units.scan(text, start, end);
    let from = start;
    let context = EDGE;
    while (end - from > this.window) {
      this.searchWindow(from, context, from + this.window);
      const settled = this.nodes.settledNode(from + this.window);
      this.nodes.pathTo(settled, path);
      from = this.nodes.endOf(settled);
      context = this.nodes.contextOf(settled);
    }
    this.searchWindow(from, context, end);
    this.nodes.pathTo(this.nodes.bestBefore(end, EDGE), path);
  }

  private searchWindow(from: number, context: number, to: number): void {
    this.nodes.begin(from, context, this.end);
    this.nextBreak = firstIndex(this.breaks.length, (index) => this.breaks[index]! > from);
    for (let at = from; at < to; at++) {
      const category = this.units.categoryAt(at);
      if (category === undefined || !this.nodes.arriveAt(at)) continue;
      while (this.breaks[this.nextBreak]! <= at) this.nextBreak++;
      const { invoke } = this.dictionary.categories[category]!;
      if (!this.addKnownWords(at) || invoke) this.addUnknownWords(at, category);
    }
  }

  /** Whether there was one. */
  private addKnownWords(at: number): boolean {
    const { dictionary, matches } = this;
    matches.count = 0;
    searchTrie(dictionary.words, dictionary.codes, this.text, at, this.end, matches);
    if (this.withUserWords) searchTrie(dictionary.userWords, dictionary.codes, this.text, at, this.end, matches);
    for (let index = 0; index < matches.count; index++) {
      const end = matches.pairs[2 * index]!;
      const value = matches.pairs[2 * index + 1]!;
      this.addWords(value >>> 8, value & 0xff, end);
    }
    return matches.count > 0;
  }

  private addUnknownWords(at: number, category: number): void {
    const { group, first, count } = this.dictionary.categories[category]!;
    const end = group ? this.units.groupEnd(at) : this.units.characterEnd(at);
    this.addWords(first, count, end);
    // A run that goes on after a removed line break may as well end at the break.
    const lineEnd = this.breaks[this.nextBreak];
    if (lineEnd === undefined || lineEnd >= end || this.units.categoryAt(lineEnd) === undefined) return;
    this.addWords(first, count, lineEnd);
  }

  private addWords(first: number, count: number, end: number): void {
    let penalty = 0;
    for (let index = this.nextBreak; this.breaks[index]! < end; index++) penalty += BREAK_COST;
    this.nodes.add(first, count, end, penalty);
  }
}
