/** Where a piece stands behind the index: [start, end) in bytes. */
export type Place = readonly [start: number, end: number];

/** What a piece holds: whoever reads it knows. */
export type Piece = unknown;

/** The pieces of a stored lexicon, one behind the other. */
export class Pieces {
  readonly #chunks: Uint8Array[] = [];
  #bytes = 0;
  readonly #known = new Map<string, Place>();

  /** As JSON; equal pieces are stored once. */
  add(piece: unknown): Place {
    const json = JSON.stringify(piece);
    const place = this.#known.get(json) ?? this.#append(new TextEncoder().encode(json));
    this.#known.set(json, place);
    return place;
  }

  addAll(pieces: Readonly<Record<string, unknown>>): Record<string, Place> {
    return Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [key, this.add(piece)]));
  }

  /** As 32 bits each, little-endian as all machines that run this. */
  addNumbers(numbers: ArrayLike<number>): Place {
    return this.#append(new Uint8Array(Int32Array.from(numbers).buffer));
  }

  /** As 16 bits each, filled up to a multiple of four bytes. */
  addShorts(numbers: Uint16Array): Place {
    const even = new Uint16Array(numbers.length + (numbers.length % 2));
    even.set(numbers);
    return this.#append(new Uint8Array(even.buffer));
  }

  /** All of them behind a head. */
  behind(head: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(head.byteLength + this.#bytes);
    let at = 0;
    for (const chunk of [head, ...this.#chunks]) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes;
  }

  #append(bytes: Uint8Array): Place {
    const start = this.#bytes;
    this.#chunks.push(bytes);
    this.#bytes += bytes.byteLength;
    return [start, this.#bytes];
  }
}
