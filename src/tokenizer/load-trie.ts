import { crc32 } from "node:zlib";
import { BLOCK, type WordsPlace } from "./artefact.js";
import type { Trie } from "./compiled-dictionary.js";
import { readInto } from "../load-bytes.js";
import { LazyBytes } from "../load-lazily.js";

const MANY = 150;

/** Reads the cells block by block from an open file; each block is checked when it is read. */
export class LazyTrie extends LazyBytes implements Trie {
  readonly cells: Int32Array;

  constructor(handle: number, place: WordsPlace, damaged: () => Error) {
    super(4 * place.size, BLOCK, MANY, (bytes, at) => {
      const count = readInto(bytes, handle, place.start + at);
      if (count < bytes.byteLength || crc32(bytes) !== place.checksums[at / BLOCK]) throw damaged();
    });
    this.cells = new Int32Array(this.bytes.buffer);
  }
}
