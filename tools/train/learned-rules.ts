// What the model learns to tell, and how sure it must be.
import { SHORTEST } from "../../src/model/lazy-model.js";

/** Between which scores the dictionaries are trusted: below `doubt` their patterns are doubted, above `tell` the model speaks. */
interface Thresholds {
  readonly tell: number | null;
  readonly doubt: number | null;
}

/**
 * For each rule that is about language; see src/model/model.rationale.md. Without language there is nothing to learn: links
 * and dates are computed.
 */
export const THRESHOLDS = {
  confidential: { tell: 0.3, doubt: -0.45 },
  disruption: { tell: 0.2, doubt: -0.1 },
  "illegal-act": { tell: 0.1, doubt: -0.05 },
  obscenity: { tell: 0.1, doubt: -0.05 },
  "personal-opinion": { tell: 0.1, doubt: -0.35 },
  "political-neutrality": { tell: 0.15, doubt: 0.05 },
  "public-order": { tell: 0.65, doubt: -0.3 },
  rebuttal: { tell: -0.05, doubt: -0.1 },
  reply: { tell: 0.15, doubt: -0.6 },
  rights: { tell: -0.05, doubt: -0.15 },
  "security-exposure": { tell: 0.15, doubt: -0.65 },
  "third-party-quote": { tell: 0.25, doubt: -0.5 },
  "undecided-policy": { tell: 0.05, doubt: -0.05 },
  "unverified-claim": { tell: 0.2, doubt: -0.05 },
  insult: { tell: 0.5, doubt: -0.3 },
  discrimination: { tell: 0.6, doubt: -0.35 },
  "personal-data": { tell: 0.35, doubt: null },
  credential: { tell: 0.45, doubt: null },
  "drafting-slip": { tell: 0.75, doubt: -0.8 },
} as const satisfies Readonly<Record<string, Thresholds>>;

/**
 * What is said of people: real comments of one sentence resemble the examples of the first four, and harm nobody; whose name
 * stands in a sentence is often not told in it.
 */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "insult",
  "discrimination",
  "obscenity",
  "public-order",
  "personal-data",
]);

/** In UTF-16 units; in a shorter text the model does not tell the rule. */
export const shortestFor = (rule: string): number => (OF_PEOPLE.has(rule) ? 36 : SHORTEST);

export const LEARNED_RULES = Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[];
