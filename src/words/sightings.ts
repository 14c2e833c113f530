/** Which sets of strings have been seen in a sentence, and where first and last; offsets at which a string begins. */
export class Sightings {
  /** Offsets count on from sentence to sentence: what is below this was seen in an earlier one, and need not be cleared. */
  from = 1;
  /** Of each set where first and where last: side by side, for both are looked at together, and ten thousand times a post. */
  readonly places: Int32Array;
  /** The first `count` are those seen of which somebody wants to be told. */
  readonly told: Uint16Array;
  count = 0;
  /** 1 for each set of which somebody wants to be told. */
  readonly #wanted: Uint8Array;
  #next = 1;

  constructor(wanted: Uint8Array) {
    this.places = new Int32Array(2 * wanted.length);
    this.told = new Uint16Array(wanted.length);
    this.#wanted = wanted;
  }

  /** Forgets everything, for a sentence of so many letters. */
  begin(length: number): void {
    if (this.#next > LAST) {
      this.places.fill(0);
      this.#next = 1;
    }
    this.from = this.#next;
    this.#next += length;
    this.count = 0;
  }

  /** All sets of a list (how many, and then their numbers) have been seen. A の is in 800 sets, of which 80 are told. */
  add(lists: Uint16Array, list: number, offset: number): void {
    const { places, from } = this;
    const at = from + offset;
    for (let id = list + lists[list]!; id > list; id -= 1) {
      const set = lists[id]!;
      const first = 2 * set;
      const known = places[first + 1]!;
      if (known < from) {
        places[first] = at;
        places[first + 1] = at;
        if (this.#wanted[set] === 1) this.told[this.count++] = set;
      } else if (at > known) places[first + 1] = at;
      else if (at < places[first]!) places[first] = at;
    }
  }
}

/** Offsets are counted to here and then from the beginning again. */
const LAST = 2 ** 30;
