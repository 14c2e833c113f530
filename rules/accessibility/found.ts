import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

/** A stretch of the original text; empty for what concerns the whole post. */
export interface Found {
  readonly at: Range;
  /** As the message shows them; "" for what cannot be seen. */
  readonly words: string;
  /** What to write in its place, where that is beyond doubt. */
  readonly instead?: string;
}

/** Every match, with what to write instead where `mend` knows it. */
export function* matches(text: string, pattern: RegExp, mend?: (words: string) => string | undefined): Iterable<Found> {
  for (const { index, 0: words } of matchesIn(text, pattern)) {
    const instead = mend?.(words);
    yield { at: [index, index + words.length], words, ...(instead === undefined ? {} : { instead }) };
  }
}
