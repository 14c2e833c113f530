import { askWhetherMeant } from "../text/did-you-mean.js";

/** What a guideline may name and a linter knows; what nobody knows would bind nothing, silently. */
export interface Vocabulary {
  /** Contexts of document scope: what `except` may name, beside `oral-approval/<reason>`. */
  readonly contexts: readonly string[];
  /** Ids of rules: what `severities` may name. */
  readonly rules: readonly string[];
}

/** Reasons are the clause's own; the rule `approval` puts them behind this. */
const ORAL = "oral-approval/";

/** What is wrong with a name in `except`; null: nothing. */
export function exceptProblem(name: string, { contexts }: Vocabulary): string | null {
  if (contexts.includes(name) || (name.startsWith(ORAL) && name.length > ORAL.length)) return null;
  const reason = name.includes("/") ? name.slice(name.indexOf("/") + 1) : "ア";
  const known = [...contexts, `${ORAL}${reason === "" ? "ア" : reason}`];
  return `except に「${name}」は使えません。${hint(name, known)}`;
}

/** What is wrong with a name in `severities`; null: nothing. */
export function ruleProblem(name: string, { rules }: Vocabulary): string | null {
  return rules.includes(name) ? null : `severities の規則「${name}」はありません。${hint(name, rules)}`;
}

function hint(name: string, known: readonly string[]): string {
  const begun = known.filter((each) => name.length > 2 && each.startsWith(name));
  return (
    askWhetherMeant(begun.length === 1 ? (begun[0] ?? name) : name, known) || `使えるのは ${known.join(", ")} です。`
  );
}
