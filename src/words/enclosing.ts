import { firstIndex } from "../text/bisect.js";
import type { Range } from "../types.js";

interface Bracketed {
  readonly open: number;
  readonly close: number;
}

/** Tells which of nested pairs of brackets, in the order of their opening, hold a range; the outermost first. */
export function enclosing<T extends Bracketed>(pairs: readonly T[]): (range: Range) => T[] {
  const parents = parentsOf(pairs);
  return ([start, end]) => {
    const found: T[] = [];
    let at = firstIndex(pairs.length, (index) => pairs[index]!.open >= start) - 1;
    for (; at >= 0; at = parents[at]!) if (end < pairs[at]!.close) found.push(pairs[at]!);
    return found.reverse();
  };
}

/** Of each pair the index of the one around it; -1: none. */
function parentsOf(pairs: readonly Bracketed[]): Int32Array {
  const parents = new Int32Array(pairs.length);
  const around: number[] = [];
  pairs.forEach(({ open }, index) => {
    while (around.length > 0 && pairs[around.at(-1)!]!.close <= open) around.pop();
    parents[index] = around.at(-1) ?? -1;
    around.push(index);
  });
  return parents;
}
