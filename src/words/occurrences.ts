// One pass over a text: which of the strings that patterns need occur in it, sentence by sentence?
import type { Matches } from "../tokenizer/search-trie.js";
import type { Sentence } from "../types.js";
import type { LexiconData } from "./pack.js";
import { NEEDS } from "./rows.js";
import type { CompiledPattern } from "./schema.js";
import { Sightings } from "./sightings.js";
import { codesOf, seekTriggers } from "./triggers.js";

/** Patterns look over spaces and emoji, and so does this. */
const SPACES = /\s+/g;
/** Emoji and more (★), so that a text is also looked at as it is. No u flag: it would cost a millisecond a start. */
const SIGNS = /(?:[\u2600-\u27BF]|\uFE0F|\u200D|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;

/** Indexes of sentences, ascending; "anywhere" for a pattern that goes on from one to the next. */
export type Where = readonly number[] | "anywhere";

type Data = Pick<LexiconData, "triggers" | "sets" | "askedSets" | "rows">;

export class Occurrences {
  /** A row of bits for each set asked for, one for each sentence: a draft may have as many sentences as letters. */
  readonly #bits: Int32Array;
  /** How many numbers a row of bits takes. */
  readonly #width: number;
  /** 1 for each set asked for of which a string occurs anywhere. */
  readonly #met: Uint8Array;
  /** Of the patterns of entries those that may match, by their row, and in which sentences. */
  readonly #worth = new Map<number, number[]>();
  readonly #data: Data;

  constructor(text: string, sentences: readonly Sentence[], data: Data) {
    this.#data = data;
    this.#width = Math.ceil(sentences.length / BITS);
    this.#bits = new Int32Array(data.askedSets * this.#width);
    this.#met = new Uint8Array(data.askedSets);
    const { codes, sightings, found } = toolsFor(data);
    const { triggers } = data;
    const met = (list: number, at: number): void => {
      sightings.add(triggers.lists, list, at);
    };
    sentences.forEach(({ start, end }, sentence) => {
      sightings.begin(end - start);
      const words = text.slice(start, end).replace(SPACES, "");
      const bare = words.replace(SIGNS, "");
      for (const each of bare === words ? [words] : [words, bare]) seekTriggers(each, triggers, codes, found, met);
      this.#keep(sentence, sightings);
    });
  }

  #keep(sentence: number, sightings: Sightings): void {
    const { askedSets, rows } = this.#data;
    const place = Math.floor(sentence / BITS);
    const bit = 1 << (sentence % BITS);
    for (let told = 0; told < sightings.count; told += 1) {
      const set = sightings.told[told]!;
      if (set < askedSets) {
        this.#met[set] = 1;
        this.#bits[set * this.#width + place]! |= bit;
      }
      const end = rows.starts[set + 1]!;
      for (let at = rows.starts[set]!; at < end; at += 1) this.#keepRow(rows.lists[at]!, sentence, sightings);
    }
  }

  #keepRow(row: number, sentence: number, sightings: Sightings): void {
    const { numbers } = this.#data.rows;
    if (numbers[row + NEEDS.crosses] === 0 && !mayMatch(numbers, row, sightings)) return;
    const sentences = this.#worth.get(row);
    if (sentences === undefined) this.#worth.set(row, [sentence]);
    else sentences.push(sentence);
  }

  /** The patterns of entries of which the text has all that they need: their rows in order, and where. */
  *worthRunning(): Iterable<readonly [row: number, where: Where]> {
    const { numbers } = this.#data.rows;
    for (const [row, sentences] of [...this.#worth].sort(([a], [b]) => a - b)) {
      if (numbers[row + NEEDS.crosses] === 0) yield [row, sentences];
      else if (this.meets(needsIn(numbers, row))) yield [row, "anywhere"];
    }
  }

  /** Is a string of each of the sets in the text? They are such as are asked for. */
  meets(sets: Iterable<number>): boolean {
    for (const set of sets) if (this.#met[set] === 0) return false;
    return true;
  }

  /** Where a context's pattern may match; null: nowhere. */
  of({ needs, crosses }: CompiledPattern): Where | null {
    if (!this.meets(needs)) return null;
    // Without needs it may match in every sentence.
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

/** Are all needs of a row met in a sentence, and in their order? None begins before those before it. */
function mayMatch(numbers: Int32Array, row: number, { places, from }: Sightings): boolean {
  const begin = row + NEEDS.begin;
  const end = begin + numbers[begin - 1]!;
  let earliest = from;
  for (let at = begin; at < end; at += 1) {
    const first = 2 * numbers[at]!;
    if (places[first + 1]! < earliest) return false;
    earliest = Math.max(earliest, places[first]!);
  }
  return true;
}

function needsIn(numbers: Int32Array, row: number): Int32Array {
  const begin = row + NEEDS.begin;
  return numbers.subarray(begin, begin + numbers[begin - 1]!);
}

interface Tools {
  readonly codes: Uint16Array;
  // Used again for every sentence of every post.
  readonly sightings: Sightings;
  readonly found: Matches;
}

const TOOLS = new WeakMap<Data["rows"], Tools>();

function toolsFor(data: Data): Tools {
  const { triggers, rows } = data;
  const known = TOOLS.get(rows);
  if (known !== undefined) return known;
  const found: Matches = { pairs: new Int32Array(2 * (triggers.longest + 1)), count: 0 };
  const tools = { codes: codesOf(triggers.letters), sightings: new Sightings(wantedSets(data)), found };
  TOOLS.set(rows, tools);
  return tools;
}

/** Those that are asked for, and those under which a row is listed. */
function wantedSets({ sets, askedSets, rows: { starts } }: Data): Uint8Array {
  return Uint8Array.from({ length: sets }, (_, set) => (set < askedSets || starts[set]! < starts[set + 1]! ? 1 : 0));
}
