import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { REVIEW } from "../read/is-aside.js";
import type { Post } from "../types.js";
import type { LintOptions } from "./lint-options.js";
import { needsPapers } from "./needs-papers.js";
import type { Reviews } from "./reviews.js";

export interface OpenReviews {
  /** null: nobody recorded anything, and nothing asks for it. */
  readonly reviews: Reviews | null;
  /** The posts with what their reviews have settled. */
  readonly known: readonly Post[];
  /** Ready to print: records that cannot be read. */
  readonly unread: readonly string[];
}

/** What people recorded of the drafts. Most runs have none, and load no more than this. */
export async function openReviews(posts: readonly Post[], options: LintOptions, cwd: string): Promise<OpenReviews> {
  const wanted = options.requireReview || needsPapers(options);
  if (!wanted && !posts.some(({ path }) => existsSync(resolve(cwd, path + REVIEW))))
    return { reviews: null, known: posts, unread: [] };
  const { Reviews } = await import("./reviews.js");
  const reviews = new Reviews(posts, options, cwd);
  return { reviews, known: reviews.posts, unread: reviews.problems };
}
