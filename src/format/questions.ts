import type { PostReport } from "../types.js";
import { clauseName } from "./clause-name.js";
import type { Wording } from "./wording.js";

/** A question to a person, and which posts it is asked of. */
export interface Asked {
  readonly question: string;
  /** The clauses behind it: 長崎市 ７⑵ */
  readonly clauses: ReadonlySet<string>;
  /** Indexes into the posts of the report. */
  readonly posts: ReadonlySet<number>;
}

/** The questions of all posts, each once: what has to be asked of every post is read once. */
export function askedOnce(posts: readonly PostReport[], names: ReadonlyMap<string, string>): readonly Asked[] {
  const asked = new Map<string, { question: string; clauses: Set<string>; posts: Set<number> }>();
  posts.forEach((post, at) => {
    for (const { question, guideline, label } of post.checklist) {
      const entry = asked.get(question) ?? { question, clauses: new Set(), posts: new Set() };
      entry.clauses.add(clauseName(guideline, label, names));
      entry.posts.add(at);
      asked.set(question, entry);
    }
  });
  return [...asked.values()];
}

/** ［長崎市 ７⑵］（予定.csv 1件目 、3件目）; `all`: the posts of the report. */
export function askedWhere({ clauses, posts }: Asked, all: readonly PostReport[], say: Wording): string {
  return `［${[...clauses].join(say.separator)}］${all.length < 2 ? "" : whichOf(posts, all, say)}`;
}

/** So many are named one by one. */
const MOST_NAMED = 20;

function whichOf(asked: ReadonlySet<number>, all: readonly PostReport[], say: Wording): string {
  if (asked.size === all.length) return say.inAllPosts(asked.size);
  const several = severalIn(all);
  const files = new Set(all.map(({ path }) => path)).size;
  const named = all.filter((_, at) => asked.has(at)).slice(0, MOST_NAMED);
  const names = named.map((post, at) => {
    // The file is named once for all that follow of it.
    const file = files > 1 && named[at - 1]?.path !== post.path ? [post.path] : [];
    const nth = several.has(post.path) ? [say.nth(post.index + 1)] : [];
    return [...file, ...nth, ...(post.id === null ? [] : [`[${post.id}]`])].join(" ");
  });
  return say.inPosts(names, asked.size - named.length);
}

/** The files that hold more than one post. */
export function severalIn(posts: readonly PostReport[]): ReadonlySet<string> {
  return new Set(posts.filter(({ index }) => index > 0).map(({ path }) => path));
}
