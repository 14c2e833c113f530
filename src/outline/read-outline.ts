import { parseMarker, type Marker } from "./marker.js";
import { Levels } from "./levels.js";
import { isFullLine, type Layout, layoutOf } from "./layout.js";

/** An item of a document and what stands below it. */
export interface Item {
  readonly marker: Marker;
  /** Words of the line that begins it, as printed: ４ 利用開始手続. */
  readonly line: string;
  /** A title that sentences or items follow; null where the item is a sentence itself. */
  heading: string | null;
  /** Its own sentences, line breaks of the page joined. */
  paragraphs: string[];
  readonly items: Item[];
}

/** A document, by its numbers. Lines are joined across the breaks of the page; nothing is left out. */
export interface Outline {
  /** Lines before the first sentence: title, date, issuer. */
  readonly front: readonly string[];
  /** Sentences before the first item. */
  readonly preamble: readonly string[];
  readonly items: readonly Item[];
}

/** Reads the numbered items of a guideline's plain text. Never throws. */
export function readOutline(source: string): Outline {
  const lines = source.split(/\r\n|\n|\r|\f/u).filter((line) => line.trim() !== "");
  const reader = new Reader(layoutOf(lines));
  for (const line of lines) reader.read(line);
  return reader.end();
}

class Reader {
  readonly #layout: Layout;
  readonly #levels = new Levels();
  readonly #front: string[] = [];
  readonly #preamble: string[] = [];
  readonly #items: Item[] = [];
  /** The items that are open, outermost first. */
  readonly #open: Item[] = [];
  /** （目的） above 第1条. */
  #title: string | null = null;
  /** The line before ends a paragraph. */
  #ended = true;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  read(line: string): void {
    const words = line.trim();
    const marker = parseMarker(words);
    const depth = marker === null ? null : this.#levels.enter(marker, indentOf(line));
    if (marker !== null && depth !== null) this.#begin(marker, depth, words);
    else if (/^[(（][^()（）。]{1,20}[)）]$/u.test(words)) this.#title = words.slice(1, -1);
    else this.#continue(words, /^[\u3000]/u.test(line));
    this.#ended = /[。」）)]$/u.test(words) && !isFullLine(words, this.#layout);
  }

  end(): Outline {
    for (const item of this.#items) settle(item);
    return { front: this.#front, preamble: this.#preamble, items: this.#items };
  }

  #begin(marker: Marker, depth: number, line: string): void {
    const [, title, rest] =
      /^[(（]([^()（）。]{1,20})[)）]\s*(\S.*)$/u.exec(marker.kind === "article" ? marker.rest : "") ?? [];
    const words = rest ?? marker.rest;
    const heading = title ?? this.#title;
    const item: Item = { marker, line: line.replace(/^(?:[-*+]|#+)\s+/u, ""), heading, paragraphs: [words], items: [] };
    this.#title = null;
    (this.#open[depth - 1]?.items ?? this.#items).push(item);
    this.#open.splice(depth, Infinity, item);
    if (heading === null && isTitle(words) && !isFullLine(line, this.#layout)) item.heading = words;
  }

  #continue(words: string, indented: boolean): void {
    const item = this.#open.at(-1);
    if (item === undefined) this.#beforeItems(words, indented);
    else if (item.heading !== null && item.heading === item.paragraphs[0] && item.paragraphs.length === 1) {
      item.paragraphs.push(words);
    } else this.#append(item.paragraphs, words, indented);
  }

  #beforeItems(words: string, indented: boolean): void {
    if (this.#preamble.length === 0 && isTitle(words) && !isFullLine(words, this.#layout))
      this.#front.push(words.replace(/^#+\s*/u, ""));
    else this.#append(this.#preamble, words, indented);
  }

  #append(paragraphs: string[], words: string, indented: boolean): void {
    const last = paragraphs.at(-1);
    if (last === undefined || this.#ended || indented || /^[※＊]/u.test(words)) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = join(last, words);
  }
}

/** A heading was kept as the first paragraph as long as nothing showed what it is. */
function settle(item: Item): void {
  const [first, ...others] = item.paragraphs;
  if (item.heading !== null && item.heading === first) {
    if (others.length > 0 || item.items.length > 0) item.paragraphs = others;
    else item.heading = null;
  }
  for (const child of item.items) settle(child);
}

/** 目的, アカウントの明示等: no sentence, and nothing that is listed. */
function isTitle(words: string): boolean {
  if (/(?:情報|もの|こと|場合|行為)$/u.test(words)) return false;
  return (
    words !== "" &&
    words.length <= 45 &&
    !/[。．、，]$/u.test(words) &&
    (words.length <= 20 || !/[、，。]/u.test(words))
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function join(before: string, after: string): string {
  return /[A-Za-z0-9]$/u.test(before) && /^[A-Za-z0-9]/u.test(after) ? `${before} ${after}` : before + after;
}
