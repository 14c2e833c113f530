/** Bytes that are read block by block, when they are asked for, into memory that costs nothing until it is written to. */
export class LazyBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 1 for each block that is not in memory yet; null: all are. */
  unread: Uint8Array | null;
  readonly #block: number;
  readonly #many: number;
  readonly #fill: (bytes: Uint8Array, at: number) => void;
  #count = 0;

  /** Sizes in bytes. After `many` blocks a run is no single post, and the rest is read at once. `fill` throws if it cannot. */
  constructor(size: number, block: number, many: number, fill: (bytes: Uint8Array, at: number) => void) {
    this.bytes = new Uint8Array(size);
    this.unread = new Uint8Array(Math.ceil(size / block)).fill(1);
    this.#block = block;
    this.#many = many;
    this.#fill = fill;
  }

  read(block: number): void {
    if (this.unread?.[block] !== 1) return;
    this.#count += 1;
    if (this.#count <= this.#many) {
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
    const at = block * this.#block;
    this.#fill(this.bytes.subarray(at, at + this.#block), at);
  }
}
