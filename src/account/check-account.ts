import { canBind } from "../guideline/force.js";
import type { AccountCheck, Clause, Guideline } from "../types.js";
import type { Account, Outcome } from "./check.js";
import { CHECKS } from "./checks/index.js";

export type State = Outcome["state"];

/** One thing that was checked or is to be asked; `check` is null for a question of the clause itself. */
export interface Finding {
  readonly check: AccountCheck | null;
  readonly state: State;
  readonly message: string;
  /** What to do; only of problems. */
  readonly advice: string | null;
}

export interface ClauseResult {
  readonly guideline: string;
  readonly clause: Clause;
  /** The worst of the findings. */
  readonly state: State;
  readonly findings: readonly Finding[];
}

/** Holds an account against the clauses of a guideline that concern accounts, in the order of the document. */
export function checkAccount(account: Account, guideline: Guideline): ClauseResult[] {
  const own = { ...account, domains: [...guideline.own_domains, ...account.domains] };
  return guideline.clauses.filter(concernsAccounts).map((clause) => {
    const findings = findingsOf(own, clause);
    return { guideline: guideline.id, clause, state: worst(findings), findings };
  });
}

/** What the sheet promises of itself, whether a clause demands it or not; only where it says something. */
export function checkReview(account: Account): Finding | null {
  return account.sheet.review_by === null ? null : finding("review-date", CHECKS["review-date"](account));
}

function concernsAccounts({ check, account = [], force }: Clause): boolean {
  return canBind(force) && (check === "account" || account.length > 0);
}

function findingsOf(account: Account, clause: Clause): Finding[] {
  const { account: checks = [], question = "" } = clause;
  if (checks.length === 0) return [{ check: null, state: "question", message: question, advice: null }];
  return checks.map((check) => finding(check, CHECKS[check](account)));
}

function finding(check: AccountCheck, outcome: Outcome): Finding {
  const { state, message } = outcome;
  return { check, state, message, advice: state === "problem" ? outcome.advice : null };
}

function worst(findings: readonly Finding[]): State {
  const states = new Set(findings.map(({ state }) => state));
  return states.has("problem") ? "problem" : states.has("question") ? "question" : "pass";
}
