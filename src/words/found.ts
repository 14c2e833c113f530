// Ranges of a text in the order of their beginnings, asked by place: a draft may have as many of them as letters.
import { firstIndex } from "../text/bisect.js";
import type { Range } from "../types.js";

export class Found {
  /** Ascending by their beginnings. */
  readonly ranges: readonly Range[];
  #reaches: Float64Array | undefined;

  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  /** Those that begin in [from, to), in order. */
  *beginningIn(from: number, to: number): Iterable<Range> {
    const { ranges } = this;
    for (let at = firstIndex(ranges.length, (index) => ranges[index]![0] >= from); at < ranges.length; at += 1) {
      const range = ranges[at]!;
      if (range[0] >= to) return;
      yield range;
    }
  }

  /** Those that begin at `from` or before it and end at `to` or behind it, in order. */
  over(from: number, to: number): Range[] {
    const { ranges } = this;
    const found: Range[] = [];
    const behind = firstIndex(ranges.length, (index) => ranges[index]![0] > from);
    for (let at = behind - 1; at >= 0 && this.#reach(at) >= to; at -= 1) {
      const range = ranges[at]!;
      if (range[1] >= to) found.push(range);
    }
    return found.reverse();
  }

  /** How far the ranges up to one reach. */
  #reach(index: number): number {
    this.#reaches ??= reachesOf(this.ranges);
    return this.#reaches[index]!;
  }
}

function reachesOf(ranges: readonly Range[]): Float64Array {
  const reaches = new Float64Array(ranges.length);
  let farthest = 0;
  ranges.forEach(([, end], at) => (reaches[at] = farthest = Math.max(farthest, end)));
  return reaches;
}
