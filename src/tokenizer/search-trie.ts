import { BLOCK_BITS, type Trie } from "./compiled-dictionary.js";

/** Words that begin at one place: pairs of end offset and trie value. */
export interface Matches {
  readonly pairs: Int32Array;
  count: number;
}

/** Appends every word of the trie that begins at `from` and ends at or before `to`, shortest first. */
export function searchTrie(
  trie: Trie,
  codes: Uint16Array,
  text: string,
  from: number,
  to: number,
  matches: Matches,
): void {
  const { cells } = trie;
  need(trie, 0);
  let cell = 0;
  let base = cells[0]!;
  for (let at = from; at < to; at++) {
    const code = codes[text.charCodeAt(at)]!;
    if (code === 0) return;
    const child = base + code;
    need(trie, child);
    if (cells[2 * child + 1] !== cell) return;
    cell = child;
    base = cells[2 * cell]!;
    if (base < 0) {
      push(matches, at + 1, ~base);
      return;
    }
    need(trie, base);
    if (cells[2 * base + 1] === cell) push(matches, at + 1, ~cells[2 * base]!);
  }
}

/** A cell is in memory before it is looked at. */
function need(trie: Trie, cell: number): void {
  if (trie.unread?.[cell >> BLOCK_BITS] === 1) trie.read(cell >> BLOCK_BITS);
}

/** All in memory. */
export function wholeTrie(cells: Int32Array): Trie {
  return { cells, unread: null, read: () => undefined };
}

function push(matches: Matches, end: number, value: number): void {
  matches.pairs[2 * matches.count] = end;
  matches.pairs[2 * matches.count + 1] = value;
  matches.count++;
}
