// The figures of a run. They add up by construction: each violation is counted once, under its severity.
import type { Post, PostReport, Severity, Summary } from "./types.js";

/** `reports` and `posts` are aligned; `rules` is how many were active. */
export function summarise(reports: readonly PostReport[], posts: readonly Post[], rules: number): Summary {
  const count = (severity: Severity): number =>
    sum(reports.map(({ violations }) => violations.filter((violation) => violation.severity === severity).length));
  return {
    posts: posts.length,
    characters: sum(posts.map(({ text }) => codePoints(text))),
    rules,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: sum(reports.map(({ accepted }) => accepted.length)),
    failures: sum(reports.map(({ unchecked }) => unchecked.length)),
    baselined: sum(reports.map(({ baselined = 0 }) => baselined)),
    fixed: 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
