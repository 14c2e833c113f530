/** Which sets of strings have been seen in a sentence, and where first and last; offsets at which a string begins. */
export class Sightings {
  readonly first: Int32Array;
  /** -1: not seen. */
  readonly last: Int32Array;
  /** Those seen. */
  readonly sets: number[] = [];

  constructor(sets: number) {
    this.first = new Int32Array(sets);
    this.last = new Int32Array(sets).fill(-1);
  }

  clear(): void {
    for (const set of this.sets) this.last[set] = -1;
    this.sets.length = 0;
  }

  add(set: number, at: number): void {
    if (this.last[set]! < 0) {
      this.sets.push(set);
      this.first[set] = at;
      this.last[set] = at;
    } else if (at < this.first[set]!) this.first[set] = at;
    else if (at > this.last[set]!) this.last[set] = at;
  }
}
