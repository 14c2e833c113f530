// The patterns of entries as numbers, so that a post can be held against thousands of them without reading one.
import type { Pieces, Place } from "./pieces.js";
import type { CompiledEntry, CompiledPattern } from "./schema.js";
import { rank } from "./needs.js";

export interface Rows {
  /** Row after row: [start, end) of the pattern among the pieces, its entry, does it cross, how many needs, the needs. */
  readonly numbers: Int32Array;
  /** For each set, and one more, where in `lists` the rows begin that need it most: no string of it, no match. */
  readonly starts: Int32Array;
  /** Every row once. */
  readonly lists: Int32Array;
}

/** Places in a row. */
export const NEEDS = { entry: 2, crosses: 3, begin: 5 } as const;

export interface StoredRows {
  readonly numbers: Place;
  readonly starts: Place;
  readonly lists: Place;
}

export function packRows(
  entries: readonly CompiledEntry[],
  sets: readonly (readonly string[])[],
  pieces: Pieces,
): StoredRows {
  const numbers: number[] = [];
  const lists = sets.map((): number[] => []);
  entries.forEach(({ patterns }, entry) => {
    for (const pattern of patterns) {
      const { needs, crosses } = pattern;
      lists[rarest(pattern, sets)]!.push(numbers.length);
      numbers.push(...pieces.add(pattern), entry, crosses ? 1 : 0, needs.length, ...needs);
    }
  });
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return {
    numbers: pieces.addNumbers(numbers),
    starts: pieces.addNumbers(starts),
    lists: pieces.addNumbers(lists.flat()),
  };
}

/** Of an entry's pattern, which always has some. */
function rarest({ needs }: CompiledPattern, sets: readonly (readonly string[])[]): number {
  return needs.reduce((best, set) => (rank(sets[set]!) > rank(sets[best]!) ? set : best));
}

export function unpackRows({ numbers, starts, lists }: StoredRows, read: (place: Place) => Int32Array): Rows {
  return { numbers: read(numbers), starts: read(starts), lists: read(lists) };
}
