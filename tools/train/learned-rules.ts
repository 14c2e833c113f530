// What the model learns to tell, and how sure it must be.

/** Between which scores the dictionaries are trusted: below `doubt` their patterns are doubted, above `tell` the model speaks. */
interface Thresholds {
  readonly tell: number | null;
  readonly doubt: number | null;
}

/**
 * For each rule that is about language; see src/model/model.rationale.md. Without language there is nothing to learn: links,
 * dates and slips are computed.
 */
export const THRESHOLDS = {
  confidential: { tell: 0.3, doubt: -0.6 },
  disruption: { tell: 0.2, doubt: -0.25 },
  "illegal-act": { tell: 0.1, doubt: -0.25 },
  obscenity: { tell: 0.2, doubt: -0.3 },
  "personal-opinion": { tell: 0.25, doubt: -0.4 },
  "political-neutrality": { tell: 0.3, doubt: -0.25 },
  "public-order": { tell: 0.3, doubt: -0.4 },
  rebuttal: { tell: 0.05, doubt: -0.25 },
  reply: { tell: 0, doubt: -0.45 },
  rights: { tell: 0.1, doubt: -0.15 },
  "security-exposure": { tell: 0.2, doubt: -0.9 },
  "third-party-quote": { tell: 0.25, doubt: -0.6 },
  "undecided-policy": { tell: 0.1, doubt: -0.15 },
  "unverified-claim": { tell: 0.2, doubt: -0.25 },
  insult: { tell: 0.35, doubt: -0.4 },
  discrimination: { tell: 0.45, doubt: -0.5 },
  "personal-data": { tell: 0.35, doubt: null },
  credential: { tell: 0.3, doubt: null },
} as const satisfies Readonly<Record<string, Thresholds>>;

export const LEARNED_RULES = Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[];
