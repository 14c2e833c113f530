import type { CompiledDictionary } from "./compiled-dictionary.js";

/** The second half of a surrogate pair: no word begins or ends before it. */
const INSIDE = 255;
/** A longer run of one category is cut, so that the lattice's window has an end. No real word comes near it. */
export const LONGEST_GROUP = 4096;

/** Categories of a piece's characters and how far runs of them go. Its arrays are reused from piece to piece. */
export class UnitScanner {
  private readonly dictionary: CompiledDictionary;
  private start = 0;
  private categories = new Uint8Array(1024);
  private groupEnds = new Int32Array(1024);

  constructor(dictionary: CompiledDictionary) {
    this.dictionary = dictionary;
  }

  scan(text: string, start: number, end: number): void {
    this.start = start;
    this.reserve(end - start);
    this.readCategories(text, end);
    this.findGroups(end);
  }

  /** The category's number; undefined inside a surrogate pair. */
  categoryAt(at: number): number | undefined {
    const category = this.categories[at - this.start];
    return category === INSIDE ? undefined : category;
  }

  /** Where the character that begins at `at` ends. */
  characterEnd(at: number): number {
    return this.categories[at - this.start + 1] === INSIDE ? at + 2 : at + 1;
  }

  /** Where the run of characters of the same category that begins at `at` ends. */
  groupEnd(at: number): number {
    const end = this.groupEnds[at - this.start]!;
    return end - at > LONGEST_GROUP ? at + LONGEST_GROUP - (at % LONGEST_GROUP) : end;
  }

  private reserve(length: number): void {
    if (this.categories.length > length) return;
    this.categories = new Uint8Array(2 * length);
    this.groupEnds = new Int32Array(2 * length);
  }

  private readCategories(text: string, end: number): void {
    const { categoryOf, ideograph, other } = this.dictionary;
    const { categories, start } = this;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if ((unit & 0xf800) !== 0xd800) {
        categories[at - start] = categoryOf[unit]!;
      } else if (isPair(text, at, end)) {
        categories[at - start] = isIdeograph(unit) ? ideograph : other;
        categories[++at - start] = INSIDE;
      } else {
        categories[at - start] = other;
      }
    }
    categories[end - start] = 0;
  }

  private findGroups(end: number): void {
    const { categories, groupEnds, start } = this;
    let groupEnd = end;
    let category: number | undefined;
    for (let index = end - start - 1; index >= 0; index--) {
      const own = categories[index];
      if (own === INSIDE) continue;
      if (own !== category && category !== undefined) groupEnd = this.characterEnd(start + index);
      category = own;
      groupEnds[index] = groupEnd;
    }
  }
}

function isPair(text: string, at: number, end: number): boolean {
  const high = (text.charCodeAt(at) & 0xfc00) === 0xd800;
  return high && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** Of planes 2 and 3, by the first half of the pair: 𠮷, 𩸽. */
function isIdeograph(high: number): boolean {
  return high >= 0xd840 && high < 0xd900;
}
