import type { Severity, Violation } from "../types.js";

/** A finding, and others about the same words, which are told below it. */
export interface Together {
  readonly first: Violation;
  readonly others: readonly Violation[];
}

/** Findings by place, in the order given; of one place the most severe comes first. */
export function byPlace(violations: readonly Violation[]): readonly Together[] {
  const groups: { first: Violation; others: Violation[] }[] = [];
  const at = new Map<string, (typeof groups)[number]>();
  for (const violation of [...violations].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    const ends = endsOf(violation);
    const group = ends
      .map((end) => at.get(end))
      .find((known) => known !== undefined && isAlike(known.first, violation));
    if (group !== undefined) group.others.push(violation);
    else {
      const made = { first: violation, others: [] };
      groups.push(made);
      for (const end of ends) at.set(end, made);
    }
  }
  const order = new Map(violations.map((violation, index) => [violation, index]));
  const indexOf = ({ first }: Together): number => order.get(first) ?? 0;
  return groups.sort((a, b) => indexOf(a) - indexOf(b));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Two findings of one place begin or end at the same letter: 「死ねばいい」 and 「死ねばいいのに」. */
function endsOf({ range: [start, end] }: Violation): readonly string[] {
  return start === end ? [] : [`from ${start}`, `to ${end}`];
}

/** And neither is a small part of the other. */
function isAlike({ range: a }: Violation, { range: b }: Violation): boolean {
  const lengths = [a[1] - a[0], b[1] - b[0]];
  return Math.min(...lengths) * 2 >= Math.max(...lengths);
}
