import type { CompiledDictionary, Connections, Trie, WholeTexts, WordTexts } from "./compiled-dictionary.js";
import { wholeTrie } from "./search-trie.js";

/**
 * The file format, both ways: a head of eight 32-bit numbers, a JSON text, and the arrays, each at a multiple of eight
 * bytes so that decoding is a view and not a copy. Little-endian: elsewhere MAGIC does not match.
 */
const MAGIC = 0x4b4f5453;
export const FORMAT_VERSION = 4;
const HEAD = 32;
/** Byte offset from which the checksum is taken, up to the words; they, connections and texts have one for each block. */
export const CHECKED_FROM = HEAD;
/** Bytes of the words and of the texts that are read and checked at once. */
export const BLOCK = 1 << 14;
/** Rows of the connections that are read and checked at once. */
export const BLOCK_ROWS = 4;

const ARRAYS = {
  userWords: Int32Array,
  codes: Uint16Array,
  categoryOf: Uint8Array,
  contexts: Uint16Array,
  costs: Int16Array,
  tags: Uint16Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const ARRAY_NAMES = Object.keys(ARRAYS) as ArrayName[];
type Plain = Omit<CompiledDictionary, ArrayName | "words" | "connections" | "texts">;
type Arrays = Pick<CompiledDictionary, Exclude<ArrayName, "userWords">> & { readonly userWords: Int32Array };

export interface Head {
  readonly version: number;
  readonly checksum: number;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly jsonLength: number;
}

/** Where the cells of the trie of all words stand. */
export interface WordsPlace {
  /** Byte offset in the file; what comes before is read at once. */
  readonly start: number;
  /** How many numbers. */
  readonly size: number;
  /** CRC-32 of each block. */
  readonly checksums: readonly number[];
}

/** Where the connections stand, row by row. */
export interface ConnectionsPlace {
  /** Byte offset in the file. */
  readonly start: number;
  /** How many rows, and how long each is. */
  readonly size: number;
  /** CRC-32 of each block of rows. */
  readonly checksums: readonly number[];
}

/** Where the texts stand: features first, then strings. */
export interface TextsPlace {
  /** Byte offset in the file. */
  readonly start: number;
  readonly features: number;
  readonly strings: number;
  /** CRC-32 of each block. */
  readonly checksums: readonly number[];
}

/** What is read when it is asked for. */
export interface Places {
  readonly words: WordsPlace;
  readonly connections: ConnectionsPlace;
  readonly texts: TextsPlace;
}

interface Json extends Places {
  /** Says from what the artefact was made. */
  readonly inputs: string;
  /** Element counts of the arrays, in their order in the file. */
  readonly lengths: Readonly<Record<ArrayName, number>>;
  readonly plain: Plain;
}

/** null when the bytes are no artefact at all. */
export function readHead(bytes: Uint8Array): Head | null {
  if (bytes.byteLength < HEAD) return null;
  const [magic, version, checksum, size, jsonLength] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  if (magic !== MAGIC) return null;
  return { version: version ?? 0, checksum: checksum ?? 0, size: size ?? 0, jsonLength: jsonLength ?? 0 };
}

/** The inputs' hash; `bytes` may be only the beginning of a file of this version. */
export function readInputs(bytes: Uint8Array, head: Head): string {
  return readJson(bytes, head).inputs;
}

/** Where the parts of a file are that are read later, from the beginning of the file. */
export function readPlaces(bytes: Uint8Array, head: Head): Places {
  return readJson(bytes, head);
}

/** Views into `bytes`, which hold all up to the words and begin at a multiple of eight in their buffer. */
export function decodeDictionary(
  bytes: Uint8Array,
  head: Head,
  later: { readonly words: Trie; readonly connections: Connections; readonly texts: WordTexts },
): CompiledDictionary {
  const { lengths, plain } = readJson(bytes, head);
  let offset = aligned(HEAD + head.jsonLength);
  const views = ARRAY_NAMES.map((name) => {
    const view = new ARRAYS[name](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, lengths[name]);
    offset = aligned(offset + view.byteLength);
    return [name, view] as const;
  });
  const { userWords, ...arrays } = Object.fromEntries(views) as unknown as Arrays;
  return { ...plain, ...arrays, userWords: wholeTrie(userWords), ...later };
}

/** The whole file but for its checksum. `crc32` is the caller's, for this module runs anywhere. */
export function encodeDictionary(
  dictionary: CompiledDictionary,
  inputs: string,
  crc32: (bytes: Uint8Array) => number,
): { bytes: Uint8Array; checkedTo: number } {
  const { texts, connections, words, ...rest } = dictionary;
  const arrays: Arrays = { ...rest, userWords: dictionary.userWords.cells };
  const lengths = Object.fromEntries(ARRAY_NAMES.map((name) => [name, arrays[name].length])) as Json["lengths"];
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in ARRAYS))) as unknown as Plain;
  const cells = bytesOf(words.cells);
  const rows = bytesOf(connections.whole!);
  const blob = textBytes(texts.whole!);
  const placesFrom = placesOf(dictionary, { cells, rows, blob }, crc32);
  // The places depend on how long the JSON is that says them: fixed by padding.
  const jsonFor = (start: number): Uint8Array =>
    new TextEncoder().encode(JSON.stringify({ inputs, lengths, plain, ...placesFrom(start) } satisfies Json));
  const begin = aligned(HEAD + jsonFor(9_999_999_999).byteLength + 16);
  const start = ARRAY_NAMES.reduce((sum, name) => aligned(sum + arrays[name].byteLength), begin);
  const json = jsonFor(start);
  const padded = new Uint8Array(begin - HEAD).fill(SPACE);
  padded.set(json);
  const places = placesFrom(start);
  const bytes = new Uint8Array(places.texts.start + blob.byteLength);
  new Uint32Array(bytes.buffer, 0, HEAD / 4).set([MAGIC, FORMAT_VERSION, 0, bytes.byteLength, padded.byteLength]);
  bytes.set(padded, HEAD);
  let offset = begin;
  for (const name of ARRAY_NAMES) {
    bytes.set(bytesOf(arrays[name]), offset);
    offset = aligned(offset + arrays[name].byteLength);
  }
  bytes.set(cells, start);
  bytes.set(rows, places.connections.start);
  bytes.set(blob, places.texts.start);
  return { bytes, checkedTo: start };
}

