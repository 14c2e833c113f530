import { fingerprintOf } from "./fingerprint.js";
import type { Category, Severity, Violation } from "./types.js";

/**
 * What is wrong with a record that stands beside a draft: of the whole post, like all that is said of its fields. The
 * category names the pseudo rule, too; `about` tells one from another.
 */
export function ofWholePost(
  category: Category,
  severity: Severity,
  message: string,
  advice: string,
  about = message,
): Violation {
  const start = { line: 1, column: 1 };
  return {
    rule: category,
    category,
    severity,
    certainty: "certain",
    message,
    advice,
    text: "",
    range: [0, 0],
    start,
    end: start,
    clauses: [],
    suggestions: [],
    entry: null,
    tags: [],
    fingerprint: fingerprintOf(category, about),
  };
}
