import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Tokenizer } from "../types.js";
import { CHECKED_FROM, decodeDictionary, FORMAT_VERSION, readHead } from "./artefact.js";
import type { CompiledDictionary } from "./compiled-dictionary.js";
import { createTokenizer } from "./tokenizer.js";

/** Throws an Error that names the file and the repair when the file is missing or not what the build wrote. */
export function loadTokenizer(file: string): Tokenizer {
  return createTokenizer(loadDictionary(file));
}

/** As loadTokenizer, for those who want the dictionary itself. */
export function loadDictionary(file: string): CompiledDictionary {
  const bytes = readWhole(file);
  const head = readHead(bytes);
  if (head === null) throw broken(file, "辞書の形式ではありません");
  if (head.version !== FORMAT_VERSION)
    throw broken(file, `形式の版が違います（${head.version}、必要な版は${FORMAT_VERSION}）`);
  if (head.size !== bytes.byteLength)
    throw broken(file, `途中で切れています（${bytes.byteLength} / ${head.size}バイト）`);
  if (crc32(bytes.subarray(CHECKED_FROM)) !== head.checksum) throw broken(file, "壊れています（検査値が一致しません）");
  return decodeDictionary(bytes, head);
}

/** Into memory of its own, so that it begins at an aligned address; readFileSync does not promise that. */
function readWhole(file: string): Uint8Array {
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch (cause) {
    throw broken(file, "ファイルを読めません", cause);
  }
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(handle).size);
    let done = 0;
    while (done < bytes.byteLength) {
      const count = readSync(handle, bytes, done, bytes.byteLength - done, done);
      if (count === 0) return bytes.subarray(0, done);
      done += count;
    }
    return bytes;
  } catch (cause) {
    throw broken(file, "ファイルを読めません", cause);
  } finally {
    closeSync(handle);
  }
}

function broken(file: string, how: string, cause?: unknown): Error {
  return new Error(`形態素解析の辞書 ${file} を使えません：${how}。npm run build をもう一度実行してください。`, {
    cause,
  });
}
