/** The record of a draft's review, which stands beside it. */
export const REVIEW = ".review.yml";

/**
 * A sidecar of a draft, the record of its review (of 告知.md, so that 映画.review.yml stays a draft), our own
 * configuration, registers and baseline, and the mark that Excel and Word leave while a file is open.
 */
const ASIDE =
  /\.sns-lint\.ya?ml$|\.[a-z]{2,8}\.review\.ya?ml$|(?:^|[/\\])(?:sns-lint\.(?:config\.[a-z]+|[a-z]+\.(?:ya?ml|json))$|~\$)/i;

/** Lies beside drafts and belongs to them: no draft, and no mistake when a shell's * names it. */
export function isAside(path: string): boolean {
  return ASIDE.test(path);
}
