// The figures of a run.
import type { Post, PostReport, Severity, Summary } from "./types.js";

/** `reports` and `posts` are aligned; `rules` is how many were active. Throws where the figures do not add up. */
export function summarise(reports: readonly PostReport[], posts: readonly Post[], rules: number): Summary {
  checkAligned(reports, posts);
  const violations = reports.flatMap((report) => report.violations);
  const count = (severity: Severity): number => violations.filter((each) => each.severity === severity).length;
  const summary: Summary = {
    posts: posts.length,
    characters: sum(posts.map(({ text }) => characters(text))),
    rules,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: sum(reports.map(({ accepted }) => accepted.length)),
    failures: sum(reports.map(({ unchecked }) => unchecked.length)),
    baselined: sum(reports.map(({ baselined = 0 }) => baselined)),
    fixed: 0,
  };
  // A finding of a severity that nobody counts would be in no figure, and pass.
  const counted = summary.errors + summary.warnings + summary.infos;
  if (counted !== violations.length) throw new Error(`${String(violations.length)} found, ${String(counted)} counted`);
  return summary;
}

/** A report that belongs to no post, or to another, would be printed beside the wrong draft. */
function checkAligned(reports: readonly PostReport[], posts: readonly Post[]): void {
  const isAligned = reports.every(({ path, index }, at) => posts[at]?.path === path && posts[at].index === index);
  if (reports.length !== posts.length || !isAligned)
    throw new Error(`${String(reports.length)} reports do not belong to ${String(posts.length)} posts`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Code points; a line break of Windows, two of them, is one. */
function characters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff || text.startsWith("\r\n", at) ? 2 : 1)
    count += 1;
  return count;
}
