import type { Format, Post, PostReport } from "../types.js";
import { harmlessJson } from "./json-text.js";
import { postRecord } from "./post-record.js";

/** One line of JSON per post, in input order, and nothing else. */
export const ndjson: Format = ({ report, posts }, { quiet }) =>
  report.posts.map((post, at) => ndjsonLine(post, posts[at], quiet)).join("");

/** The line of one post, with its line feed: a caller that streams prints it as soon as the post is judged. */
export function ndjsonLine(report: PostReport, post: Post | undefined, quiet: boolean): string {
  return harmlessJson(`${JSON.stringify(postRecord(report, post, quiet))}\n`);
}
