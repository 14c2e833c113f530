import { displayWidth, graphemes } from "./display-width.js";
import type { Range } from "../types.js";
import { isSecret } from "./mask.js";
import { visible } from "./visible.js";

/** A line of the draft, cut to fit, with the place of the words in terminal columns. */
export interface Excerpt {
  /** 0-based line of the text. */
  readonly line: number;
  readonly text: string;
  readonly caretStart: number;
  /** At least 1. */
  readonly caretWidth: number;
}

const COLUMNS = 72;
const MOST_LINES = 3;
/** Code units kept on either side of the words before anything is measured: a line may be a megabyte long. */
const REACH = 400;

/** The lines that `range` covers, at most three; secrets as ＊. Empty for an empty range. */
export function excerpts(text: string, range: Range, secrets: readonly Range[]): readonly Excerpt[] {
  const found: Excerpt[] = [];
  if (range[0] >= range[1]) return found;
  let line = 0;
  for (const { start, end } of lines(text)) {
    if (start >= range[1] || found.length === MOST_LINES) break;
    const covered: Range = [Math.max(start, range[0]), Math.min(end, range[1])];
    if (covered[0] < covered[1]) found.push({ line, ...cut(text, [start, end], covered, secrets) });
    line += 1;
  }
  return found;
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: newline } of text.matchAll(/\r\n|\r|\n/g)) {
    yield { start, end: index };
    start = index + newline.length;
  }
  yield { start, end: text.length };
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

function cut(text: string, line: Range, marked: Range, secrets: readonly Range[]): Omit<Excerpt, "line"> {
  const near: Range = [Math.max(line[0], marked[0] - REACH), Math.min(line[1], marked[1] + REACH)];
  const cells = [...measure(text, near, marked, secrets)];
  const first = cells.findIndex((cell) => cell.marked);
  const [from, to] = frame(cells, first, near[0] > line[0]);
  const head = from > 0 || near[0] > line[0] ? "…" : "";
  const tail = to < cells.length || near[1] < line[1] ? "…" : "";
  const kept = cells.slice(from, to);
  return {
    text: head + kept.map(({ shown }) => shown).join("") + tail,
    caretStart: displayWidth(head) + total(cells.slice(from, first)),
    caretWidth: Math.max(1, total(kept.filter((cell) => cell.marked))),
  };
}

function* measure(text: string, near: Range, marked: Range, secrets: readonly Range[]): Generator<Cell> {
  for (const { segment, index } of graphemes(text.slice(near[0], near[1]))) {
    const start = near[0] + index;
    const end = start + segment.length;
    const shown = isSecret(start, end, secrets) ? "＊" : visible(segment);
    yield { shown, width: displayWidth(shown), marked: start < marked[1] && marked[0] < end };
  }
}

/** Which cells fit into a line: all of them, or the words in the middle. */
function frame(cells: readonly Cell[], first: number, cutBefore: boolean): [from: number, to: number] {
  if (!cutBefore && total(cells) <= COLUMNS) return [0, cells.length];
  const edges = [0];
  for (const { width } of cells) edges.push((edges.at(-1) ?? 0) + width);
  const words = Math.min(total(cells.filter(({ marked }) => marked)), COLUMNS / 2);
  const begin = (edges[first] ?? 0) - Math.floor((COLUMNS - words) / 2);
  const from = edges.findIndex((edge) => edge >= begin);
  const limit = (edges[from] ?? 0) + COLUMNS;
  return [from, edges.findLastIndex((edge) => edge <= limit)];
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
