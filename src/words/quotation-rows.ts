import { firstIndex } from "../text/bisect.js";
import type { Range } from "../types.js";

interface Quoted {
  readonly open: number;
  readonly close: number;
}

/** What may stand between quotations in a row: 「…！」「…！」, 「…」、「…」 */
const BETWEEN = /^[\s、・。や]{0,2}$/u;

/**
 * Of each quotation, in the order of their opening, from the first to the last of those that stand in a row with it. All at
 * once: a post may hold a hundred thousand of them in one row.
 */
export function quotationRows<T extends Quoted>(text: string, quotations: readonly T[]): ReadonlyMap<T, Range> {
  const followers = quotations.map(({ close }) => {
    const next = firstIndex(quotations.length, (index) => quotations[index]!.open >= close);
    const open = quotations[next]?.open ?? Infinity;
    return open <= close + 2 && BETWEEN.test(text.slice(close, open)) ? next : null;
  });
  const starts = quotations.map(({ open }) => open);
  const ends = quotations.map(({ close }) => close);
  // A follower opens later: forwards the start before it is known, backwards the end behind it.
  followers.forEach((next, at) => {
    if (next !== null) starts[next] = starts[at]!;
  });
  for (let at = followers.length - 1; at >= 0; at -= 1) {
    const next = followers[at];
    if (next !== null && next !== undefined) ends[at] = ends[next]!;
  }
  return new Map(quotations.map((quotation, at) => [quotation, [starts[at]!, ends[at]!]]));
}
