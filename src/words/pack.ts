// The lexicon as it is stored. A run looks at few of its entries: all but a small index stays bytes until it is asked for.
import { ANY, firstsOfMembers, keysAt, mayBegin, membersByFirst } from "./firsts.js";
import { type Place, Pieces } from "./pieces.js";
import type { Trie } from "../tokenizer/compiled-dictionary.js";
import type { Token } from "../types.js";
import { codesOf, type Triggers } from "./triggers.js";
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
  /** Numbers of 32 bits: the cells of the trie, and the lists. See Triggers. */
  readonly triggers: {
    readonly cells: Place;
    readonly lists: Place;
    readonly letters: string;
    readonly longest: number;
  };
  /** Numbers of 32 bits: see LexiconData. */
  readonly patterns: Place;
  /** How many sets there are. */
  readonly sets: number;
  /** Numbers of 32 bits: where each entry begins and ends. */
  readonly entries: Place;
  /** A Record<string, Place>, which a post without findings never asks for. */
  readonly contexts: Place;
  readonly documentContexts: readonly string[];
  /** A Record of classes. */
  readonly classes: Place;
  readonly allowed: Place;
  readonly disguises: Place;
}

/** Where the places of the members are, with what they can begin, and whether some can begin with just anything. */
type ClassPlace = readonly [members: Place, firsts: Firsts, any: 0 | 1];

/** A pattern, its node elsewhere: most patterns are ruled out by the rest. */
type Stored = readonly [node: Place, needs: readonly number[], firsts: Firsts | null, crosses: 0 | 1];
type Patterned = { readonly patterns: readonly CompiledPattern[] };

const FORMAT = 13;

/** The lexicon as the engine sees it. */
export interface LexiconData {
  /** Those that begin with a letter. */
  readonly words: (first: string) => readonly WordKey[];
  readonly triggers: Triggers;
  /** All patterns in a row: entry, index in it, how many needs, the needs. Numbers, for every post goes through them. */
  readonly patterns: Int32Array;
  /** How many sets there are. */
  readonly sets: number;
  readonly entry: (index: number) => CompiledEntry;
  /** Throws for an id that the compiler would have refused. */
  readonly context: (id: string) => Context;
  readonly hasContext: (id: string) => boolean;
  /** Ids of the contexts that look at the whole post. */
  readonly documentContexts: readonly string[];
  /** Those nodes of a class that may match at a token; null: where there is none. */
  readonly members: (id: string, token: Token | null) => readonly Node[];
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
  const { entries, contexts, classes, allowed, sets, disguises } = lexicon;
  const pieces = new Pieces();
  const { trie, lists, letters, longest } = triggersOf(sets, packing.buildTrie);
  const index: Index = {
    format: FORMAT,
    words: pieces.addAll(byFirst(wordKeys(lexicon, packing))),
    triggers: { cells: pieces.addNumbers(trie.cells), lists: pieces.addNumbers(lists), letters, longest },
    patterns: pieces.addNumbers(
      entries.flatMap(({ patterns }, at) =>
        patterns.flatMap(({ needs }, index) => [at, index, needs.length, ...needs]),
      ),
    ),
    sets: sets.length,
    // Examples are for tests; the tool itself never looks at them.
    entries: pieces.addNumbers(entries.flatMap((entry) => pieces.add({ ...stored(entry, pieces), ng: [], ok: [] }))),
    contexts: pieces.add(
      pieces.addAll(Object.fromEntries(contexts.map((context) => [context.id, stored(context, pieces)]))),
    ),
    documentContexts: contexts.filter(({ scope }) => scope === "document").map(({ id }) => id),
    classes: pieces.add(
      Object.fromEntries(
        Object.entries(classes).map(([id, node]): [string, ClassPlace] => {
          const members = membersByFirst(node, classes);
          const any = Object.hasOwn(members, ANY) ? 1 : 0;
          return [id, [pieces.add(pieces.addAll(members)), firstsOfMembers(node, classes), any]];
        }),
      ),
    ),
    allowed: pieces.add(allowed.map((each) => stored(each, pieces))),
    // What stands in the keys of its words is not stored again.
    disguises: pieces.add(disguises.map((each): Disguise => ({ ...each, words: [], homographs: [] }))),
  };
  const json = JSON.stringify(index);
  const length = String(new TextEncoder().encode(json).byteLength).padEnd(HEAD);
  return pieces.behind(new TextEncoder().encode(length + json));
}

/** Reads [start, end) of the stored lexicon, in bytes. */
export type ReadBytes = (start: number, end: number) => Uint8Array;

