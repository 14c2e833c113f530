import type { Clause, Guideline, Rule } from "../types.js";
import { canBind } from "./force.js";

/**
 * Who checks a clause. rules: the machine. question: a person is asked when a draft calls for it. self: a question that
 * no draft calls for, for the yearly review. account: `sns-lint account`. nobody: see the clause's `why`.
 */
export type CheckedBy = "rules" | "question" | "self" | "account" | "nobody";

export interface CoverageRow {
  readonly clause: Clause;
  readonly by: CheckedBy;
  /** Ids of the rules whose findings cite the clause. */
  readonly rules: readonly string[];
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly totals: Readonly<Record<CheckedBy, number>>;
  /** Ids of the rules for which the guideline has no clause: their findings are 該当条項なし. */
  readonly withoutClause: readonly string[];
}

/** What of a guideline is checked, by whom, with these rules. */
export function coverage(guideline: Guideline, rules: readonly Pick<Rule, "id" | "category">[]): Coverage {
  const rows = guideline.clauses.map((clause) => row(clause, rules));
  const totals = { rules: 0, question: 0, self: 0, account: 0, nobody: 0 };
  for (const { by } of rows) totals[by] += 1;
  const bound = new Set(rows.flatMap((each) => each.rules));
  const heard = rules.filter(({ id }) => guideline.severities[id] !== "off");
  return { rows, totals, withoutClause: heard.map(({ id }) => id).filter((id) => !bound.has(id)) };
}

function row(clause: Clause, rules: readonly Pick<Rule, "id" | "category">[]): CoverageRow {
  const covering = canBind(clause.force) ? rules.filter(({ category }) => clause.covers.includes(category)) : [];
  return { clause, by: checkedBy(clause, covering.length > 0), rules: covering.map(({ id }) => id) };
}

function checkedBy({ check, question, ask = [] }: Clause, covered: boolean): CheckedBy {
  if (covered) return "rules";
  if (check === "account") return "account";
  if (question !== undefined) return ask.length > 0 ? "question" : "self";
  return "nobody";
}
