import type { Trie } from "./compiled-dictionary.js";
import { wholeTrie } from "./search-trie.js";

export interface Key {
  /** The surface, each unit replaced by its character code. */
  readonly codes: string;
  /** See Trie. */
  readonly value: number;
}

/** Keys of one prefix: keys[from, to), `depth` codes long. */
interface Subtree {
  readonly cell: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

interface Child {
  readonly code: number;
  readonly from: number;
  to: number;
}

const END = 0;
/** After so many misses the next search begins where this one ended; what is left free before, single children fill. */
const PATIENCE = 20;

/** `keys` are distinct and not empty. `codeCount`: one more than the largest code. */
export function buildTrie(keys: readonly Key[], codeCount: number): Trie {
  const sorted = keys.toSorted((a, b) => (a.codes < b.codes ? -1 : 1));
  const cells = new Cells();
  const open: Subtree[] = sorted.length === 0 ? [] : [{ cell: 0, depth: 0, from: 0, to: sorted.length }];
  const single: Subtree[] = [];
  for (let subtree = open.pop(); subtree !== undefined; subtree = open.pop() ?? single.pop()) {
    const only = subtree.to - subtree.from === 1 ? sorted[subtree.from] : undefined;
    if (only?.codes.length === subtree.depth) cells.setBase(subtree.cell, ~only.value);
    else
      for (const child of placeChildren(cells, sorted, subtree))
        (child.to - child.from === 1 ? single : open).push(child);
  }
  return wholeTrie(cells.finish(codeCount));
}

function placeChildren(cells: Cells, keys: readonly Key[], subtree: Subtree): Subtree[] {
  const children = childrenOf(keys, subtree);
  const codes = children.map(({ code }) => code);
  const base = cells.place(subtree.cell, codes);
  const ended = children[0]?.code === END ? children.shift() : undefined;
  if (ended !== undefined) cells.setBase(base, ~keys[ended.from]!.value);
  return children.map(({ code, from, to }) => ({ cell: base + code, depth: subtree.depth + 1, from, to }));
}

/** By ascending code; a key that ends here comes first. */
function childrenOf(keys: readonly Key[], { depth, from, to }: Subtree): Child[] {
  const children: Child[] = [];
  for (let index = from; index < to; index++) {
    const { codes } = keys[index]!;
    const code = depth < codes.length ? codes.charCodeAt(depth) : END;
    const last = children.at(-1);
    if (last?.code === code) last.to = index + 1;
    else children.push({ code, from: index, to: index + 1 });
  }
  return children;
}

const FREE = -1;

/** The array under construction. Cell 0 is the root. */
class Cells {
  private data = new Int32Array(1 << 11).fill(FREE);
  /** Some cell after a cell with only taken ones between. */
  private next = new Int32Array(1 << 10).map((_, cell) => cell + 1);
  private end = 1;
  private searchFrom = 0;

  setBase(cell: number, base: number): void {
    this.data[2 * cell] = base;
  }

  /** Finds a base at which all codes (ascending) are free, and takes those cells. */
  place(parent: number, codes: readonly number[]): number {
    const base = this.findBase(codes);
    this.reserve(base + codes.at(-1)!);
    for (const code of codes) this.data[2 * (base + code) + 1] = parent;
    this.end = Math.max(this.end, base + codes.at(-1)! + 1);
    this.setBase(parent, base);
    return base;
  }

  /** With room after the end, so that a search needs no bounds. */
  finish(codeCount: number): Int32Array {
    this.reserve(this.end + codeCount);
    return this.data.slice(0, 2 * (this.end + codeCount));
  }

  private findBase(codes: readonly number[]): number {
    const first = codes[0]!;
    let misses = 0;
    for (let cell = this.freeAfter(codes.length === 1 ? 0 : this.searchFrom); ; cell = this.freeAfter(cell)) {
      const base = cell - first;
      if (base < 1) continue;
      if (codes.every((code) => this.isFree(base + code))) return base;
      if (++misses === PATIENCE) this.searchFrom = cell;
    }
  }

  /** Shortens the way for the next who asks. */
  private freeAfter(cell: number): number {
    let free = this.next[cell]!;
    while (!this.isFree(free)) free = this.next[free]!;
    this.next[cell] = free;
    return free;
  }

  private isFree(cell: number): boolean {
    this.reserve(cell);
    return this.data[2 * cell + 1] === FREE;
  }

  private reserve(cell: number): void {
    while (cell >= this.next.length) {
      const [data, next] = [this.data, this.next];
      this.data = new Int32Array(2 * data.length).fill(FREE);
      this.data.set(data);
      this.next = new Int32Array(2 * next.length).map((_, index) => index + 1);
      this.next.set(next);
    }
  }
}
