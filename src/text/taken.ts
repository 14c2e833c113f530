import type { Range } from "../types.js";
import { overlap } from "./overlap.js";

/** Offsets that share a bucket. */
const BITS = 6;

/** Ranges of a text, asked whether one of them overlaps another: a draft may have thousands. */
export class Taken {
  readonly #buckets = new Map<number, Range[]>();

  constructor(ranges: Iterable<Range> = []) {
    for (const range of ranges) this.add(range);
  }

  add(range: Range): void {
    for (let bucket = range[0] >> BITS; bucket <= range[1] >> BITS; bucket += 1) {
      const held = this.#buckets.get(bucket);
      if (held === undefined) this.#buckets.set(bucket, [range]);
      else held.push(range);
    }
  }

  overlaps(range: Range): boolean {
    for (let bucket = range[0] >> BITS; bucket <= range[1] >> BITS; bucket += 1) {
      if (this.#buckets.get(bucket)?.some((held) => overlap(held, range)) === true) return true;
    }
    return false;
  }
}

const PLACES = new WeakMap<readonly Range[], Taken>();

/** Ranges that do not change, made ready to be asked once. */
export function placesOf(ranges: readonly Range[]): Taken {
  const places = PLACES.get(ranges) ?? new Taken(ranges);
  PLACES.set(ranges, places);
  return places;
}
