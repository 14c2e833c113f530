import type { Marker, MarkerKind } from "./marker.js";

interface Level {
  readonly kind: MarkerKind;
  number: number;
}

/** Kinds that no word of a sentence looks like: they may begin anywhere and leave numbers out. */
const CLEAR: ReadonlySet<MarkerKind> = new Set(["chapter", "section", "article", "circled"]);

/** Tells markers from words that only look like them, by counting: １０ 日 after ３ is no item. */
export class Levels {
  readonly #open: Level[] = [];

  /** Depth of the item, from 0, or null where the marker does not go on with any count. Keeps the count. */
  enter({ kind, number }: Marker): number | null {
    const at = this.#open.findLastIndex((level) => level.kind === kind);
    const level = this.#open[at];
    if (level === undefined) return this.#nest(kind, number);
    if (!follows(level, number)) return null;
    level.number = kind === "bullet" ? level.number + 1 : number;
    this.#open.splice(at + 1);
    return at;
  }

  #nest(kind: MarkerKind, number: number): number | null {
    const above = this.#open.at(-1)?.kind;
    // 第1条's second paragraph is ２; the first has no number.
    const begins = number <= 1 || CLEAR.has(kind) || (kind === "plain" && above === "article" && number === 2);
    if (!begins) return null;
    this.#open.push({ kind, number: Math.max(1, number) });
    return this.#open.length - 1;
  }
}

function follows(level: Level, number: number): boolean {
  if (level.kind === "bullet" || number === level.number + 1) return true;
  return CLEAR.has(level.kind) && number > level.number;
}
