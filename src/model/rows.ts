// From what is seen in a text to the rows of a model.
import {
  letterFeatures,
  memberCandidates,
  neighbourFeatures,
  type See,
  type Text,
  worded,
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
  const read = worded(text);
  const see: See = (key, first, last, apart) => {
    const at = keyIndex(key, table);
    if (at >= 0 && !rows.has(table.classes + at)) rows.set(table.classes + at, tokensOf(first, last, apart));
  };
  wordFeatures(read, see);
  neighbourFeatures(read, see);
  letterFeatures(read, see);
  memberCandidates(read, (key, first, last, apart) => {
    const { members, memberStarts, memberRows } = table;
    const member = indexOf(members, key, 0, members.length);
    if (member < 0) return;
    for (let at = memberStarts[member]!; at < memberStarts[member + 1]!; at += 1) {
      const row = memberRows[at]!;
      if (!rows.has(row)) rows.set(row, tokensOf(first, last, apart));
    }
  });
  return rows;
}

function tokensOf(first: number, last: number, apart: boolean): readonly number[] {
  if (first === last) return [first];
  if (apart || last === first + 1) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, behind) => first + behind);
}

function keyIndex(key: number, { keys, common }: RowTable): number {
  const at = indexOf(keys, key, 0, common);
  return at >= 0 ? at : indexOf(keys, key, common, keys.length);
}

/**
 * Where a number stands in a part of an array that is sorted; -1: nowhere. They are hashes, which lie evenly: it is looked for
 * where it should be, which takes three or four looks at numbers side by side where halving takes eighteen far apart.
 */
function indexOf(sorted: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const least = sorted[low]!;
    const most = sorted[high]!;
    if (wanted < least || wanted > most) return -1;
    if (least === most) return low;
    let at = low + Math.floor(((wanted - least) / (most - least)) * (high - low));
    const found = sorted[at]!;
    if (found === wanted) {
      // Of two things with the same hash the first.
      while (at > from && sorted[at - 1] === wanted) at -= 1;
      return at;
    }
    if (found < wanted) low = at + 1;
    else high = at - 1;
  }
  return -1;
}
