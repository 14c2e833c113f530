import { Taken, type Certainty, type Range } from "../../src/define-rule.js";

/** form: a key by its form. value: a password beside its word. recipe: how to work it out. public: for visitors. */
export type Say = "form" | "value" | "recipe" | "public";

export interface Found {
  readonly at: Range;
  readonly say: Say;
  /** What it is, in Japanese, without the value. */
  readonly kind: string;
  readonly certainty: Certainty;
  /** No word says that it is a password; who knows better may accept it, with a reason. */
  readonly guess?: true;
}

/** A range without its overlaps: the first of overlapping finds wins. */
export function* distinct(found: Iterable<Found>): Iterable<Found> {
  const taken = new Taken();
  for (const one of found) {
    if (taken.overlaps(one.at)) continue;
    taken.add(one.at);
    yield one;
  }
}
