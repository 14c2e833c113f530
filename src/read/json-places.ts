import { endOfWords } from "./json-extent.js";
import type { Path } from "./post-list.js";

/** So many units are looked through anew for each line. */
const STEP = 4096;

/** Where values stand in a text that is JSON: the parser tells only what they are. Who asks in their order asks cheaply. */
export class JsonPlaces {
  readonly #source: string;
  readonly #keys = new Map<number, ReadonlyMap<string, number>>();
  /** The item of a list that was asked for last; the next one is sought from there. */
  readonly #items = new Map<number, { readonly index: number; readonly at: number }>();
  /** Line ends before every so many units. */
  readonly #before = [0];

  constructor(source: string) {
    this.#source = source;
    for (let at = 0; at + STEP <= source.length; at += STEP)
      this.#before.push((this.#before.at(-1) ?? 0) + breaksIn(source, at, at + STEP));
  }

  /** 1-based. */
  line(path: Path): number | undefined {
    let at = this.#skip(0);
    for (const [depth, part] of path.entries()) {
      const next = typeof part === "number" ? this.#item(at, part) : this.#value(at, part, depth === 0);
      if (next === null) return undefined;
      at = next;
    }
    return this.#lineOf(at);
  }

  #lineOf(at: number): number {
    const step = Math.floor(at / STEP);
    return 1 + (this.#before[step] ?? 0) + breaksIn(this.#source, step * STEP, at);
  }

  /** Beside the list of posts every field of the file is asked for; of a post one or two. */
  #value(object: number, key: string, isRoot: boolean): number | null {
    if (this.#source[object] !== "{") return null;
    if (!isRoot) return this.#members(object, key).get(key) ?? null;
    const known = this.#keys.get(object) ?? this.#members(object, null);
    this.#keys.set(object, known);
    return known.get(key) ?? null;
  }

  /** Key -> where its value begins, up to `last`. */
  #members(object: number, last: string | null): ReadonlyMap<string, number> {
    const members = new Map<string, number>();
    let at = this.#skip(object + 1);
    while (this.#source[at] === '"') {
      const end = endOfWords(this.#source, at);
      const key = JSON.parse(this.#source.slice(at, end + 1)) as string;
      const value = this.#skip(this.#skip(end + 1) + 1);
      members.set(key, value);
      if (key === last) break;
      at = this.#next(value);
    }
    return members;
  }

  #item(list: number, index: number): number | null {
    if (this.#source[list] !== "[") return null;
    const known = this.#items.get(list);
    let { index: reached, at } =
      known !== undefined && known.index <= index ? known : { index: 0, at: this.#skip(list + 1) };
    for (; reached < index && at < this.#source.length; reached += 1) at = this.#next(at);
    if (at >= this.#source.length || this.#source[at] === "]") return null;
    this.#items.set(list, { index: reached, at });
    return at;
  }

  /** Where the next member or item begins, or the bracket that closes them. */
  #next(value: number): number {
    const end = this.#skip(this.#endOf(value));
    return this.#source[end] === "," ? this.#skip(end + 1) : end;
  }

  /** After the value that begins there. */
  #endOf(value: number): number {
    let depth = 0;
    for (let at = value; at < this.#source.length; at += 1) {
      const unit = this.#source.charCodeAt(at);
      if (unit === QUOTE) at = endOfWords(this.#source, at);
      else if (depth === 0 && isAfter(unit)) return at;
      depth += stepOf(unit);
      if (depth === 0 && (unit === QUOTE || CLOSING.has(unit))) return at + 1;
    }
    return this.#source.length;
  }

  #skip(from: number): number {
    let at = from;
    while (isSpace(this.#source.charCodeAt(at))) at += 1;
    return at;
  }
}

const [QUOTE, LINE_FEED, MARK] = [0x22, 0x0a, 0xfeff];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const COMMA = 0x2c;

function stepOf(unit: number): 1 | 0 | -1 {
  if (OPENING.has(unit)) return 1;
  return CLOSING.has(unit) ? -1 : 0;
}

/** What follows a number or a word. */
function isAfter(unit: number): boolean {
  return unit === COMMA || CLOSING.has(unit) || isSpace(unit);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === MARK;
}

/** Of this part alone: a file may be one long line. */
function breaksIn(source: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at += 1) if (source.charCodeAt(at) === LINE_FEED) breaks += 1;
  return breaks;
}
