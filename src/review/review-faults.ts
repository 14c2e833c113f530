// Why a review record does not carry a post: see review-faults.rationale.md for what makes it stale.
import { isMasked } from "../mark.js";
import type { Guideline, PostReport, PostReview, Question, ReviewedFinding, Severity, Violation } from "../types.js";
import type { Found } from "./find-review.js";
import { plainRange } from "./plain-text.js";
import { isSamePerson } from "./same-name.js";
import { permitsApproval } from "../guideline/oral-cases.js";

export interface ReviewFault {
  readonly fault:
    | "missing"
    | "private"
    | "text"
    | "fields"
    | "alone"
    | "guideline"
    | "new"
    | "open"
    | "unasked"
    | "unanswered"
    | "negative";
  /** The person, guideline, rules or question that it is about. */
  readonly about: string;
  readonly note: string;
}

/** What a record is held against: the post as it is found now. */
export interface Now {
  readonly text: string;
  /** With the acceptances of the record applied. */
  readonly report: PostReport;
  readonly guidelines: readonly Guideline[];
  /** Whoever the draft itself names as its author; null: nobody. */
  readonly author: string | null;
  /** A person's own post, of which nothing is recorded. */
  readonly isPrivate: boolean;
}

/** Empty: a person other than the author has looked at this very post, and left nothing open. */
export function reviewFaults({ review, changed }: Found, now: Now): ReviewFault[] {
  if (now.isPrivate) return [fault("private")];
  if (review === null) return [fault("missing")];
  if (changed !== null) return [fault(changed)];
  return [...alone(review, now), ...guidelines(review, now), ...findings(review, now), ...answers(review, now)];
}

function fault(kind: ReviewFault["fault"], about = "", note = ""): ReviewFault {
  return { fault: kind, about, note };
}

function alone({ drafter, reviewer, samePerson }: PostReview, { author }: Now): ReviewFault[] {
  const authors = [drafter, ...(author === null ? [] : [author])];
  // The record may have masked a number that stands with the name.
  const isReviewer = (each: string): boolean => isSamePerson(each, reviewer, samePerson) || isMasked(reviewer, each);
  return authors.some(isReviewer) ? [fault("alone", reviewer)] : [];
}

function guidelines({ versions }: PostReview, now: Now): ReviewFault[] {
  const seen = new Set(versions.guidelines.map(({ id }) => id));
  return now.guidelines.filter(({ id }) => !seen.has(id)).map(({ title }) => fault("guideline", title));
}

/** Findings that never stop a post are no reason to look at it again. */
function findings(review: PostReview, { text, report }: Now): ReviewFault[] {
  const weighty = report.violations.filter(({ severity, category }) => severity !== "info" && category !== "review");
  const unseen = weighty.filter((violation) => !isRecorded(violation, review.findings, text));
  // The findings that are errors speak for themselves, as does whatever is missing of the approval that comes after.
  const open = weighty.filter(
    (each) => each.severity === "warning" && each.category !== "approval" && !unseen.includes(each),
  );
  return [
    ...(unseen.length === 0 ? [] : [fault("new", rulesOf(unseen))]),
    ...(open.length === 0 ? [] : [fault("open", rulesOf(open))]),
  ];
}

const RANK: readonly Severity[] = ["info", "warning", "error"];

/** A finding that has become more severe is one that nobody has seen. */
function isRecorded(violation: Violation, findings: readonly ReviewedFinding[], text: string): boolean {
  const { rule, fingerprint, severity } = violation;
  const [start, end] = plainRange(text, violation.range);
  return findings.some(
    (finding) =>
      finding.rule === rule &&
      finding.fingerprint === fingerprint &&
      finding.range[0] === start &&
      finding.range[1] === end &&
      RANK.indexOf(finding.severity) >= RANK.indexOf(severity),
  );
}

function rulesOf(violations: readonly Violation[]): string {
  return [...new Set(violations.map(({ rule }) => rule))].join(", ");
}

function answers(review: PostReview, { report, guidelines }: Now): ReviewFault[] {
  const answered = new Map(review.answers.map((each) => [each.question, each]));
  return demands(report.checklist, guidelines).flatMap(({ question }) => {
    const given = answered.get(question);
    if (given === undefined) return [fault("unasked", question)];
    if (given.answer === null) return [fault("unanswered", question)];
    return given.answer === "いいえ" ? [fault("negative", question, given.note ?? "")] : [];
  });
}

/** The questions that a draft can fail: whether approval may be oral is asked by itself. */
export function demands(questions: readonly Question[], guidelines: readonly Guideline[]): Question[] {
  const permissions = new Set(
    guidelines.flatMap(({ id, clauses }) => clauses.filter(permitsApproval).map((clause) => `${id}/${clause.id}`)),
  );
  return questions.filter(({ guideline, clause }) => !permissions.has(`${guideline}/${clause}`));
}
