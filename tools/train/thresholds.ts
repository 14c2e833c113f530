// Where a threshold lies best, by what is gained and lost on drafts that were left out of training.
import type { TrainingText } from "./examples.js";

/** right: the rule is broken. wrong: only others are. clean: none is. */
export type Outcome = "right" | "wrong" | "clean";

export interface Scored {
  readonly score: number;
  readonly outcome: Outcome;
}

/** A wrong finding weighs as much as two violations that are found; one in a proper draft, as five. */
const WORTH: Readonly<Record<Outcome, number>> = { right: 1, wrong: -2, clean: -5 };
const STEP = 0.05;
const LIMIT = 1.5;

/** null: it may be reported, and is neither right nor wrong. */
export function outcomeOf(rule: string, { breaks, unsaid }: TrainingText): Outcome | null {
  if (breaks.has(rule)) return "right";
  if (unsaid.has(rule)) return null;
  return breaks.size > 0 ? "wrong" : "clean";
}

/**
 * above: what is told lies above the threshold, and should be worth most. below: what is doubted lies below it, and should be
 * worth least. null where any threshold does harm. `counts` are those of what is told, or doubted.
 */
export function bestThreshold(
  scored: readonly Scored[],
  side: "above" | "below",
): { readonly threshold: number | null; readonly counts: Readonly<Record<Outcome, number>> } {
  let best = { threshold: null as number | null, counts: count([]), worth: 0 };
  for (let at = 0; at <= (2 * LIMIT) / STEP; at += 1) {
    const threshold = at * STEP - LIMIT;
    const counts = count(scored.filter(({ score }) => (side === "above" ? score > threshold : score < threshold)));
    const worth = worthOf(counts) * (side === "above" ? 1 : -1);
    if (worth > best.worth) best = { threshold, counts, worth };
  }
  return best;
}

function count(scored: readonly Scored[]): Record<Outcome, number> {
  const counts = { right: 0, wrong: 0, clean: 0 };
  for (const { outcome } of scored) counts[outcome] += 1;
  return counts;
}

function worthOf(counts: Readonly<Record<Outcome, number>>): number {
  return counts.right * WORTH.right + counts.wrong * WORTH.wrong + counts.clean * WORTH.clean;
}
