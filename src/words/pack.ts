// The lexicon as it is stored. A run looks at few of its entries: all but a small index stays bytes until it is asked for.
import { bySecondLetter } from "./by-second-letter.js";
import { type MembersAt, membersReader, packClasses, type StoredClasses } from "./class-members.js";
import { type Piece, type Place, Pieces } from "./pieces.js";
import { once } from "../once.js";
import { remembered } from "./remembered.js";
import { packRows, type Rows, type StoredRows, unpackRows } from "./rows.js";
import type { Trie } from "../tokenizer/compiled-dictionary.js";
import { codesOf, type Triggers } from "./triggers.js";
import { wholeTrie } from "../tokenizer/search-trie.js";
import type {
  Allowed,
  CompiledEntry,
  CompiledLexicon,
  CompiledPattern,
  Context,
  Disguise,
  Firsts,
  Node,
} from "./schema.js";
import { type Spellers, type WordKey, wordKeys } from "./word-keys.js";

interface Index {
  readonly format: typeof FORMAT;
  /** By first letter. */
  readonly words: Readonly<Record<string, Place>>;
  /** The cells of the trie, 32 bits each, and the lists, 16 bits each. See Triggers. */
  readonly triggers: {
    readonly cells: Place;
    readonly lists: Place;
    readonly letters: string;
    readonly longest: number;
  };
  readonly rows: StoredRows;
  /** How many sets there are, and how many of them are asked for later: see CompiledLexicon. */
  readonly sets: number;
  readonly askedSets: number;
  /** Numbers of 32 bits: where each entry begins and ends. */
  readonly entries: Place;
  /** A Record<string, Place>, which a post without findings never asks for. */
  readonly contexts: Place;
  readonly documentContexts: readonly string[];
  readonly classes: StoredClasses;
  readonly allowed: Place;
  readonly disguises: Place;
}

/** A pattern, its node elsewhere: most patterns of contexts are ruled out by the rest. */
type Stored = readonly [node: Place, needs: readonly number[], firsts: Firsts | null, crosses: 0 | 1];
type Patterned = { readonly patterns: readonly CompiledPattern[] };
/** Whoever runs its patterns has them from elsewhere, and most of them find nothing. */
export type FoundEntry = Omit<CompiledEntry, "patterns">;

const FORMAT = 17;

/** The lexicon as the engine sees it. */
export interface LexiconData {
  /** Those that begin with a letter, by its code. */
  readonly words: (first: number) => readonly WordKey[];
  /** Those of them that may stand where another letter follows. */
  readonly wordsAt: (first: number, second: number) => readonly WordKey[];
  readonly triggers: Triggers;
  /** The patterns of entries. */
  readonly rows: Rows;
  /** The pattern whose row begins at an index. */
  readonly pattern: (row: number) => CompiledPattern;
  /** How many sets there are, and how many of them are asked for later: see CompiledLexicon. */
  readonly sets: number;
  readonly askedSets: number;
  readonly entry: (index: number) => FoundEntry;
  /** Throws for an id that the compiler would have refused. */
  readonly context: (id: string) => Context;
  readonly hasContext: (id: string) => boolean;
  /** Ids of the contexts that look at the whole post. */
  readonly documentContexts: readonly string[];
  /** Of a class: those of its nodes that may match at a token. */
  readonly members: (id: string) => MembersAt;
  readonly allowed: () => readonly Allowed[];
  readonly disguise: (index: number) => Disguise;
}

/** How the parts are made that belong to others. */
export interface Packing extends Spellers {
  /** Keys are codes as letters; `codeCount` is one more than the largest code. */
  readonly buildTrie: (keys: readonly { readonly codes: string; readonly value: number }[], codeCount: number) => Trie;
}

