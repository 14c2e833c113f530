import type { CompiledDictionary } from "./compiled-dictionary.js";

/**
 * The file format, both ways: a head of eight 32-bit numbers, a JSON text, and the arrays, each at a multiple of eight
 * bytes so that decoding is a view and not a copy. Little-endian: elsewhere MAGIC does not match.
 */
const MAGIC = 0x4b4f5453;
export const FORMAT_VERSION = 1;
const HEAD = 32;
/** Byte offset from which the checksum is taken. */
export const CHECKED_FROM = HEAD;

const ARRAYS = {
  words: Int32Array,
  userWords: Int32Array,
  codes: Uint16Array,
  categoryOf: Uint8Array,
  connections: Int16Array,
  contexts: Uint16Array,
  costs: Int16Array,
  tags: Uint16Array,
  features: Uint32Array,
  strings: Uint16Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const ARRAY_NAMES = Object.keys(ARRAYS) as ArrayName[];
type Plain = Omit<CompiledDictionary, ArrayName>;
type Arrays = Pick<CompiledDictionary, Exclude<ArrayName, "words" | "userWords">> & {
  readonly words: Int32Array;
  readonly userWords: Int32Array;
};

interface Head {
  readonly version: number;
  readonly checksum: number;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly jsonLength: number;
}

interface Json {
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

/** Views into `bytes`, which must be whole, of this version, and begin at a multiple of eight in its buffer. */
export function decodeDictionary(bytes: Uint8Array, head: Head): CompiledDictionary {
  const { lengths, plain } = readJson(bytes, head);
  let offset = aligned(HEAD + head.jsonLength);
  const views = ARRAY_NAMES.map((name) => {
    const view = new ARRAYS[name](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, lengths[name]);
    offset = aligned(offset + view.byteLength);
    return [name, view] as const;
  });
  const { words, userWords, ...arrays } = Object.fromEntries(views) as unknown as Arrays;
  return { ...plain, ...arrays, words: { cells: words }, userWords: { cells: userWords } };
}

/** The whole file but for its checksum. */
export function encodeDictionary(dictionary: CompiledDictionary, inputs: string): Uint8Array {
  const arrays: Arrays = { ...dictionary, words: dictionary.words.cells, userWords: dictionary.userWords.cells };
  const lengths = Object.fromEntries(ARRAY_NAMES.map((name) => [name, arrays[name].length])) as Json["lengths"];
  const plain = Object.fromEntries(
    Object.entries(dictionary).filter(([name]) => !(name in ARRAYS)),
  ) as unknown as Plain;
  const json = new TextEncoder().encode(JSON.stringify({ inputs, lengths, plain } satisfies Json));
  const start = aligned(HEAD + json.byteLength);
  const size = ARRAY_NAMES.reduce((sum, name) => aligned(sum + arrays[name].byteLength), start);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, HEAD / 4).set([MAGIC, FORMAT_VERSION, 0, size, json.byteLength]);
  bytes.set(json, HEAD);
  let offset = start;
  for (const name of ARRAY_NAMES) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset = aligned(offset + byteLength);
  }
  return bytes;
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
