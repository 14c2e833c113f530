import type { PostReport, Severity } from "../types.js";
import type { Page } from "./page.js";
import { visible } from "./visible.js";

const SEVERITIES = ["error", "warning", "info"] as const;

/** Fewer posts are seen through by eye. */
const MANY = 20;

/** How much each rule found, the most serious first: what somebody wants to know of a folder that was never checked before. */
export function byRule(posts: readonly PostReport[], quiet: boolean, { paint, say }: Page): string[] {
  const counts = new Map<string, Record<Severity, number>>();
  let flagged = 0;
  for (const { violations } of posts) {
    const shown = violations.filter(({ severity }) => !quiet || severity === "error");
    if (shown.length > 0) flagged += 1;
    for (const { rule, severity } of shown) {
      const count = counts.get(rule) ?? { error: 0, warning: 0, info: 0 };
      count[severity] += 1;
      counts.set(rule, count);
    }
  }
  if (flagged <= MANY) return [];
  const rows = [...counts].sort(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info);
  const width = Math.max(...rows.map(([rule]) => rule.length));
  const lines = rows.map(([rule, count]) => {
    const parts = SEVERITIES.filter((severity) => count[severity] > 0).map((each) => say.count(each, count[each]));
    return `  ${visible(rule).padEnd(width)}  ${parts.join(say.separator)}`;
  });
  return [paint.bold(say.byRule), ...lines];
}
