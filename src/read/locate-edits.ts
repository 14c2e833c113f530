// Where the words of posts stand in the text of their file.
import type { Post } from "../types.js";
import type { Edit } from "./edit-bytes.js";

/** A post, and what is to change in its text. */
export interface PostEdits {
  readonly post: Pick<Post, "text" | "firstLine">;
  /** Offsets into the post's text. */
  readonly edits: readonly Edit[];
}

/**
 * The edits in the offsets of `source`; null where a place cannot be told. `whole`: the posts stand in the file line by
 * line, as in a text; else each is a value of a record, and its words are counted through. Whoever writes the result has
 * to read it again: only then is it certain.
 */
export function locateEdits(source: string, posts: readonly PostEdits[], whole: boolean): readonly Edit[] | null {
  const located = whole ? posts.flatMap((each) => byLine(source, each)) : new Counting(source, posts).all();
  return located.includes(null) ? null : located.filter((edit) => edit !== null);
}

function byLine(source: string, { post, edits }: PostEdits): (Edit | null)[] {
  const begin = startOfLine(source, post.firstLine);
  if (!source.startsWith(post.text, begin)) return edits.map(() => null);
  return edits.map(({ range: [start, end], text }) => ({ range: [begin + start, begin + end], text }));
}

function startOfLine(source: string, line: number): number {
  let at = 1;
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) {
    if (line === 1) return 0;
    at += 1;
    if (at === line) return index + end.length;
  }
  return line === 1 ? 0 : source.length;
}

/** Units on either side that are sought with the words: the more, the fewer other places look the same. */
const REACHES = [12, 4, 0];
const BETWEEN = "\u0000";

/** Words stand in the file as often and in the order as in the posts; else they stand elsewhere too. */
class Counting {
  readonly #source: string;
  readonly #posts: readonly PostEdits[];
  readonly #all: string;

  constructor(source: string, posts: readonly PostEdits[]) {
    this.#source = source;
    this.#posts = posts;
    this.#all = posts.map(({ post }) => post.text).join(BETWEEN);
  }

  all(): (Edit | null)[] {
    let begin = 0;
    return this.#posts.flatMap(({ post, edits }) => {
      const from = begin;
      begin += post.text.length + BETWEEN.length;
      return edits.map((edit) => this.#locate(edit, from));
    });
  }

  #locate({ range, text }: Edit, from: number): Edit | null {
    const [start, end] = [from + range[0], from + range[1]];
    for (const reach of REACHES) {
      const [left, right] = [this.#plain(start, -1, reach), this.#plain(end, 1, reach)];
      const needle = this.#all.slice(start - left, end + right);
      const places = placesOf(needle, this.#source);
      const same = placesOf(needle, this.#all);
      const place = places[same.indexOf(start - left)];
      if (place === undefined || places.length !== same.length) continue;
      return { range: [place + left, place + left + end - start], text };
    }
    return null;
  }

  /** How many units beside `at` every format writes as they are. */
  #plain(at: number, step: 1 | -1, most: number): number {
    let count = 0;
    const unit = (): string => this.#all.charAt(step > 0 ? at + count : at - count - 1);
    while (count < most && unit() !== "" && !/[\0-\x1f"'\\]/.test(unit())) count += 1;
    return count;
  }
}

function placesOf(needle: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
}
