import type { PostReport } from "../types.js";
import { clauseName } from "./clause-name.js";
import type { Page } from "./page.js";
import { visible } from "./visible.js";

interface Asked {
  readonly question: string;
  /** The clauses behind it: 長崎市 ７⑵ */
  readonly clauses: Set<string>;
  readonly posts: Set<number>;
}

/** The questions of all posts, each once: what has to be asked of every post is read once. */
export function checklist(posts: readonly PostReport[], page: Page): { lines: string[]; count: number } {
  const asked = new Map<string, Asked>();
  posts.forEach((post, at) => {
    for (const { question, guideline, label } of post.checklist) {
      const entry = asked.get(question) ?? { question, clauses: new Set(), posts: new Set() };
      entry.clauses.add(clauseName(guideline, label, page.names));
      entry.posts.add(at);
      asked.set(question, entry);
    }
  });
  if (asked.size === 0) return { lines: [], count: 0 };
  const lines = [...asked.values()].map((entry) => line(entry, posts.length, page));
  return { lines: [page.paint.bold(page.say.checklist), ...lines], count: asked.size };
}

function line({ question, clauses, posts }: Asked, all: number, { paint, say }: Page): string {
  const where = all > 1 && posts.size < all ? say.inPosts(posts.size) : "";
  return `  □ ${visible(question)} ${paint.dim(`［${visible([...clauses].join(say.separator))}］${where}`)}`;
}
