// The lexicon as it is stored: what every run looks at is ready to use, the rest stays text until it is asked for.
import { nfkc, parsePattern } from "./parse-pattern.js";
import type { Allowed, CompiledEntry, CompiledLexicon, Context, Node } from "./schema.js";

/** A dictionary word: what is looked for in the skeleton, how the dictionary writes it, its entry, may it be disguised. */
export type WordKey = readonly [key: string, word: string, entry: number, disguise: boolean];
/** A string of which the text may contain one, and the sets it belongs to. */
export type Trigger = readonly [text: string, ...sets: number[]];
/** A pattern by place: of which entry, which of its patterns, what it needs, and does it cross sentences. */
export type PatternKey = readonly [entry: number, index: number, needs: readonly number[], crosses: boolean];

/** Where a piece of text stands in the bodies: [start, end) in UTF-16 units. */
type Place = readonly [start: number, end: number];

/** JSON. What the places point to, in `bodies`, is JSON again, and for classes a pattern. */
export interface PackedLexicon {
  readonly format: typeof FORMAT;
  /** By first letter. */
  readonly words: Readonly<Record<string, readonly WordKey[]>>;
  /** By first letter. */
  readonly triggers: Readonly<Record<string, readonly Trigger[]>>;
  readonly patterns: readonly PatternKey[];
  readonly entries: readonly Place[];
  readonly contexts: Readonly<Record<string, Place>>;
  /** Ids of the contexts that look at the whole post. */
  readonly documentContexts: readonly string[];
  readonly classes: Readonly<Record<string, Place>>;
  readonly allowed: Place;
}

const FORMAT = 3;

/** The same as the engine sees it. */
export interface LexiconData extends Pick<PackedLexicon, "words" | "triggers" | "patterns" | "documentContexts"> {
  readonly entry: (index: number) => CompiledEntry;
  /** Throws for an id that the compiler would have refused. */
  readonly context: (id: string) => Context;
  readonly hasContext: (id: string) => boolean;
  readonly classNode: (id: string) => Node;
  /** A pattern as a tree. */
  readonly node: (source: string) => Node;
  readonly allowed: () => readonly Allowed[];
}

/** The index, and the text it points into. */
export interface Packed {
  readonly index: PackedLexicon;
  readonly bodies: string;
}

/** One text: the index in the first line, the bodies behind it. */
export function encodeLexicon({ index, bodies }: Packed): string {
  return `${JSON.stringify(index)}\n${bodies}`;
}

export function decodeLexicon(text: string): Packed {
  const end = text.indexOf("\n");
  return { index: JSON.parse(text.slice(0, end)) as PackedLexicon, bodies: text.slice(end + 1) };
}

/** `keyOf` brings a word into the form of the skeleton. */
export function pack(lexicon: CompiledLexicon, keyOf: (word: string) => string): Packed {
  const { entries, contexts, classes, allowed, sets } = lexicon;
  const words = entries.flatMap((entry, at) =>
    entry.words.map((word): WordKey => [keyOf(word), word, at, entry.disguise]),
  );
  const triggers = new Map<string, number[]>();
  sets.forEach((set, id) => {
    for (const text of set) triggers.set(text, [...(triggers.get(text) ?? []), id]);
  });
  const bodies = new Bodies();
  const index: PackedLexicon = {
    format: FORMAT,
    words: byFirst(words),
    triggers: byFirst([...triggers].map(([text, ids]): Trigger => [text, ...ids])),
    patterns: entries.flatMap((entry, at) =>
      entry.patterns.map(({ needs, crosses }, index): PatternKey => [at, index, needs, crosses]),
    ),
    entries: entries.map((entry) => bodies.add(withoutExamples(entry))),
    contexts: Object.fromEntries(contexts.map((context) => [context.id, bodies.add(JSON.stringify(context))])),
    documentContexts: contexts.filter(({ scope }) => scope === "document").map(({ id }) => id),
    classes: Object.fromEntries(Object.entries(classes).map(([id, source]) => [id, bodies.add(source)])),
    allowed: bodies.add(JSON.stringify(allowed)),
  };
  return { index, bodies: bodies.text };
}

class Bodies {
  text = "";

  add(piece: string): Place {
    const start = this.text.length;
    this.text += piece;
    return [start, this.text.length];
  }
}

/** Throws, with the repair, for what another version has written. */
export function unpack({ index: packed, bodies }: Packed): LexiconData {
  if ((packed.format as number) !== FORMAT)
    throw new Error("辞書の形式が古いようです。「npm run build」をもう一度実行してください。");
  const json = ([start, end]: Place): unknown => JSON.parse(bodies.slice(start, end));
  const parse = (source: string): Node => parsePattern(source, nfkc);
  const { words, triggers, patterns, documentContexts } = packed;
  const node = remembered((source: string) => source, parse);
  return {
    words,
    triggers,
    patterns,
    documentContexts,
    node,
    hasContext: (id) => Object.hasOwn(packed.contexts, id),
    classNode: remembered(
      (id: string) => packed.classes[id],
      ([start, end]) => parse(bodies.slice(start, end)),
    ),
    entry: remembered((index: number) => packed.entries[index], json) as LexiconData["entry"],
    context: remembered((id: string) => packed.contexts[id], json) as LexiconData["context"],
    allowed: remembered(() => packed.allowed, json) as LexiconData["allowed"],
  };
}

/** Parses a piece at its first use. */
function remembered<K, P, V>(pieceOf: (key: K) => P | undefined, parse: (piece: P) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = parse(pieceOf(key) ?? missing(key))));
    return value;
  };
}

function missing(key: unknown): never {
  throw new Error(`辞書に「${String(key)}」がありません。「npm run build」をもう一度実行してください。`);
}

/** Examples are for tests; the tool itself never looks at them. */
function withoutExamples({ ng: _, ok: __, ...entry }: CompiledEntry): string {
  return JSON.stringify({ ...entry, ng: [], ok: [] });
}

function byFirst<T extends readonly [string, ...unknown[]]>(items: readonly T[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[item[0].charAt(0)] ??= []).push(item);
  return groups;
}
