import type { Folded, Range } from "../types.js";
import { firstIndex } from "./bisect.js";

/**
 * The range of the folded text that shows [start, end) of the original. What folding dropped is shown by its two
 * neighbours. For rules that look at what folding removes; O(log n).
 */
export function toFolded(folded: Folded, [start, end]: Range): Range {
  const { length } = folded.text;
  const from = firstIndex(length, (at) => folded.toOriginal([at, at + 1])[1] > start);
  const to = firstIndex(length, (at) => folded.toOriginal([at, at + 1])[0] >= end);
  if (from < to) return [from, to];
  return [Math.max(0, from - 1), Math.min(length, from + 1)];
}
