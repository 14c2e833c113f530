// Why a finding was made: which entry of the dictionaries, which tokens, which contexts. For --explain and `sns-lint try`.
import { isUnlike } from "./model/learned-entry.js";
import { firstIndex } from "./text/bisect.js";
import type { Document, ExplainedContext, Explanation, Hit, Range, Violation } from "./types.js";

/** Aligned with `violations`; null for what is said of the whole post. */
export function explain(document: Document, violations: readonly Violation[]): (Explanation | null)[] {
  const { tokens, folded } = document;
  const tokensAt = overlapping(tokens, ({ start, end }) => folded.toOriginal([start, end]));
  const hitsAt = new Map<string, (range: Range) => readonly Hit[]>();
  const decided = ({ rule, entry, range }: Violation): Hit | undefined => {
    const key = JSON.stringify([rule, entry]);
    const known = hitsAt.get(key) ?? overlapping(hitsOf(document, rule, entry), (hit) => folded.toOriginal(hit.range));
    hitsAt.set(key, known);
    return known(range)[0];
  };
  return violations.map((violation) => {
    if (violation.range[0] === violation.range[1]) return null;
    const hit = decided(violation);
    return {
      entry: violation.entry,
      tokens: tokensAt(violation.range).map(({ surface, pos, lemma, start, end }) => {
        return { surface, pos, lemma, range: folded.toOriginal([start, end]) };
      }),
      contexts: hit === undefined ? [] : contextsOf(hit, violation, document),
      ...(hit?.meant === undefined ? {} : { meant: hit.meant }),
      ...(hit?.evidence === undefined ? {} : { evidence: hit.evidence }),
    };
  });
}

/** Those of one entry that were reported: they do not overlap. */
function hitsOf(document: Document, rule: string, entry: string | null): readonly Hit[] {
  return document.hits(rule).filter((hit) => !hit.silenced && hit.entry.id === entry);
}

/** Tells which of ascending, disjoint spans share a character with a range; a draft has thousands of both. */
function overlapping<T>(spans: readonly T[], placeOf: (span: T) => Range): (range: Range) => readonly T[] {
  const place = (index: number): Range => placeOf(spans[index] as T);
  return ([start, end]) =>
    spans.slice(
      firstIndex(spans.length, (index) => place(index)[1] > start),
      firstIndex(spans.length, (index) => place(index)[0] >= end),
    );
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
    ...(preferred ? [{ context: rather, effect: "lower" as const, rather }] : []),
  ];
}