/** The parts that are read later. */
interface Later {
  readonly cells: Uint8Array;
  readonly rows: Uint8Array;
  readonly blob: Uint8Array;
}

/** The places when the words begin at an offset. */
function placesOf(
  { contextCount, texts, words }: CompiledDictionary,
  { cells, rows, blob }: Later,
  crc32: (bytes: Uint8Array) => number,
): (start: number) => Places {
  const { features, strings } = texts.whole!;
  const checksums = (bytes: Uint8Array, block: number): number[] => blocksOf(bytes, block).map((each) => crc32(each));
  const ofCells = checksums(cells, BLOCK);
  const ofRows = checksums(rows, 2 * contextCount * BLOCK_ROWS);
  const ofTexts = checksums(blob, BLOCK);
  return (start) => {
    const rowsAt = aligned(start + cells.byteLength);
    const textsAt = aligned(rowsAt + rows.byteLength);
    return {
      words: { start, size: words.cells.length, checksums: ofCells },
      connections: { start: rowsAt, size: contextCount, checksums: ofRows },
      texts: { start: textsAt, features: features.length, strings: strings.length, checksums: ofTexts },
    };
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const SPACE = 32;

function textBytes({ features, strings }: WholeTexts): Uint8Array {
  const bytes = new Uint8Array(features.byteLength + strings.byteLength);
  bytes.set(new Uint8Array(features.buffer, features.byteOffset, features.byteLength));
  bytes.set(new Uint8Array(strings.buffer, strings.byteOffset, strings.byteLength), features.byteLength);
  return bytes;
}

/** The blocks of so many bytes, the last one shorter. */
export function blocksOf(bytes: Uint8Array, block: number): Uint8Array[] {
  const count = Math.ceil(bytes.byteLength / block);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * block, (at + 1) * block));
}

export function writeChecksum(bytes: Uint8Array, checksum: number): void {
  new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4)[2] = checksum;
}

function readJson(bytes: Uint8Array, head: Head): Json {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + head.jsonLength))) as Json;
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
