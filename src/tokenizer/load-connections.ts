import { crc32 } from "node:zlib";
import { BLOCK_ROWS, type ConnectionsPlace } from "./artefact.js";
import type { Connections } from "./compiled-dictionary.js";
import { readExactly } from "../load-bytes.js";

/** Reads the rows block by block from an open file; each is checked when it is read. */
export class LazyConnections implements Connections {
  readonly whole = null;
  readonly #rows: (Int16Array | undefined)[] = [];
  readonly #handle: number;
  readonly #place: ConnectionsPlace;
  readonly #damaged: () => Error;

  constructor(handle: number, place: ConnectionsPlace, damaged: () => Error) {
    this.#handle = handle;
    this.#place = place;
    this.#damaged = damaged;
  }

  row(right: number): Int16Array {
    return this.#rows[right] ?? this.#read(right);
  }

  #read(right: number): Int16Array {
    const { start, size, checksums } = this.#place;
    const block = Math.floor(right / BLOCK_ROWS);
    const first = block * BLOCK_ROWS;
    const count = Math.min(BLOCK_ROWS, size - first);
    const bytes = readExactly(this.#handle, start + 2 * size * first, 2 * size * count, this.#damaged);
    if (crc32(bytes) !== checksums[block]) throw this.#damaged();
    for (let at = 0; at < count; at += 1) this.#rows[first + at] = new Int16Array(bytes.buffer, 2 * size * at, size);
    return this.#rows[right]!;
  }
}
