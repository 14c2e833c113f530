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

/** ［長崎市 ７⑵］（2件の投稿）; `all`: how many posts the report has. */
export function askedWhere({ clauses, posts }: Asked, all: number, say: Wording): string {
  const where = all > 1 && posts.size < all ? say.inPosts(posts.size) : "";
  return `［${[...clauses].join(say.separator)}］${where}`;
}
