import { withoutGaps } from "../text/without-gaps.js";
import type { Category, Clause, Fields, Guideline, Usage } from "../types.js";

/** What `account_type` says of the usage; whatever it does not say is duty. A personal account is no private use. */
export function usageOf({ account_type = "" }: Fields): Usage {
  const written = withoutGaps(account_type);
  return USAGE_OF.find(([words]) => words.test(written))?.[1] ?? "duty";
}

const USAGE_OF: readonly (readonly [RegExp, Usage])[] = [
  [/^(?:private(?:use)?|職務外|業務外|勤務外|私的利用)$/iu, "private"],
  [/^(?:contractor|委託先?|受託者?|委託業者|受託事業者)$/iu, "contractor"],
];

/** A person's own post, or one from an account that may be theirs: nothing of it is to be written down. */
export function mayBePrivate(fields: Fields): boolean {
  return usageOf(fields) === "private" || OWN.test(withoutGaps(fields.account_type ?? ""));
}

const OWN = /private|プライベート|私用|私的|^(?:personal|individual|(?:職員)?個人(?!情報|番号)|私物)/iu;

/**
 * The guideline with the clauses that bind in a usage. What a clause covers there beside its own subject stands as a
 * clause of its own, without the question, which is about that subject.
 */
export function guidelineIn(usage: Usage, guideline: Guideline): Guideline {
  const known = IN_USAGE.get(guideline) ?? new Map<Usage, Guideline>();
  IN_USAGE.set(guideline, known);
  const inUsage = known.get(usage) ?? boundIn(usage, guideline);
  known.set(usage, inUsage);
  return inUsage;
}

/** Most posts of a run are of one usage. */
const IN_USAGE = new WeakMap<Guideline, Map<Usage, Guideline>>();

function boundIn(usage: Usage, guideline: Guideline): Guideline {
  const everywhere = appliesIn(usage, guideline);
  const clauses = guideline.clauses
    .filter(({ binds }) => binds?.includes(usage) ?? everywhere)
    .flatMap((clause) => [clause, ...alsoCovering(clause.covers_in?.[usage] ?? [], clause)]);
  return { ...guideline, clauses };
}

function alsoCovering(
  covers: readonly Category[],
  { question: _, questions: __, ask: ___, ...clause }: Clause,
): Clause[] {
  return covers.length === 0 ? [] : [{ ...clause, covers }];
}

function appliesIn(usage: Usage, { applies }: Guideline): boolean {
  if (usage === "private") return applies.private_use;
  return usage === "contractor" ? applies.contractors : true;
}
