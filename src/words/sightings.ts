/** Which sets of strings have been seen in a sentence, and where first and last; offsets at which a string begins. */
export class Sightings {
  /** Offsets count on from sentence to sentence: what is below this was seen in an earlier one, and need not be cleared. */
  from = 1;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The first `count` are those seen of which somebody wants to be told. */
  readonly told: Uint16Array;
  count = 0;
  #next = 1;

  constructor(sets: number) {
    this.first = new Int32Array(sets);
    this.last = new Int32Array(sets);
    this.told = new Uint16Array(sets);
  }

  /** Forgets everything, for a sentence of so many letters. */
  begin(length: number): void {
    if (this.#next > LAST) {
      this.last.fill(0);
      this.#next = 1;
    }
    this.from = this.#next;
    this.#next += length;
    this.count = 0;
  }

  /**
   * All sets of a list (how many, and then their numbers) have been seen. A の is in 800 sets, and 80 of them are of those
   * that are told: sets below `asked`, and those for which `starts` has a list.
   */
  add(lists: Uint16Array, list: number, offset: number, asked: number, starts: Int32Array): void {
    const { first, last, from } = this;
    const at = from + offset;
    for (let id = list + lists[list]!; id > list; id -= 1) {
      const set = lists[id]!;
      const known = last[set]!;
      if (known < from) {
        first[set] = at;
        last[set] = at;
        if (set < asked || starts[set]! < starts[set + 1]!) this.told[this.count++] = set;
      } else if (at > known) last[set] = at;
      else if (at < first[set]!) first[set] = at;
    }
  }
}

/** Offsets are counted to here and then from the beginning again. */
const LAST = 2 ** 30;
