import type { CompiledDictionary } from "./compiled-dictionary.js";

/** The node at which a window begins; it stands for what was before. */
const ORIGIN = 0;
/** Rounds are counted to here and then from the beginning again. */
const LAST_ROUND = 2 ** 30;

/**
 * The nodes of one window of the lattice: words with the cheapest way to reach them. Numbers in typed arrays, because
 * a text has some ten nodes per character. Places must be visited in order with arriveAt, then words added there.
 */
export class NodeStore {
  private readonly dictionary: CompiledDictionary;
  /** Rows of connections that were asked for. */
  private readonly rows: Int16Array[] = [];
  private start = 0;
  private count = 0;
  private words = new Int32Array(4096);
  private ends = new Int32Array(4096);
  private costs = new Int32Array(4096);
  private previous = new Int32Array(4096);
  /** The next node that ends at the same place, -1 after the last. */
  private siblings = new Int32Array(4096);
  /** First of the nodes that end at a place of the window, -1 for none. */
  private readonly heads: Int32Array;
  private originContext = 0;

  // The nodes that end where we are; of several with one context only the cheapest can win.
  private round = 0;
  private arrivals = 0;
  private readonly arrivalNodes: Int32Array;
  private readonly arrivalCosts: Int32Array;
  private readonly arrivalContexts: Uint16Array;
  private readonly arrivalRounds: Int32Array;
  private readonly arrivalOf: Int32Array;
  // The best of them before a word of each context, computed once per place.
  private readonly bestRounds: Int32Array;
  private readonly bestNodes: Int32Array;
  private readonly bestCosts: Int32Array;

  /** `reach`: how far after its window's start a word may end. */
  constructor(dictionary: CompiledDictionary, reach: number) {
    const contexts = dictionary.contextCount;
    this.dictionary = dictionary;
    this.heads = new Int32Array(reach + 1);
    this.arrivalNodes = new Int32Array(contexts);
    this.arrivalCosts = new Int32Array(contexts);
    this.arrivalContexts = new Uint16Array(contexts);
    this.arrivalRounds = new Int32Array(contexts);
    this.arrivalOf = new Int32Array(contexts);
    this.bestRounds = new Int32Array(contexts);
    this.bestNodes = new Int32Array(contexts);
    this.bestCosts = new Int32Array(contexts);
  }

  /** Forgets everything; `context` is that of the word before `start`, `end` the end of the piece. */
  begin(start: number, context: number, end: number): void {
    this.start = start;
    this.originContext = context;
    this.heads.fill(-1, 0, end - start + 1);
    this.count = 1;
    this.ends[ORIGIN] = start;
    this.costs[ORIGIN] = 0;
    this.previous[ORIGIN] = -1;
    this.siblings[ORIGIN] = -1;
    this.heads[0] = ORIGIN;
  }

  /** Makes `at` the place where words are added; false when no word ends there. */
  arriveAt(at: number): boolean {
    let node = this.heads[at - this.start]!;
    if (node < 0) return false;
    this.nextRound();
    for (; node >= 0; node = this.siblings[node]!) this.addArrival(node);
    return true;
  }

  /** Adds words [first, first + count) from the current place to `end`. */
  add(first: number, count: number, end: number, penalty: number): void {
    const { contexts, costs } = this.dictionary;
    const { bestRounds, bestNodes, bestCosts, heads, round } = this;
    while (this.count + count > this.words.length) this.grow();
    const { words, ends, previous, siblings, costs: nodeCosts } = this;
    let node = this.count;
    let head = heads[end - this.start]!;
    for (let word = first; word < first + count; word++) {
      const context = contexts[word]!;
      if (bestRounds[context] !== round) this.findBest(context);
      words[node] = word;
      ends[node] = end;
      nodeCosts[node] = bestCosts[context]! + costs[word]! + penalty;
      previous[node] = bestNodes[context]!;
      siblings[node] = head;
      head = node++;
    }
    heads[end - this.start] = head;
    this.count = node;
  }

  /** The best node that ends at `at`, when a word of `context` follows. */
  bestBefore(at: number, context: number): number {
    this.arriveAt(at);
    this.findBest(context);
    return this.bestNodes[context]!;
  }

