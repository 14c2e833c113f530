import { fstatSync, openSync } from "node:fs";
import { crc32 } from "node:zlib";
import { readBytes } from "../load-bytes.js";
import type { Tokenizer } from "../types.js";
import {
  CHECKED_FROM,
  decodeDictionary,
  FORMAT_VERSION,
  type Head,
  readHead,
  type Places,
  readPlaces,
} from "./artefact.js";
import type { CompiledDictionary } from "./compiled-dictionary.js";
import { LazyConnections } from "./load-connections.js";
import { LazyTexts } from "./load-texts.js";
import { LazyTrie } from "./load-trie.js";
import { createTokenizer } from "./tokenizer.js";

/** Throws an Error that names the file and the repair when the file is missing or not what the build wrote. */
export function loadTokenizer(file: string): Tokenizer {
  return createTokenizer(loadDictionary(file));
}

/** As loadTokenizer, for those who want the dictionary itself. The file stays open: connections and texts are read as needed. */
export function loadDictionary(file: string): CompiledDictionary {
  const handle = open(file);
  const start = begin(file, handle, START);
  const head = readHead(start);
  if (head === null) throw broken(file, "辞書の形式ではありません");
  if (head.version !== FORMAT_VERSION)
    throw broken(file, `形式の版が違います（${head.version}、必要な版は${FORMAT_VERSION}）`);
  const size = fstatSync(handle).size;
  if (head.size !== size) throw broken(file, `途中で切れています（${size} / ${head.size}バイト）`);
  const damaged = (): Error => broken(file, "壊れています（検査値が一致しません）");
  const places = placesIn(start, head, damaged);
  const bytes = begin(file, handle, places.words.start);
  if (crc32(bytes.subarray(CHECKED_FROM)) !== head.checksum) throw damaged();
  return decodeDictionary(bytes, head, {
    words: new LazyTrie(handle, places.words, damaged),
    connections: new LazyConnections(handle, places.connections, damaged),
    texts: new LazyTexts(handle, places.texts, damaged),
  });
}

/** The JSON is read before anything is checked. */
function placesIn(start: Uint8Array, head: Head, damaged: () => Error): Places {
  try {
    const { words, connections, texts } = readPlaces(start, head);
    const ends = [start.byteLength, words.start, connections.start, texts.start, head.size + 1];
    if (ends.every((end, at) => at === 0 || ends[at - 1]! < end)) return { words, connections, texts };
  } catch {
    // Not JSON any more.
  }
  throw damaged();
}

/** Holds the head and its JSON, with room to spare. */
const START = 1 << 16;

function open(file: string): number {
  try {
    return openSync(file, "r");
  } catch (cause) {
    throw broken(file, "ファイルを読めません", cause);
  }
}

function begin(file: string, handle: number, length: number): Uint8Array<ArrayBuffer> {
  try {
    return readBytes(handle, 0, length);
  } catch (cause) {
    throw broken(file, "ファイルを読めません", cause);
  }
}

function broken(file: string, how: string, cause?: unknown): Error {
  return new Error(`形態素解析の辞書 ${file} を使えません：${how}。npm run build をもう一度実行してください。`, {
    cause,
  });
}
