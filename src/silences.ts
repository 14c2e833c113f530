// Words that were found and excused, for --explain-silence.
import type { Document, Rule, Silence } from "./types.js";

export function silencesOf(document: Document, rules: readonly Rule[]): Silence[] {
  return rules.flatMap((rule) =>
    document
      .hits(rule.id)
      .filter(({ silenced }) => silenced)
      .map(({ entry, words, range, excuses }) => ({
        rule: rule.id,
        entry: entry.id,
        text: words,
        range: document.folded.toOriginal(range),
        context: excuses.find(({ effect }) => effect === "silence")?.context ?? "",
      })),
  );
}
