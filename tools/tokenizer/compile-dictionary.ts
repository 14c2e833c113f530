import type {
  Category,
  CompiledDictionary,
  Connections,
  Tag,
  Trie,
  WholeTexts,
  WordTexts,
} from "../../src/tokenizer/compiled-dictionary.js";
import { readString } from "../../src/tokenizer/read-string.js";
import { buildTrie, type Key } from "../../src/tokenizer/build-trie.js";
import type { Ipadic, SourceWord } from "./read-ipadic.js";
import { StringPool } from "./string-pool.js";

/** IPADIC and the user words as the lattice wants them. */
export function compileDictionary(ipadic: Ipadic, userWords: readonly SourceWord[]): CompiledDictionary {
  const known = [...ipadic.words, ...userWords];
  const unknown = ipadic.categories.flatMap(({ words }) => words);
  const codes = characterCodes(known);
  const category = (name: string): number => ipadic.categories.findIndex((one) => one.name === name);
  return {
    words: trieOf(ipadic.words, 0, codes),
    userWords: trieOf(userWords, ipadic.words.length, codes),
    codes,
    categoryOf: ipadic.categoryOf,
    categories: categories(ipadic, known.length),
    ideograph: category("KANJI"),
    other: category("DEFAULT"),
    connections: rowsOf(transposed(ipadic.connections, ipadic.contextCount), ipadic.contextCount),
    contextCount: ipadic.contextCount,
    firstUnknown: known.length,
    longestWord: known.reduce((longest, { surface }) => Math.max(longest, surface.length), 0),
    ...wordTables([...known, ...unknown]),
  };
}

/** Frequent characters get small codes, which keeps the trie dense. */
function characterCodes(words: readonly SourceWord[]): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (const { surface } of words) {
    for (let at = 0; at < surface.length; at++) counts[surface.charCodeAt(at)]!++;
  }
  const units = [...counts.keys()].filter((unit) => counts[unit]! > 0).sort((a, b) => counts[b]! - counts[a]!);
  const codes = new Uint16Array(0x10000);
  for (const [index, unit] of units.entries()) codes[unit] = index + 1;
  return codes;
}

/** Words of one surface must stand together. */
function trieOf(words: readonly SourceWord[], firstId: number, codes: Uint16Array): Trie {
  const keys: Key[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    const { surface } = words[from]!;
    while (words[to]?.surface === surface) to++;
    const units = Array.from(surface, (_, at) => codes[surface.charCodeAt(at)]!);
    keys.push({ codes: String.fromCharCode(...units), value: ((firstId + from) << 8) | (to - from) });
  }
  if (new Set(keys.map((key) => key.codes)).size !== keys.length) throw new Error("words of one surface are apart");
  return buildTrie(keys, Math.max(...codes) + 1);
}

function categories({ categories: sources }: Ipadic, firstUnknown: number): Category[] {
  let first = firstUnknown;
  return sources.map(({ invoke, group, words }) => {
    const category = { invoke, group, first, count: words.length };
    first += words.length;
    return category;
  });
}

function rowsOf(whole: Int16Array, size: number): Connections {
  return { whole, row: (right) => whole.subarray(right * size, (right + 1) * size) };
}

/** One row per word that comes after: the lattice compares all words before one. */
function transposed(connections: Int16Array, size: number): Int16Array {
  const rows = new Int16Array(size * size);
  for (let right = 0; right < size; right++) {
    for (let left = 0; left < size; left++) rows[left * size + right] = connections[right * size + left]!;
  }
  return rows;
}

type WordTables = Pick<CompiledDictionary, "contexts" | "costs" | "tags" | "tagTable" | "texts">;

function wordTables(words: readonly SourceWord[]): WordTables {
  const pool = new StringPool();
  const tagIds = new Map<string, number>();
  const tags = new Uint16Array(words.length);
  const features = new Uint32Array(3 * words.length);
  for (const [id, word] of words.entries()) {
    const tag = word.features.slice(0, 6).join(",");
    if (!tagIds.has(tag)) tagIds.set(tag, tagIds.size);
    tags[id] = tagIds.get(tag)!;
    for (const index of [0, 1, 2]) features[3 * id + index] = reference(pool, word.features[6 + index], word.surface);
  }
  return {
    contexts: Uint16Array.from(words, ({ context }) => context),
    costs: Int16Array.from(words, ({ cost }) => cost),
    tags,
    tagTable: [...tagIds.keys()].map((tag) => tag.split(",") as unknown as Tag),
    texts: inMemory({ features, strings: pool.finish() }),
  };
}

function inMemory(whole: WholeTexts): WordTexts {
  return {
    whole,
    feature: (index) => whole.features[index]!,
    string: (reference) => readString(whole.strings, reference),
  };
}

function reference(pool: StringPool, text: string | undefined, surface: string): number {
  if (text === undefined || text === "*") return 0;
  return text === surface ? 1 : pool.add(text);
}
