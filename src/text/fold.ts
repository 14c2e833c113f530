import type { Folded, Range } from "../types.js";
import { unifyDashes } from "./fold-dashes.js";
import { foldGraphemes } from "./fold-graphemes.js";
import { findCuts } from "./fold-layout.js";
import { leaveOut, toSource } from "./mapped.js";

/**
 * The form in which words are looked for: NFKC, nothing invisible, one kind of dash, no line break within a word.
 * Case is kept, emoji stay whole. Linear; never throws, also not on lone surrogates.
 */
export function fold(original: string): Folded {
  const graphemes = foldGraphemes(original);
  const dashed = { ...graphemes, text: unifyDashes(graphemes.text) };
  const cuts = findCuts(dashed.text);
  const mapped = leaveOut(
    dashed,
    cuts.map((cut) => cut.range),
  );
  return {
    text: mapped.text,
    toOriginal: (range: Range) => toSource(mapped, original.length, range),
    breaks: breakOffsets(cuts),
  };
}

/** Offsets after the cuts before them have been made. */
function breakOffsets(cuts: ReturnType<typeof findCuts>): number[] {
  const offsets: number[] = [];
  let removed = 0;
  for (const { range, lineBreak } of cuts) {
    if (lineBreak) offsets.push(range[0] - removed);
    removed += range[1] - range[0];
  }
  return offsets;
}
