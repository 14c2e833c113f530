import type { Post } from "../types.js";
import type { Assigned } from "./assign-linters.js";
import type { OpenBaseline, openBaseline } from "./baseline/open-baseline.js";
import type { RawOptions } from "./lint-options.js";

/** The baseline that the options name; null: none. Throws what openBaseline throws. */
export async function useBaseline(...[raw, ...run]: Parameters<typeof openBaseline>): Promise<OpenBaseline | null> {
  if (!isAsked(raw)) return null;
  return (await import("./baseline/open-baseline.js")).openBaseline(raw, ...run);
}

function isAsked({ baseline, writeBaseline, pruneBaseline }: Partial<RawOptions>): boolean {
  return baseline !== undefined || writeBaseline === true || pruneBaseline === true;
}

/** Files of which some posts were judged by nobody. */
export function unjudged(posts: readonly Post[], assigned: Pick<Assigned, "posts">): string[] {
  const judged = new Set(assigned.posts.map(([post]) => post));
  return posts.flatMap((post) => (judged.has(post) ? [] : [post.path]));
}
