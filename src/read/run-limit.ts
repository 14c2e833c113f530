import type { Post } from "../types.js";
import { InputError } from "./input-error.js";
import { MOST_POSTS, MOST_RUN_TEXT, nth, placeOf } from "./limits.js";
import type { ReadResult } from "./reader.js";

/** Counts what a run has read: all of it stays in memory until it is judged. What goes beyond is told of as not read. */
export class RunLimit {
  #posts = 0;
  #units = 0;
  #isReached = false;
  readonly #most: { readonly posts: number; readonly units: number };

  constructor(most = { posts: MOST_POSTS, units: MOST_RUN_TEXT }) {
    this.#most = most;
  }

  /** Nothing more may be read. */
  get isReached(): boolean {
    return this.#isReached;
  }

  /** As many posts as there is room for, and where the others begin. */
  within(read: ReadResult): ReadResult {
    const end = read.posts.findIndex((post) => !this.#takes(post));
    const first = read.posts[end];
    if (first === undefined) return read;
    return { ...read, posts: read.posts.slice(0, end), errors: [...read.errors, this.#beyond(first)] };
  }

  /** What is told of a file that was not even opened. */
  unread(file: string): ReadResult {
    const problem = `読んでいません。${this.#limit()}`;
    return { posts: [], errors: [new InputError({ file, problem, repair: REPAIR })] };
  }

  #takes(post: Post): boolean {
    this.#posts += 1;
    this.#units += unitsOf(post);
    this.#isReached ||= this.#posts > this.#most.posts || this.#units > this.#most.units;
    return !this.#isReached;
  }

  #beyond(post: Post): InputError {
    const problem = `${nth(post)}の投稿から後ろは検査していません。${this.#limit()}`;
    return new InputError({ ...placeOf(post), problem, repair: REPAIR });
  }

  #limit(): string {
    const { posts, units } = this.#most;
    return `1回に検査できるのは${posts.toLocaleString("ja")}件、合わせて${(units / 10_000).toLocaleString("ja")}万字までです。`;
  }
}

/** A value without words counts as much as it takes. Acceptances are few, and shared by the posts of a file. */
function unitsOf({ text, fields: { "sns-lint": _, ...fields } }: Pick<Post, "text" | "fields">): number {
  return text.length + Object.values(fields).reduce((sum: number, value) => sum + wordsIn(value), 0);
}

const BARE = 10;

/** How deep a value may be nested was seen when it was read. */
function wordsIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return BARE;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + wordsIn(each), BARE);
}

const REPAIR = "いくつかに分けて検査してください。";
