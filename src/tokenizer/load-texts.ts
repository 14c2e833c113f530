import { crc32 } from "node:zlib";
import { BLOCK, blocksOf, type TextsPlace } from "./artefact.js";
import { readExactly } from "../load-bytes.js";
import type { WholeTexts, WordTexts } from "./compiled-dictionary.js";
import { readString } from "./read-string.js";

/** After so many blocks a run is no single post, and reading the rest at once is cheaper. */
const MANY = 150;

/** Reads the texts of words block by block from an open file; each is checked when it is read. */
export class LazyTexts implements WordTexts {
  whole: WholeTexts | null = null;
  readonly #blocks: (Uint16Array | undefined)[] = [];
  readonly #handle: number;
  readonly #place: TextsPlace;
  readonly #damaged: () => Error;
  #count = 0;

  constructor(handle: number, place: TextsPlace, damaged: () => Error) {
    this.#handle = handle;
    this.#place = place;
    this.#damaged = damaged;
  }

  feature(index: number): number {
    return this.#unit(2 * index) + this.#unit(2 * index + 1) * 0x10000;
  }

  string(reference: number): string {
    const first = 2 * this.#place.features + reference;
    const last = first + this.#unit(first);
    const block = Math.floor(first / UNITS);
    // A block has 8,192 units: hardly a string goes on in the next one.
    if (Math.floor(last / UNITS) === block) return readString(this.#blocks[block]!, first % UNITS);
    const units = Array.from({ length: last - first }, (_, at) => this.#unit(first + 1 + at));
    return String.fromCharCode(...units);
  }

  /** The 16-bit unit at an index of the texts; little-endian, as the whole file. */
  #unit(index: number): number {
    const block = Math.floor(index / UNITS);
    return (this.#blocks[block] ?? this.#read(block))[index % UNITS]!;
  }

  #read(block: number): Uint16Array {
    this.#count += 1;
    if (this.#count > MANY && this.whole === null) this.whole = this.#readAll();
    const bytes = this.#bytes(block * BLOCK, Math.min(BLOCK, this.#size() - block * BLOCK));
    if (crc32(bytes) !== this.#place.checksums[block]) throw this.#damaged();
    return (this.#blocks[block] = new Uint16Array(bytes.buffer, 0, bytes.byteLength / 2));
  }

  #readAll(): WholeTexts {
    const bytes = this.#bytes(0, this.#size());
    if (blocksOf(bytes, BLOCK).some((block, at) => crc32(block) !== this.#place.checksums[at])) throw this.#damaged();
    const { features, strings } = this.#place;
    return {
      features: new Uint32Array(bytes.buffer, 0, features),
      strings: new Uint16Array(bytes.buffer, 4 * features, strings),
    };
  }

  #size(): number {
    return 4 * this.#place.features + 2 * this.#place.strings;
  }

  #bytes(offset: number, length: number): Uint8Array<ArrayBuffer> {
    return readExactly(this.#handle, this.#place.start + offset, length, this.#damaged);
  }
}

const UNITS = BLOCK / 2;
