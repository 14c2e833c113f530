// Document -> Finding[]. A rule that throws costs its own findings only, and the failure is named.
import { failureOf } from "./failure.js";
import { isLearned, isSaid } from "./model/learned-entry.js";
import { overlap } from "./text/overlap.js";
import { Taken } from "./text/taken.js";
import { toFinding } from "./to-finding.js";
import { type Document, type Finding, type Lang, type Rule, SECRET_CATEGORIES, type Unchecked } from "./types.js";

export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

export function runRules(document: Document, rules: readonly Rule[], lang: Lang): RuleResults {
  const unchecked: Unchecked[] = [];
  const attempt = <T>({ id }: Rule, work: () => readonly T[]): readonly T[] => {
    try {
      return work();
    } catch (error) {
      unchecked.push({ rule: id, reason: failureOf(error, document.post.text, lang) });
      return [];
    }
  };
  const observed = rules.map((rule) => {
    const observations = attempt(rule, () => {
      const { first, more } = firstOf(MOST_FINDINGS, rule.check(document));
      if (more) unchecked.push({ rule: rule.id, reason: TOO_MANY[lang](), cut: true });
      return first;
    });
    return { rule, observations };
  });
  // Before anything is quoted, all that must not be is known.
  const secret = observed.filter(({ rule }) => SECRET_CATEGORIES.has(rule.category));
  const secrets = new Taken(secret.flatMap(({ observations }) => observations.map(({ at }) => at)));
  const findings = observed.flatMap(({ rule, observations }) =>
    attempt(rule, () => observations.map((observation) => toFinding(observation, rule, { document, secrets, lang }))),
  );
  return { findings: withoutNeedless(findings), unchecked };
}

function firstOf<T>(most: number, items: Iterable<T>): { readonly first: readonly T[]; readonly more: boolean } {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most) return { first, more: true };
    first.push(item);
  }
  return { first, more: false };
}

/** Of one rule in one post; nobody reads more, and each takes memory until the run is over. */
export const MOST_FINDINGS = 2_000;

/** Functions: the first number that is written for a language loads all that Node knows of it, ten milliseconds. */
const TOO_MANY: Readonly<Record<Lang, () => string>> = {
  ja: () =>
    `指摘が${MOST_FINDINGS.toLocaleString("ja")}件を超えたため、残りは調べていません。投稿を分けるか、直してから、もう一度検査してください。`,
  en: () =>
    `more than ${MOST_FINDINGS.toLocaleString("en")} findings; the rest was not checked. Divide the post or mend it, and check it again.`,
};

/**
 * A resemblance adds nothing to what its rule has found by itself, nor to a sentence of which something is said already, be it
 * not of what the post resembles far less.
 */
function withoutNeedless(findings: readonly Finding[]): readonly Finding[] {
  const known = findings.filter(isSaid);
  const needless = ({ rule, range }: Finding): boolean =>
    known.some((other) => other.rule === rule || (other.rather !== rule && overlap(other.range, range)));
  return findings.filter((finding) => !isLearned(finding.entry) || !needless(finding));
}
