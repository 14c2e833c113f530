import type { Folded, Range } from "../types.js";
import { firstIndex } from "./bisect.js";
import { MappedBuilder, toSource } from "./mapped.js";

/** Other words in the place of a stretch. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
  /** Where each code unit of `text` comes from; they ascend. */
  readonly units: readonly Range[];
}

export interface Edited extends Folded {
  /** A range of the new text as one of the text before. */
  readonly toBefore: (range: Range) => Range;
  /** Where the new words stand. */
  readonly places: readonly Range[];
}

/** A folded text with edits made, which ascend and do not overlap. The original stays what it was. */
export function edit(folded: Folded, edits: readonly Edit[]): Edited {
  const { text, breaks } = folded;
  const builder = new MappedBuilder();
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) builder.push(text.charCodeAt(at), at, at + 1);
  };
  let at = 0;
  for (const { range, text: words, units } of edits) {
    copy(at, range[0]);
    for (let unit = 0; unit < words.length; unit += 1) builder.push(words.charCodeAt(unit), ...(units[unit] ?? range));
    at = range[1];
  }
  copy(at, text.length);
  const mapped = builder.build();
  const toBefore = (range: Range): Range => toSource(mapped, text.length, range);
  const shifts = shiftsBehind(edits);
  const after = (offset: number): number => firstIndex(edits.length, (index) => (edits[index]?.range[1] ?? 0) > offset);
  const shifted = (offset: number): number => offset + (shifts[after(offset)] ?? 0);
  return {
    text: mapped.text,
    breaks: breaks.filter((offset) => (edits[after(offset)]?.range[0] ?? Infinity) >= offset).map(shifted),
    places: edits.map(({ range: [start], text: words }) => [shifted(start), shifted(start) + words.length]),
    toBefore,
    toOriginal: (range) => folded.toOriginal(toBefore(range)),
  };
}

/** By how much the first edits together move what stands behind them: of none, of one, of two … */
function shiftsBehind(edits: readonly Edit[]): number[] {
  const shifts = [0];
  for (const [index, { range, text }] of edits.entries())
    shifts.push((shifts[index] ?? 0) + text.length - (range[1] - range[0]));
  return shifts;
}
