import type { ClauseResult, Finding, State } from "../account/check-account.js";
import { severityOf } from "../guideline/force.js";
import type { Guideline } from "../types.js";

/** A place in a sheet or policy that holds a password or key. */
export interface SecretFound {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** One account, checked. */
export interface AccountResult {
  readonly path: string;
  readonly service: string;
  readonly account: string;
  /** File of the operation policy as named; null where none was read. */
  readonly policy: string | null;
  readonly clauses: readonly ClauseResult[];
  /** Of the date by which the sheet is to be looked through again; no clause demands it. */
  readonly review: Finding | null;
  readonly secrets: readonly SecretFound[];
}

/** 要修正, 要確認, a question to a person, or in order. */
export type Mark = "error" | "warning" | "question" | "pass";

/** A problem under a clause that only asks for care (留意) breaks nothing. */
export function markOf({ state, clause }: Pick<ClauseResult, "state" | "clause">): Mark {
  if (state !== "problem") return state;
  return severityOf(clause.force) === "warning" ? "warning" : "error";
}

export interface Totals {
  readonly accounts: number;
  readonly clauses: number;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
  readonly passed: number;
}

/** A password in a sheet counts as an error, too. */
export function totalsOf(results: readonly AccountResult[]): Totals {
  const marks = results.flatMap(({ clauses }) => clauses.map(markOf));
  const count = (wanted: Mark): number => marks.filter((mark) => mark === wanted).length;
  return {
    accounts: results.length,
    clauses: marks.length,
    errors: count("error") + results.reduce((sum, { secrets }) => sum + secrets.length, 0),
    warnings: count("warning"),
    questions: count("question"),
    passed: count("pass"),
  };
}

/** The JSON contract of the command: one object, as the lint report is. */
export function accountJson(
  results: readonly AccountResult[],
  guidelines: readonly Guideline[],
  version: string,
): string {
  const json = {
    schemaVersion: 1,
    tool: { name: "sns-lint", version },
    guidelines: guidelines.map(({ id, title, name }) => ({ id, title, name })),
    accounts: results.map(({ clauses, ...rest }) => ({ ...rest, clauses: clauses.map(clauseJson) })),
    summary: totalsOf(results),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

interface ClauseJson {
  readonly guideline: string;
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly state: State;
  readonly severity: "error" | "warning" | null;
  readonly findings: readonly Finding[];
}

function clauseJson({ guideline, clause: { id, label, text, force }, state, findings }: ClauseResult): ClauseJson {
  const severity = state !== "problem" ? null : severityOf(force) === "warning" ? "warning" : "error";
  return { guideline, id, label, text, state, severity, findings };
}