/** Its length, the index, and behind it the pieces it points to. */
export function packLexicon(lexicon: CompiledLexicon, packing: Packing): Uint8Array {
  const { entries, contexts, classes, allowed, sets, askedSets, disguises } = lexicon;
  const pieces = new Pieces();
  const { trie, lists, letters, longest } = triggersOf(sets, packing.buildTrie);
  const index: Index = {
    format: FORMAT,
    words: pieces.addAll(byFirst(wordKeys(lexicon, packing))),
    triggers: { cells: pieces.addNumbers(trie.cells), lists: pieces.addShorts(lists), letters, longest },
    rows: packRows(entries, sets, pieces),
    sets: sets.length,
    askedSets,
    // Examples are for tests; the tool itself never looks at them.
    entries: pieces.addNumbers(
      entries.flatMap(({ patterns: _, ...entry }) => pieces.add({ ...entry, ng: [], ok: [] } satisfies FoundEntry)),
    ),
    contexts: pieces.add(
      pieces.addAll(Object.fromEntries(contexts.map((context) => [context.id, stored(context, pieces)]))),
    ),
    documentContexts: contexts.filter(({ scope }) => scope === "document").map(({ id }) => id),
    classes: packClasses(classes, pieces),
    allowed: pieces.add(allowed.map((each) => stored(each, pieces))),
    // What stands in the keys of its words is not stored again.
    disguises: pieces.add(disguises.map((each): Disguise => ({ ...each, words: [], homographs: [] }))),
  };
  const json = JSON.stringify(index);
  const length = String(new TextEncoder().encode(json).byteLength).padEnd(HEAD);
  return pieces.behind(new TextEncoder().encode(length + json));
}

/**
 * Reads [start, end) of the stored lexicon, in bytes. Unless they are to be the caller's own, they hold until the next call,
 * and others may see them: do not write to them.
 */
export type ReadBytes = (start: number, end: number, own?: boolean) => Uint8Array;

/** Reads pieces as they are asked for. Throws, with the repair, for what another version has written. */
export function unpackLexicon(readBytes: ReadBytes): LexiconData {
  const decoder = new TextDecoder();
  const parse = (start: number, end: number): unknown => JSON.parse(decoder.decode(readBytes(start, end)));
  const begin = HEAD + Number(decoder.decode(readBytes(0, HEAD)));
  const index = parse(HEAD, begin) as Index;
  if ((index.format as number) !== FORMAT)
    throw new Error("辞書の形式が古いようです。「npm run build」をもう一度実行してください。");
  const read = ([start, end]: Place): Piece => parse(begin + start, begin + end);
  const numbers = ([start, end]: Place): Int32Array => numbersIn(readBytes(begin + start, begin + end, true));
  const must = (place: Place | undefined, what: unknown): Piece => read(place ?? missing(what));
  const patterned = (stored: unknown): Patterned => {
    const { patterns, ...rest } = stored as { readonly patterns: readonly Stored[] };
    return { ...rest, patterns: patterns.map((pattern) => new LazyPattern(pattern, read)) };
  };
  const entries = numbers(index.entries);
  const contexts = once(() => read(index.contexts) as Record<string, Place>);
  const rows = unpackRows(index.rows, numbers);
  const disguises = once(() => read(index.disguises) as Disguise[]);
  const words = remembered((first: number) => readOwn(index.words, String.fromCharCode(first), read) as WordKey[]);
  return {
    words,
    wordsAt: bySecondLetter(words),
    triggers: {
      trie: wholeTrie(numbers(index.triggers.cells)),
      lists: shortsIn(numbers(index.triggers.lists)),
      letters: index.triggers.letters,
      longest: index.triggers.longest,
    },
    rows,
    pattern: remembered((row: number) => read(placeAt(rows.numbers, row)) as CompiledPattern),
    sets: index.sets,
    askedSets: index.askedSets,
    documentContexts: index.documentContexts,
    entry: remembered((at: number) => read(placeAt(entries, 2 * at)) as FoundEntry),
    context: remembered((id: string) => patterned(must(contexts()[id], id)) as Context),
    hasContext: (id) => Object.hasOwn(contexts(), id),
    members: membersReader({
      heads: once(() => read(index.classes.heads) as Record<string, Place>),
      places: once(() => numbers(index.classes.places)),
      read,
    }),
    allowed: once(() => (read(index.allowed) as unknown[]).map(patterned) as Allowed[]),
    disguise: (at) => disguises()[at] ?? missing(at),
  };
}

