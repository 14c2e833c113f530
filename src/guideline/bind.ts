import type { Certainty, Clause, Finding, Guideline, Severity } from "../types.js";
import { byForce, canBind, harsher, milder, severityOf } from "./force.js";

const CAP: Readonly<Record<Certainty, Severity>> = { certain: "error", likely: "warning", hint: "info" };

/** Severity by rule, as a guideline or a user wants it. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/** What one guideline says of a finding. off: it does not want to hear of it, or allows it. */
export interface Verdict {
  readonly clauses: readonly Clause[];
  readonly severity: Severity | "off";
}

const OFF: Verdict = { clauses: [], severity: "off" };

/** The clauses of a guideline that a finding goes against, strongest first, and what they make of it. */
export function bind(finding: Finding, guideline: Guideline): Verdict {
  const clauses = bindingClauses(finding, guideline);
  const wanted = settingOf(guideline.severities, finding.rule);
  if (wanted === "off") return OFF;
  // A setting changes what a clause weighs; it never makes one. What the clauses themselves except is allowed.
  if (clauses.length === 0) return isExcepted(finding, guideline) ? OFF : { clauses, severity: "info" };
  const demanded = clauses.map(({ force }) => severityOf(force)).reduce(harsher);
  return { clauses, severity: applySetting(wanted, finding, milder(demanded, CAP[finding.certainty])) };
}

/** A setting overrides force and certainty, but a hint stays a question: no setting makes it surer. */
export function applySetting(wanted: Severity | undefined, finding: Finding, computed: Severity): Severity {
  if (wanted === undefined) return computed;
  return finding.certainty === "hint" ? milder(wanted, CAP.hint) : wanted;
}

export function settingOf(severities: Severities, rule: string): Severity | "off" | undefined {
  return Object.hasOwn(severities, rule) ? severities[rule] : undefined;
}

function bindingClauses(finding: Finding, { clauses }: Guideline): readonly Clause[] {
  const binding = clauses.filter((clause) => binds(clause, finding)).sort(byForce);
  // A clause made for this very kind of finding displaces the general ones (８⑷イ before ８⑷サ その他).
  const special = binding.filter(({ only }) => only.length > 0);
  return special.length > 0 ? special : binding;
}

function binds(clause: Clause, finding: Finding): boolean {
  return isAbout(clause, finding) && !excepts(clause, finding);
}

function isAbout({ force, covers, only, only_in }: Clause, { category, tags }: Finding): boolean {
  const wanted = only_in?.[category] ?? only;
  return (
    canBind(force) && covers.includes(category) && (wanted.length === 0 || wanted.some((tag) => tags.includes(tag)))
  );
}

function excepts({ except }: Clause, { contexts }: Finding): boolean {
  return except.some((context) => contexts.includes(context));
}

function isExcepted(finding: Finding, { clauses }: Guideline): boolean {
  return clauses.some((clause) => isAbout(clause, finding) && excepts(clause, finding));
}
