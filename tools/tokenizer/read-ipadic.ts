// The only file that knows kuromoji's package: its dictionary files, gunzipped, each padded with zeros to some power of two.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One line of IPADIC. `features`: 品詞, 品詞細分類1-3, 活用型, 活用形, 原形, 読み, 発音; the last two may be missing. */
export interface SourceWord {
  readonly surface: string;
  readonly context: number;
  readonly cost: number;
  readonly features: readonly string[];
}

export interface SourceCategory {
  readonly name: string;
  readonly invoke: boolean;
  readonly group: boolean;
  readonly words: readonly SourceWord[];
}

export interface Ipadic {
  /** Words of one surface stand in kuromoji's order. */
  readonly words: readonly SourceWord[];
  readonly categories: readonly SourceCategory[];
  readonly categoryOf: Uint8Array;
  /** connections[right * contextCount + left] */
  readonly connections: Int16Array;
  readonly contextCount: number;
}

/** Changes when the package's dictionary does. */
export function ipadicVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string };
  return `${version}/${statSync(dictionaryFile("tid_pos")).size}`;
}

export function readIpadic(): Ipadic {
  const costs = gunzip("cc");
  const contextCount = costs.readInt16LE(0);
  if (costs.readInt16LE(2) !== contextCount) throw new Error("cc.dat: not square");
  const numbers = new Int16Array(costs.buffer.slice(costs.byteOffset, costs.byteOffset + costs.byteLength));
  return {
    words: [...readTargets("tid_map").values()].flat().map(wordReader("tid", "tid_pos")),
    categories: readCategories(),
    categoryOf: new Uint8Array(gunzip("unk_char")),
    connections: numbers.subarray(2),
    contextCount,
  };
}

/** Maps a key (trie id, or category) to the addresses of its words. Zero-sized keys are padding. */
function readTargets(name: string): Map<number, number[]> {
  const data = gunzip(name);
  const targets = new Map<number, number[]>();
  for (let at = 4; at + 8 <= data.length;) {
    const [key, size] = [data.readInt32LE(at), data.readInt32LE(at + 4)];
    at += 8;
    if (size === 0) continue;
    const addresses = targets.get(key) ?? [];
    for (let index = 0; index < size; index++) addresses.push(data.readInt32LE(at + 4 * index));
    targets.set(key, addresses);
    at += 4 * size;
  }
  return targets;
}

function wordReader(numbersName: string, textName: string): (address: number) => SourceWord {
  const numbers = gunzip(numbersName);
  const text = gunzip(textName);
  return (address) => {
    const context = numbers.readUInt16LE(address);
    if (numbers.readUInt16LE(address + 2) !== context) throw new Error(`${numbersName}: left and right context differ`);
    const start = numbers.readInt32LE(address + 6);
    const [surface = "", ...features] = text.toString("utf8", start, text.indexOf(0, start)).split(",");
    return { surface, context, cost: numbers.readInt16LE(address + 4), features };
  };
}

function readCategories(): SourceCategory[] {
  const data = gunzip("unk_invoke");
  const targets = readTargets("unk_map");
  const word = wordReader("unk", "unk_pos");
  const categories: SourceCategory[] = [];
  for (let at = 0; at + 6 < data.length;) {
    const end = data.indexOf(0, at + 6);
    const name = data.toString("utf8", at + 6, end);
    if (name === "") break;
    const words = (targets.get(categories.length) ?? []).map(word);
    categories.push({ name, invoke: data[at] === 1, group: data[at + 1] === 1, words });
    at = end + 1;
  }
  return categories;
}

function gunzip(name: string): Buffer {
  return gunzipSync(readFileSync(dictionaryFile(name)));
}

function dictionaryFile(name: string): string {
  return packageFile("dict", `${name}.dat.gz`);
}

function packageFile(...parts: string[]): string {
  return join(dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")), ...parts);
}