/** A view, but for bytes that do not begin at an aligned address. */
function numbersIn(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

/** The same bytes. */
function shortsIn({ buffer, byteOffset, length }: Int32Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, 2 * length);
}

function placeAt(numbers: Int32Array, at: number): Place {
  const start = numbers[at];
  const end = numbers[at + 1];
  return start === undefined || end === undefined ? missing(at) : [start, end];
}

/** Its node is read when the pattern is run. */
class LazyPattern implements CompiledPattern {
  readonly needs: readonly number[];
  readonly firsts: Firsts | null;
  readonly crosses: boolean;
  readonly #place: Place;
  readonly #read: (place: Place) => Piece;
  #node: Node | undefined;

  constructor([place, needs, firsts, crosses]: Stored, read: (place: Place) => Piece) {
    this.needs = needs;
    this.firsts = firsts;
    this.crosses = crosses === 1;
    this.#place = place;
    this.#read = read;
  }

  get node(): Node {
    return (this.#node ??= this.#read(this.#place) as Node);
  }
}

/** Bytes of the first field: how long the index is, as a decimal number. */
const HEAD = 16;

/** A pattern's owner with its nodes put aside. */
function stored<T extends Patterned>(
  item: T,
  pieces: Pieces,
): Omit<T, "patterns"> & { readonly patterns: readonly Stored[] } {
  const patterns = item.patterns.map(({ node, needs, firsts, crosses }): Stored => [
    pieces.add(node),
    needs,
    firsts,
    crosses ? 1 : 0,
  ]);
  return { ...item, patterns };
}

/** Throws where a number needs more. */
function shorts(numbers: readonly number[]): Uint16Array {
  if (numbers.some((number) => number > 0xffff))
    throw new Error("the dictionaries have more than 65,535 sets of strings");
  return Uint16Array.from(numbers);
}

function triggersOf(sets: CompiledLexicon["sets"], buildTrie: Packing["buildTrie"]): Triggers {
  const idsOf = new Map<string, number[]>();
  sets.forEach((set, id) => {
    for (const text of set) if (text !== "") idsOf.set(text, [...(idsOf.get(text) ?? []), id]);
  });
  const letters = [...new Set([...idsOf.keys()].flatMap((text) => text.split("")))].sort().join("");
  const codes = codesOf(letters);
  const lists: number[] = [];
  const known = new Map<string, number>();
  const listOf = (ids: readonly number[]): number => {
    const key = ids.join();
    const value = known.get(key) ?? lists.push(ids.length, ...ids) - 1 - ids.length;
    known.set(key, value);
    return value;
  };
  const keys = [...idsOf].map(([text, ids]) => {
    const value = listOf(ids);
    return { codes: String.fromCharCode(...text.split("").map((unit) => codes[unit.charCodeAt(0)] ?? 0)), value };
  });
  return {
    trie: buildTrie(keys, letters.length + 1),
    lists: shorts(lists),
    letters,
    longest: Math.max(0, ...[...idsOf.keys()].map(({ length }) => length)),
  };
}

function byFirst<T extends readonly [string, ...unknown[]]>(items: readonly T[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[item[0].charAt(0)] ??= []).push(item);
  return groups;
}

function readOwn(places: Readonly<Record<string, Place>>, key: string, read: (place: Place) => Piece): unknown {
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place === undefined ? [] : read(place);
}

function missing(what: unknown): never {
  throw new Error(`辞書に「${String(what)}」がありません。「npm run build」をもう一度実行してください。`);
}
