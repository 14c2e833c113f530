import { isLearned } from "../../model/learned-entry.js";
import type { Edit } from "../../read/edit-bytes.js";
import { overlap } from "../../text/overlap.js";
import type { Violation } from "../../types.js";

/** What may be replaced without asking: of each finding at most one, and of those that overlap the first. */
export function safeEdits(violations: readonly Violation[], text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { suggestions } of violations) {
    const safe = suggestions.find((suggestion) => suggestion.safe);
    if (safe === undefined || text.slice(...safe.range) === safe.text) continue;
    if (!edits.some(({ range }) => overlap(range, safe.range))) edits.push({ range: safe.range, text: safe.text });
  }
  return edits;
}

/**
 * A rule has more findings than before: the replacement has done harm. A resemblance is only a question, which any other
 * word may raise or end.
 */
export function isWorse(before: readonly Violation[], after: readonly Violation[]): boolean {
  const count = (violations: readonly Violation[], rule: string): number =>
    violations.filter((violation) => violation.rule === rule && !isLearned(violation.entry)).length;
  return after.some(({ rule }) => count(after, rule) > count(before, rule));
}
