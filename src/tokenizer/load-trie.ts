import { crc32 } from "node:zlib";
import { BLOCK, type WordsPlace } from "./artefact.js";
import { BLOCK_BITS, type Trie } from "./compiled-dictionary.js";
import { readInto } from "../load-bytes.js";

/** After so many blocks a run is no single post, and reading the rest at once is cheaper. */
const MANY = 150;

/** Reads the cells block by block from an open file; each block is checked when it is read. */
export class LazyTrie implements Trie {
  readonly cells: Int32Array;
  unread: Uint8Array | null;
  readonly #bytes: Uint8Array;
  readonly #handle: number;
  readonly #place: WordsPlace;
  readonly #damaged: () => Error;
  #count = 0;

  constructor(handle: number, place: WordsPlace, damaged: () => Error) {
    // Memory that is never written to costs nothing.
    this.cells = new Int32Array(place.size);
    this.#bytes = new Uint8Array(this.cells.buffer);
    this.unread = new Uint8Array(Math.ceil(place.size / (2 << BLOCK_BITS))).fill(1);
    this.#handle = handle;
    this.#place = place;
    this.#damaged = damaged;
  }

  read(block: number): void {
    if (this.unread?.[block] !== 1) return;
    this.#count += 1;
    if (this.#count <= MANY) {
      this.#readBlock(block);
      this.unread[block] = 0;
      return;
    }
    this.unread.forEach((unread, at) => {
      if (unread === 1) this.#readBlock(at);
    });
    this.unread = null;
  }

  #readBlock(block: number): void {
    const from = block * BLOCK;
    const bytes = this.#bytes.subarray(from, from + BLOCK);
    const count = readInto(bytes, this.#handle, this.#place.start + from);
    if (count < bytes.byteLength || crc32(bytes) !== this.#place.checksums[block]) throw this.#damaged();
  }
}
