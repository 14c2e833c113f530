import type { PostReport } from "../types.js";
import type { Page } from "./page.js";
import { askedOnce, askedWhere } from "./questions.js";
import { visible } from "./visible.js";

/** The questions as lines of the printed page, and how many there are. */
export function checklist(
  posts: readonly PostReport[],
  { paint, say, names }: Page,
): { lines: string[]; count: number } {
  const asked = askedOnce(posts, names);
  if (asked.length === 0) return { lines: [], count: 0 };
  const lines = asked.map(
    (each) => `  □ ${visible(each.question)} ${paint.dim(visible(askedWhere(each, posts, say)))}`,
  );
  return { lines: [paint.bold(say.checklist), ...lines], count: asked.length };
}
