import {
  type CitedClause,
  type Clause,
  type Finding,
  type Guideline,
  type Post,
  SECRET_CATEGORIES,
  type Severity,
  type Violation,
} from "../types.js";
import { applySetting, bind, settingOf, type Severities, type Verdict } from "./bind.js";
import { bySeverity, harsher } from "./force.js";
import { fingerprintOf } from "../fingerprint.js";
import { firstIndex } from "../text/bisect.js";
import { overlap } from "../text/overlap.js";
import { lineIndex } from "../text/position.js";

/**
 * Holds findings against the active guidelines: which clauses, how severe. In order of their place in `text`,
 * the post's own. Severity is the lesser of what the clauses demand and what the certainty allows; a finding that no
 * clause covers is info. `severities` are the user's: they override the guidelines', and `off` removes.
 */
export function cite(
  findings: readonly Finding[],
  guidelines: readonly Guideline[],
  severities: Severities,
  { text, firstLine }: Pick<Post, "text" | "firstLine">,
): Violation[] {
  const positionAt = inFile(lineIndex(text), firstLine);
  const judged = findings.flatMap((finding) => judge(finding, guidelines, severities));
  return withoutOverlaps(judged)
    .sort(byPlace)
    .map((one) => violation(one, positionAt, text));
}

/** A violation without its place in the file. */
interface Judged {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly clauses: readonly CitedClause[];
}

function judge(finding: Finding, guidelines: readonly Guideline[], severities: Severities): Judged[] {
  const wanted = settingOf(severities, finding.rule);
  if (wanted === "off") return [];
  const verdicts = guidelines.map((guideline) => bind(finding, guideline));
  const computed = together(verdicts);
  if (computed === "off") return [];
  const clauses = verdicts.flatMap((verdict, index) => citations(verdict, guidelines[index]));
  return [{ finding, severity: applySetting(wanted, finding, computed), clauses }];
}

/** The highest severity over the guidelines. One that switched the rule off speaks for those without a clause. */
function together(verdicts: readonly Verdict[]): Severity | "off" {
  const bound = verdicts.flatMap(({ clauses, severity }) =>
    clauses.length > 0 && severity !== "off" ? [severity] : [],
  );
  if (bound.length > 0) return bound.reduce(harsher);
  return verdicts.some(({ severity }) => severity === "off") ? "off" : "info";
}

function citations({ clauses }: Verdict, guideline: Guideline | undefined): CitedClause[] {
  if (guideline === undefined) return [];
  return clauses.map((clause) => cited(clause, guideline.id));
}

/** One for all findings: a hostile draft has thousands. Another guideline may share the clause, and is cited by its own name. */
function cited(clause: Clause, guideline: string): CitedClause {
  const known = CITED.get(clause);
  if (known?.guideline === guideline) return known;
  const { id, label, text } = clause;
  const made = { guideline, id, label, text };
  CITED.set(clause, made);
  return made;
}

const CITED = new WeakMap<Clause, CitedClause>();

function violation(
  { finding: { contexts: _, rather: __, subject, ...finding }, severity, clauses }: Judged,
  positionAt: ReturnType<typeof lineIndex>,
  text: string,
): Violation {
  const { rule, range } = finding;
  const [start, end] = [positionAt(range[0]), positionAt(range[1])];
  const found = whatIsFound({ ...finding, message: subject ?? finding.message }, text);
  return { ...finding, severity, start, end, clauses, fingerprint: fingerprintOf(rule, found) };
}

/** The words; of the whole post what is said of it; of a secret no more than its masked form. */
function whatIsFound(
  { category, range, message, text: masked }: Pick<Finding, "category" | "range" | "message" | "text">,
  text: string,
): string {
  if (SECRET_CATEGORIES.has(category)) return masked;
  return range[0] === range[1] ? message : text.slice(...range);
}

/** Of violations of one rule that overlap, only the most severe stays, the longest among equals. */
function withoutOverlaps(violations: readonly Judged[]): Judged[] {
  const kept = new Map<string, Judged[]>();
  for (const candidate of [...violations].sort(byWeight)) {
    const { rule } = candidate.finding;
    const others = kept.get(rule) ?? [];
    if (others.length === 0) kept.set(rule, others);
    insertIfFree(others, candidate);
  }
  return [...kept.values()].flat();
}

/** `kept` is in order of place, and nothing in it overlaps: only neighbours need be looked at. */
function insertIfFree(kept: Judged[], candidate: Judged): void {
  const [start, end] = candidate.finding.range;
  const place = firstIndex(kept.length, (index) => (kept[index]?.finding.range[1] ?? Infinity) >= start);
  let last = place;
  for (; last < kept.length; last += 1) {
    const other = kept[last];
    if (other === undefined || other.finding.range[0] > end) break;
    if (share(candidate.finding, other.finding)) return;
    if (byPlace(other, candidate) > 0) break;
  }
  kept.splice(last, 0, candidate);
}

function share({ range: a, message }: Finding, { range: b, message: other }: Finding): boolean {
  if (overlap(a, b)) return true;
  // What concerns the whole post has no words that two findings could share.
  return a[0] === b[0] && a[1] === b[1] && message === other;
}

function byWeight(a: Judged, b: Judged): number {
  return bySeverity(a.severity, b.severity) || length(b) - length(a) || a.finding.range[0] - b.finding.range[0];
}

function byPlace({ finding: a, severity }: Judged, { finding: b, severity: other }: Judged): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1] || bySeverity(severity, other);
}

function length({ finding: { range } }: Judged): number {
  return range[1] - range[0];
}

/** Positions are where an editor shows them: lines before the post, such as front matter, count. */
function inFile(positionAt: ReturnType<typeof lineIndex>, firstLine: number): ReturnType<typeof lineIndex> {
  return (offset) => {
    const { line, column } = positionAt(offset);
    return { line: line + firstLine - 1, column };
  };
}
