/** A sidecar of a draft, our own configuration, and the mark that Excel and Word leave while a file is open. */
const ASIDE = /\.sns-lint\.ya?ml$|(?:^|[/\\])(?:sns-lint\.config\.[a-z]+$|~\$)/i;

/** Lies beside drafts and belongs to them: no draft, and no mistake when a shell's * names it. */
export function isAside(path: string): boolean {
  return ASIDE.test(path);
}
