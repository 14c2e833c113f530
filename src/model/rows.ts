// From what is seen in a text to the rows of a model.
import { firstIndex } from "../text/bisect.js";
import {
  type Feature,
  letterFeatures,
  memberCandidates,
  neighbourFeatures,
  type Text,
  wordFeatures,
} from "./features.js";

/** The parts of a model that say which row belongs to what: those of the classes come first, then one for each key. */
export interface RowTable {
  readonly classes: number;
  readonly keys: Uint32Array;
  /** So many of them, sorted, and behind them the others, sorted again. */
  readonly common: number;
  readonly members: Uint32Array;
  readonly memberStarts: Uint32Array;
  readonly memberRows: Uint16Array;
}

/** Each row that a text has, and the tokens that show it first. */
export function rowsOf(text: Text, table: RowTable): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, readonly number[]>();
  const add = (row: number, { tokens }: Feature): void => void (rows.has(row) || rows.set(row, tokens));
  for (const seen of [wordFeatures, neighbourFeatures, letterFeatures])
    for (const feature of seen(text)) {
      const at = keyIndex(feature.key, table);
      if (at >= 0) add(table.classes + at, feature);
    }
  for (const feature of memberCandidates(text)) {
    const member = indexOf(table.members, feature.key);
    if (member < 0) continue;
    for (const row of table.memberRows.subarray(table.memberStarts[member], table.memberStarts[member + 1]))
      add(row, feature);
  }
  return rows;
}

function keyIndex(key: number, { keys, common }: RowTable): number {
  const at = indexOf(keys, key, 0, common);
  return at >= 0 ? at : indexOf(keys, key, common);
}

/** Where a number stands in a part of an array that is sorted; -1: nowhere. */
function indexOf(sorted: Uint32Array, wanted: number, from = 0, to = sorted.length): number {
  const at = from + firstIndex(to - from, (index) => sorted[from + index]! >= wanted);
  return at < to && sorted[at] === wanted ? at : -1;
}
