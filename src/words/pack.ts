// The lexicon as it is stored. A run looks at few of its entries: all but a small index stays bytes until it is asked for.
import { firstsOf } from "./firsts.js";
import type { Allowed, CompiledEntry, CompiledLexicon, Context, Node } from "./schema.js";

/** A dictionary word: what is looked for in the skeleton, how the dictionary writes it, its entry, may it be disguised. */
export type WordKey = readonly [key: string, word: string, entry: number, disguise: boolean];
/** A string that a text may contain, and the sets it belongs to. */
export type Trigger = readonly [text: string, ...sets: number[]];
/** Where a piece of JSON stands behind the index: [start, end) in bytes. */
type Place = readonly [start: number, end: number];

interface Index {
  readonly format: typeof FORMAT;
  /** By first letter. */
  readonly words: Readonly<Record<string, Place>>;
  readonly triggers: Readonly<Record<string, Place>>;
  readonly patterns: readonly number[];
  /** How many sets there are. */
  readonly sets: number;
  readonly entries: readonly Place[];
  readonly contexts: Readonly<Record<string, Place>>;
  readonly documentContexts: readonly string[];
  /** With the letters that a match can begin with; null: any. */
  readonly classes: Readonly<Record<string, readonly [place: Place, firsts: string | null]>>;
  readonly allowed: Place;
}

const FORMAT = 7;

/** The lexicon as the engine sees it. */
export interface LexiconData {
  /** Those that begin with a letter. */
  readonly words: (first: string) => readonly WordKey[];
  readonly triggers: (first: string) => readonly Trigger[];
  /** All patterns in a row: entry, index in it, how many needs, the needs. Numbers, for every post goes through them. */
  readonly patterns: readonly number[];
  /** How many sets there are. */
  readonly sets: number;
  readonly entry: (index: number) => CompiledEntry;
  /** Throws for an id that the compiler would have refused. */
  readonly context: (id: string) => Context;
  readonly hasContext: (id: string) => boolean;
  /** Ids of the contexts that look at the whole post. */
  readonly documentContexts: readonly string[];
  readonly classNode: (id: string) => Node;
  /** The letters with which a match of a class can begin; null: any. */
  readonly classFirsts: (id: string) => string | null;
  readonly allowed: () => readonly Allowed[];
}

/** Its length, the index, and behind it the pieces it points to. `keyOf` brings a word into the form of the skeleton. */
export function packLexicon(lexicon: CompiledLexicon, keyOf: (word: string) => string): Uint8Array {
  const { entries, contexts, classes, allowed, sets } = lexicon;
  const pieces = new Pieces();
  const words = entries.flatMap((entry, at) =>
    entry.words.map((word): WordKey => [keyOf(word), word, at, entry.disguise]),
  );
  const index: Index = {
    format: FORMAT,
    words: pieces.addAll(byFirst(words)),
    triggers: pieces.addAll(byFirst(triggersOf(sets))),
    patterns: entries.flatMap(({ patterns }, at) =>
      patterns.flatMap(({ needs }, index) => [at, index, needs.length, ...needs]),
    ),
    sets: sets.length,
    // Examples are for tests; the tool itself never looks at them.
    entries: entries.map((entry) => pieces.add({ ...entry, ng: [], ok: [] })),
    contexts: pieces.addAll(Object.fromEntries(contexts.map((context) => [context.id, context]))),
    documentContexts: contexts.filter(({ scope }) => scope === "document").map(({ id }) => id),
    classes: Object.fromEntries(
      Object.entries(classes).map(([id, node]) => [id, [pieces.add(node), joined(firstsOf(node, classes))]]),
    ),
    allowed: pieces.add(allowed),
  };
  const json = JSON.stringify(index);
  const length = String(new TextEncoder().encode(json).byteLength).padEnd(HEAD);
  return new TextEncoder().encode(length + json + pieces.text);
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
  const must = (place: Place | undefined, what: unknown): unknown => read(place ?? missing(what));
  return {
    words: remembered((first: string) => readOwn(index.words, first, read)) as LexiconData["words"],
    triggers: remembered((first: string) => readOwn(index.triggers, first, read)) as LexiconData["triggers"],
    patterns: index.patterns,
    sets: index.sets,
    documentContexts: index.documentContexts,
    entry: remembered((at: number) => must(index.entries[at], at)) as LexiconData["entry"],
    context: remembered((id: string) => must(index.contexts[id], id)) as LexiconData["context"],
    hasContext: (id) => Object.hasOwn(index.contexts, id),
    classNode: remembered((id: string) => must(index.classes[id]?.[0], id)) as LexiconData["classNode"],
    classFirsts: (id) => index.classes[id]?.[1] ?? null,
    allowed: remembered(() => read(index.allowed)) as LexiconData["allowed"],
  };
}

/** Bytes of the first field: how long the index is, as a decimal number. */
const HEAD = 16;

function joined(letters: ReadonlySet<string> | null): string | null {
  return letters === null ? null : [...letters].join("");
}

class Pieces {
  text = "";
  #bytes = 0;

  add(piece: unknown): Place {
    const json = JSON.stringify(piece);
    const start = this.#bytes;
    this.text += json;
    this.#bytes += new TextEncoder().encode(json).byteLength;
    return [start, this.#bytes];
  }

  addAll(pieces: Readonly<Record<string, unknown>>): Record<string, Place> {
    return Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [key, this.add(piece)]));
  }
}

function triggersOf(sets: readonly (readonly string[])[]): Trigger[] {
  const triggers = new Map<string, number[]>();
  sets.forEach((set, id) => {
    for (const text of set) triggers.set(text, [...(triggers.get(text) ?? []), id]);
  });
  return [...triggers].map(([text, ids]): Trigger => [text, ...ids]);
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

function missing(what: unknown): never {
  throw new Error(`辞書に「${String(what)}」がありません。「npm run build」をもう一度実行してください。`);
}
