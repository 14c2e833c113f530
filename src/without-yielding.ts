// Two rules may see the same words, and one say all that matters: that a lure is no registered link would advise to register
// it. Where the other is not told (no clause, switched off), nothing changes.
import { Taken } from "./text/taken.js";
import type { Range, Rule, Violation } from "./types.js";

export function withoutYielding(violations: readonly Violation[], rules: readonly Rule[]): readonly Violation[] {
  const yielding = new Map(rules.flatMap(({ id, yieldsTo = [] }) => (yieldsTo.length === 0 ? [] : [[id, yieldsTo]])));
  if (!violations.some(({ rule }) => yielding.has(rule))) return violations;
  const places = new Map<string, Taken>();
  for (const { rule, severity, range } of violations) if (severity !== "info") placesIn(places, rule).add(range);
  const isSaid = (range: Range) => (rule: string) => places.get(rule)?.overlaps(range) === true;
  return violations.filter(({ rule, range }) => yielding.get(rule)?.some(isSaid(range)) !== true);
}

function placesIn(places: Map<string, Taken>, rule: string): Taken {
  const known = places.get(rule) ?? new Taken();
  places.set(rule, known);
  return known;
}