/** Reads pieces as they are asked for. Throws, with the repair, for what another version has written. */
export function unpackLexicon(readBytes: ReadBytes): LexiconData {
  const decoder = new TextDecoder();
  const parse = (start: number, end: number): unknown => JSON.parse(decoder.decode(readBytes(start, end)));
  const begin = HEAD + Number(decoder.decode(readBytes(0, HEAD)));
  const index = parse(HEAD, begin) as Index;
  if ((index.format as number) !== FORMAT)
    throw new Error("辞書の形式が古いようです。「npm run build」をもう一度実行してください。");
  const read = ([start, end]: Place): unknown => parse(begin + start, begin + end);
  // Copied, so that they begin at an aligned address.
  const numbers = ([start, end]: Place): Int32Array =>
    new Int32Array(readBytes(begin + start, begin + end).slice().buffer);
  const must = (place: Place | undefined, what: unknown): unknown => read(place ?? missing(what));
  const patterned = (stored: unknown): Patterned => {
    const { patterns, ...rest } = stored as { readonly patterns: readonly Stored[] };
    return { ...rest, patterns: patterns.map((pattern) => new LazyPattern(pattern, read)) };
  };
  const entries = numbers(index.entries);
  const contexts = once(() => read(index.contexts) as Record<string, Place>);
  const classes = once(() => read(index.classes) as Record<string, ClassPlace>);
  const disguises = once(() => read(index.disguises) as Disguise[]);
  return {
    words: remembered((first: string) => readOwn(index.words, first, read)) as LexiconData["words"],
    triggers: {
      trie: { cells: numbers(index.triggers.cells) },
      lists: numbers(index.triggers.lists),
      letters: index.triggers.letters,
      longest: index.triggers.longest,
    },
    patterns: numbers(index.patterns),
    sets: index.sets,
    documentContexts: index.documentContexts,
    entry: remembered((at: number) => patterned(read(placeIn(entries, at))) as CompiledEntry),
    context: remembered((id: string) => patterned(must(contexts()[id], id)) as Context),
    hasContext: (id) => Object.hasOwn(contexts(), id),
    members: membersReader(classes, read),
    allowed: once(() => (read(index.allowed) as unknown[]).map(patterned) as Allowed[]),
    disguise: (at) => disguises()[at] ?? missing(at),
  };
}

function placeIn(entries: Int32Array, at: number): Place {
  const [start, end] = entries.subarray(2 * at, 2 * at + 2);
  return start === undefined || end === undefined ? missing(at) : [start, end];
}

const NONE: readonly Node[] = [];

/** Members of a class for a token, those for any token among them. */
function membersReader(
  classes: () => Readonly<Record<string, ClassPlace>>,
  read: (place: Place) => unknown,
): LexiconData["members"] {
  const ofClass = remembered((id: string) => {
    const places = read(classes()[id]![0]) as Record<string, Place>;
    const own = remembered((key: string) => readOwn(places, key, read) as Node[]);
    const together = remembered((keys: string) => keys.split("\n").flatMap(own));
    return (keys: readonly string[]) => (keys.length === 1 ? own(keys[0]!) : together(keys.join("\n")));
  });
  return (id, token) => {
    const [, firsts, any] = classes()[id] ?? missing(id);
    const keys = token !== null && mayBegin(firsts, token) ? keysAt(firsts, token) : [];
    if (any === 1) keys.push(ANY);
    return keys.length === 0 ? NONE : ofClass(id)(keys);
  };
}

/** Its node is read when the pattern is run. */
class LazyPattern implements CompiledPattern {
  readonly needs: readonly number[];
  readonly firsts: Firsts | null;
  readonly crosses: boolean;
  readonly #place: Place;
  readonly #read: (place: Place) => unknown;
  #node: Node | undefined;

  constructor([place, needs, firsts, crosses]: Stored, read: (place: Place) => unknown) {
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

function triggersOf(sets: CompiledLexicon["sets"], buildTrie: Packing["buildTrie"]): Triggers {
  const idsOf = new Map<string, number[]>();
  sets.forEach((set, id) => {
    for (const text of set) if (text !== "") idsOf.set(text, [...(idsOf.get(text) ?? []), id]);
  });
  const letters = [...new Set([...idsOf.keys()].flatMap((text) => text.split("")))].sort().join("");
  const codes = codesOf(letters);
  const lists: number[] = [];
  const keys = [...idsOf].map(([text, ids]) => {
    const value = lists.length;
    lists.push(ids.length, ...ids);
    return { codes: String.fromCharCode(...text.split("").map((unit) => codes[unit.charCodeAt(0)] ?? 0)), value };
  });
  return {
    trie: buildTrie(keys, letters.length + 1),
    lists: Int32Array.from(lists),
    letters,
    longest: Math.max(0, ...[...idsOf.keys()].map(({ length }) => length)),
  };
}

function byFirst<T extends readonly [string, ...unknown[]]>(items: readonly T[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[item[0].charAt(0)] ??= []).push(item);
  return groups;
}

function readOwn(places: Readonly<Record<string, Place>>, key: string, read: (place: Place) => unknown): unknown {
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place === undefined ? [] : read(place);
}

/** Reads a piece at its first use. */
function remembered<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as V;
  };
}

function once<V>(read: () => V): () => V {
  let one: { readonly value: V } | undefined;
  return () => (one ??= { value: read() }).value;
}

function missing(what: unknown): never {
  throw new Error(`辞書に「${String(what)}」がありません。「npm run build」をもう一度実行してください。`);
}
