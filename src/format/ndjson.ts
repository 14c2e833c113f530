import type { Format, Post, PostReport, Unread } from "../types.js";
import { harmlessJson } from "./json-text.js";
import { postRecord, unreadRecord } from "./post-record.js";

/** One line of JSON per post, in input order, then one per file that could not be read, and nothing else. */
export const ndjson: Format = ({ report, posts }, { quiet }) =>
  report.posts.map((post, at) => ndjsonLine(post, posts[at], quiet)).join("") +
  (report.unread ?? []).map(unreadLine).join("");

/** Told from the line of a post by its only key. */
export function unreadLine(unread: Unread): string {
  return harmlessJson(`${JSON.stringify({ unread: unreadRecord(unread) })}\n`);
}

/** The line of one post, with its line feed: a caller that streams prints it as soon as the post is judged. */
export function ndjsonLine(report: PostReport, post: Post | undefined, quiet: boolean): string {
  return harmlessJson(`${JSON.stringify(postRecord(report, post, quiet))}\n`);
}