  /**
   * The last node that every path over `border` shares: whatever follows, it is right. Where there is none (only in
   * monstrous input), the cheapest node at the first possible place.
   */
  settledNode(border: number): number {
    const live = this.markLive(border);
    const shared = this.lastShared(live.marks, live.count);
    return shared === ORIGIN ? this.cheapest(live.firstEnd) : shared;
  }

  endOf(node: number): number {
    return this.ends[node]!;
  }

  contextOf(node: number): number {
    return node === ORIGIN ? this.originContext : this.dictionary.contexts[this.words[node]!]!;
  }

  /** Appends word and end of each node on the way to `node`. */
  pathTo(node: number, path: number[]): void {
    const way: number[] = [];
    for (let at = node; at !== ORIGIN; at = this.previous[at]!) way.push(at);
    for (let index = way.length - 1; index >= 0; index--) path.push(this.words[way[index]!]!, this.ends[way[index]!]!);
  }

  private nextRound(): void {
    if (this.round === LAST_ROUND) {
      this.arrivalRounds.fill(0);
      this.bestRounds.fill(0);
      this.round = 0;
    }
    this.round++;
    this.arrivals = 0;
  }

  private addArrival(node: number): void {
    const context = this.contextOf(node);
    const known = this.arrivalRounds[context] === this.round;
    const slot = known ? this.arrivalOf[context]! : this.arrivals++;
    if (known && !wins(this.costs[node]!, node, this.arrivalCosts[slot]!, this.arrivalNodes[slot]!)) return;
    this.arrivalRounds[context] = this.round;
    this.arrivalOf[context] = slot;
    this.arrivalNodes[slot] = node;
    this.arrivalCosts[slot] = this.costs[node]!;
    this.arrivalContexts[slot] = context;
  }

  private findBest(context: number): void {
    const { arrivalNodes, arrivalCosts, arrivalContexts, arrivals } = this;
    const row = (this.rows[context] ??= this.dictionary.connections.row(context));
    let bestCost = arrivalCosts[0]! + row[arrivalContexts[0]!]!;
    let bestNode = arrivalNodes[0]!;
    for (let slot = 1; slot < arrivals; slot++) {
      const cost = arrivalCosts[slot]! + row[arrivalContexts[slot]!]!;
      if (cost > bestCost || (cost === bestCost && arrivalNodes[slot]! > bestNode)) continue;
      bestCost = cost;
      bestNode = arrivalNodes[slot]!;
    }
    this.bestRounds[context] = this.round;
    this.bestNodes[context] = bestNode;
    this.bestCosts[context] = bestCost;
  }

  private markLive(border: number): { marks: Uint8Array; count: number; firstEnd: number } {
    const marks = new Uint8Array(this.count);
    let count = 0;
    let firstEnd = Infinity;
    for (let node = 0; node < this.count; node++) {
      const end = this.ends[node]!;
      if (end < border) continue;
      marks[node] = 1;
      count++;
      firstEnd = Math.min(firstEnd, end);
    }
    return { marks, count, firstEnd };
  }

  /** Walks all paths back at once, always from the newest node: where one is left, they have met. */
  private lastShared(marks: Uint8Array, count: number): number {
    let open = count;
    for (let node = this.count - 1; node > ORIGIN; node--) {
      if (marks[node] === 0) continue;
      if (open === 1) return node;
      const before = this.previous[node]!;
      if (marks[before] === 1) open--;
      else marks[before] = 1;
    }
    return ORIGIN;
  }

  private cheapest(end: number): number {
    let best = ORIGIN;
    for (let node = this.heads[end - this.start]!; node >= 0; node = this.siblings[node]!) {
      if (best === ORIGIN || wins(this.costs[node]!, node, this.costs[best]!, best)) best = node;
    }
    return best;
  }

  private grow(): void {
    this.words = doubled(this.words);
    this.ends = doubled(this.ends);
    this.costs = doubled(this.costs);
    this.previous = doubled(this.previous);
    this.siblings = doubled(this.siblings);
  }
}

/** Of equal costs the older node wins, as in kuromoji. */
function wins(cost: number, node: number, otherCost: number, other: number): boolean {
  return cost < otherCost || (cost === otherCost && node < other);
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
