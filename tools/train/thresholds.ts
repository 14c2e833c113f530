// Where the thresholds lie best, all together, by what is gained and lost on drafts that were left out of training.
import { CLEARLY, MARGIN } from "../../src/model/judge.js";

/** A draft as judged by a model that has not seen it. */
export interface LeftOut {
  /** One for each rule that the model knows. */
  readonly scores: readonly number[];
  /** How far above its threshold each rule must lie to be told: the shorter the draft, the further. */
  readonly leads: readonly number[];
  /** What the dictionaries find, by rule; true where only patterns do, which the model may doubt. */
  readonly found: ReadonlyMap<string, boolean>;
  /** Rules of which the dictionaries have excused words: of these the model speaks only where it is clear. */
  readonly excused: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  /** Rules of which nobody said whether it breaks them: what is found of these is neither right nor wrong. */
  readonly unsaid: ReadonlySet<string>;
}

/** One for each rule: above `tell` the model speaks, below `doubt` it doubts a pattern; null where it never does. */
export interface Limits {
  readonly tell: readonly number[];
  readonly doubt: readonly (number | null)[];
}

/** right: the rule is broken. wrong: only others are. clean: none is. */
export type Counts = Readonly<Record<"right" | "wrong" | "clean", number>>;

/** A wrong finding weighs as much as a violation that is found; one in a proper draft, as three. */
const WORTH: Counts = { right: 1, wrong: -1, clean: -3 };
const STEP = 0.05;
const ROUNDS = 3;
const TELL = gridOf(-0.4, 1);
const DOUBT = gridOf(-1.2, 0.8);

/** One after the other, each where the whole is worth most, until the rounds are over. `secret` rules are never doubted. */
export function chooseLimits(
  drafts: readonly LeftOut[],
  rules: readonly string[],
  secret: ReadonlySet<string>,
): Limits {
  const tell = rules.map(() => 0.2);
  const doubt = rules.map((rule) => (secret.has(rule) ? null : -0.3));
  const worth = (): number => worthOf(countsOf(drafts, rules, { tell, doubt }));
  const settle = <T>(list: T[], at: number, grid: readonly T[]): void => {
    let best = { value: list[at] as T, worth: worth() };
    for (const value of grid) {
      list[at] = value;
      const here = worth();
      if (here > best.worth) best = { value, worth: here };
    }
    list[at] = best.value;
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of rules.keys()) {
      settle(tell, at, TELL);
      if (doubt[at] !== null) settle(doubt, at, DOUBT);
    }
  return { tell, doubt };
}

/** What would be told of the drafts. */
export function countsOf(drafts: readonly LeftOut[], rules: readonly string[], limits: Limits): Counts {
  const counts = { right: 0, wrong: 0, clean: 0 };
  for (const draft of drafts)
    for (const rule of toldOf(draft, rules, limits)) {
      if (draft.breaks.has(rule)) counts.right += 1;
      else if (!draft.unsaid.has(rule)) counts[draft.breaks.size > 0 ? "wrong" : "clean"] += 1;
    }
  return counts;
}

/** As src/model/judge.ts decides, but for SUPPORT, and as if each finding stood in a sentence of its own. */
function* toldOf(draft: LeftOut, rules: readonly string[], limits: Limits): Iterable<string> {
  const { scores, found } = draft;
  const best = bestOf(draft, limits);
  const most = best === null ? -Infinity : scores[best]!;
  for (const [rule, mayDoubt] of found)
    if (!mayDoubt || !isDoubted(rules.indexOf(rule), scores, most, limits)) yield rule;
  if (best !== null && isAdded(rules[best]!, most - limits.tell[best]!, draft)) yield rules[best]!;
}

/** The rule that the model tells, by its place. */
function bestOf({ scores, leads }: LeftOut, { tell }: Limits): number | null {
  const best = scores.indexOf(Math.max(...scores));
  return scores[best]! > tell[best]! + leads[best]! ? best : null;
}

function isAdded(rule: string, above: number, { found, excused }: LeftOut): boolean {
  return !found.has(rule) && (!excused.has(rule) || above > CLEARLY);
}

/** `most` is the score of the rule that is told. */
function isDoubted(at: number, scores: readonly number[], most: number, { doubt }: Limits): boolean {
  const limit = doubt[at] ?? null;
  return limit !== null && (scores[at]! < limit || most - scores[at]! > MARGIN);
}

function worthOf(counts: Counts): number {
  return counts.right * WORTH.right + counts.wrong * WORTH.wrong + counts.clean * WORTH.clean;
}

function gridOf(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, at) => Number((from + at * STEP).toFixed(2)));
}
