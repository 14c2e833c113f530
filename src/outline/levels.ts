import type { Marker, MarkerKind } from "./marker.js";

interface Level {
  readonly kind: MarkerKind;
  readonly indent: number;
  number: number;
}

/** Kinds that no word of a sentence looks like: they may begin anywhere and leave numbers out. */
const CLEAR: ReadonlySet<MarkerKind> = new Set(["supplement", "chapter", "section", "article", "circled"]);

/** What stands above what, whatever came first; the others nest in the order in which they come. */
const RANK: Readonly<Partial<Record<MarkerKind, number>>> = {
  supplement: 0,
  heading1: 1,
  heading2: 2,
  heading3: 3,
  heading4: 4,
  heading5: 5,
  heading6: 6,
  chapter: 7,
  section: 8,
  article: 9,
};

/** Tells markers from words that only look like them, by counting: １０ 日 after ３ is no item. */
export class Levels {
  readonly #open: Level[] = [];

  /** Depth of the item, from 0, or null where the marker does not go on with any count. Keeps the count. */
  enter({ kind, number }: Marker, indent: number): number | null {
    const at = this.#find(kind, indent);
    const level = this.#open[at];
    if (level === undefined) return this.#nest(kind, number, indent);
    if (!follows(level, number)) return number === 1 && indent > level.indent ? this.#push(kind, 1, indent) : null;
    level.number = number === 0 ? level.number + 1 : number;
    this.#open.splice(at + 1);
    return at;
  }

  /** Where one kind is open twice (lists in lists), how far it is indented decides. */
  #find(kind: MarkerKind, indent: number): number {
    const at = this.#open.findLastIndex((level) => level.kind === kind);
    const first = this.#open.findIndex((level) => level.kind === kind);
    if (at === first) return at;
    return this.#open.findLastIndex((level) => level.kind === kind && level.indent <= indent);
  }

  #nest(kind: MarkerKind, number: number, indent: number): number | null {
    const article = this.#open.findIndex((level) => level.kind === "article");
    if (kind === "plain" && number === 2 && article >= 0) {
      // 第1条's second paragraph is ２; the first has no number, but may have items.
      this.#open.splice(article + 1);
      return this.#push(kind, number, indent);
    }
    if (number > 1 && !CLEAR.has(kind)) return null;
    const rank = rankOf(kind);
    const below = this.#open.findIndex((level) => rankOf(level.kind) > rank);
    if (below >= 0) this.#open.splice(below);
    return this.#push(kind, Math.max(1, number), indent);
  }

  #push(kind: MarkerKind, number: number, indent: number): number {
    return this.#open.push({ kind, number, indent }) - 1;
  }
}

function rankOf(kind: MarkerKind): number {
  return RANK[kind] ?? 10;
}

function follows(level: Level, number: number): boolean {
  if (number === 0 || number === level.number + 1) return true;
  return CLEAR.has(level.kind) && number > level.number;
}
