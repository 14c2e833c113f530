// Why a finding was made: which entry of the dictionaries, which tokens, which contexts. For --explain and `sns-lint try`.
import { isUnlike, ratherContext } from "./model/learned-entry.js";
import { overlap } from "./text/overlap.js";
import type { Document, ExplainedContext, Explanation, Hit, Token, Violation } from "./types.js";

/** Aligned with `violations`; null for what is said of the whole post. */
export function explain(document: Document, violations: readonly Violation[]): (Explanation | null)[] {
  return violations.map((violation) => {
    if (violation.range[0] === violation.range[1]) return null;
    const hit = document.hits(violation.rule).find((each) => decided(each, violation, document));
    const covered = ({ start, end }: Token): boolean =>
      overlap(document.folded.toOriginal([start, end]), violation.range);
    return {
      entry: violation.entry,
      tokens: document.tokens.filter(covered).map(({ surface, pos, lemma }) => ({ surface, pos, lemma })),
      contexts: hit === undefined ? [] : contextsOf(hit, violation, document),
      ...(hit?.evidence === undefined ? {} : { evidence: hit.evidence }),
    };
  });
}

function decided({ entry, range, silenced }: Hit, violation: Violation, { folded }: Document): boolean {
  return !silenced && entry.id === violation.entry && overlap(folded.toOriginal(range), violation.range);
}

function contextsOf(
  { met, excuses, rather, certainty }: Hit,
  violation: Violation,
  { folded }: Document,
): ExplainedContext[] {
  const preferred = rather !== undefined && certainty !== "hint" && violation.certainty === "hint";
  return [
    ...(met === null ? [] : [{ context: met, effect: "needed" as const }]),
    ...excuses.map(({ context, effect, range }) =>
      isUnlike(context)
        ? { context, effect, against: { words: folded.text.slice(...range), range: folded.toOriginal(range) } }
        : { context, effect },
    ),
    ...(preferred ? [{ context: ratherContext(rather), effect: "lower" as const, rather }] : []),
  ];
}
