/** Index of the first of ascending, disjoint spans that ends behind an offset; `spans.length` if none does. */
export function firstEndingBehind(spans: readonly { readonly end: number }[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index]?.end ?? Infinity) > offset);
}

/** The first index below `length` that holds, where all behind one that holds hold too; `length` if none does. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
