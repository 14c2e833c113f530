import { clauseName } from "../format/clause-name.js";
import { hider, secretRanges } from "../format/mask.js";
import { postRecord } from "../format/post-record.js";
import { oralCases, type OralCase } from "../guideline/oral-cases.js";
import { recordedId } from "../mark.js";
import { periodEnd } from "../read/period.js";
import { plainRange } from "../review/plain-text.js";
import { demands } from "../review/review-faults.js";
import type {
  Guideline,
  Post,
  PostReport,
  PostReview,
  Prints,
  Question,
  Reply,
  ReviewedApproval,
  ReviewedFinding,
  ReviewedQuestion,
  Versions,
  Violation,
} from "../types.js";

/** A post that is to be reviewed, and what was found in it. */
export interface Subject {
  readonly post: Post;
  /** As machines may read it: nothing of a secret. */
  readonly report: PostReport;
  readonly prints: Prints;
  readonly guidelines: readonly Guideline[];
  readonly versions: Versions;
  /** At which it is judged: its publication, or now. Milliseconds since 1970. */
  readonly moment: number;
}

export interface People {
  readonly drafter: string;
  readonly reviewer: string;
  /** As in PostReview. */
  readonly samePerson: boolean | null;
}

export type Decision = "fix" | "open" | { readonly reason: string; readonly until: string | null };

export interface Answer {
  readonly answer: Reply | null;
  readonly note: string | null;
}

/** Whoever answers: a person in a terminal, or a file. null: gave up. */
export interface Responder {
  begin(subject: Subject): void;
  finding(violation: Violation, subject: Subject): Promise<Decision | null>;
  question(question: Question, subject: Subject): Promise<Answer | null>;
  approval(cases: readonly OralCase[], subject: Subject): Promise<ReviewedApproval | null>;
  /** Nothing is left open: may the post be published, as far as the reviewer is concerned? */
  decision(reviewer: string, subject: Subject): Promise<"pass" | "fix" | null>;
}

/** Walks through the findings and questions of a post. "fix": the post is to be mended first. null: gave up. */
export async function walk(
  subject: Subject,
  people: People,
  at: string,
  by: Responder,
): Promise<PostReview | "fix" | null> {
  by.begin(subject);
  const findings = await walkFindings(subject, people, by);
  if (findings === null || findings === "fix") return findings;
  const answers = await walkQuestions(subject, by);
  if (answers === null) return null;
  const cases = oralCases(subject.guidelines);
  const isAsked = cases.length > 0 && lacksApproval(subject);
  const approval = isAsked ? await by.approval(cases, subject) : null;
  if (isAsked && approval === null) return null;
  const { post, report, prints, versions } = subject;
  const review = {
    id: recordedId(post.id, report.id),
    nth: post.index + 1,
    ...people,
    at,
    prints,
    versions,
    findings,
    answers,
    approval,
  };
  // What is left open says so itself.
  const decision = isOpen(review) ? "pass" : await by.decision(people.reviewer, subject);
  return decision === "pass" ? review : decision;
}

/** A finding or question waits for a decision, or an answer says that something is wrong. */
export function isOpen({ findings, answers }: Pick<PostReview, "findings" | "answers">): boolean {
  return findings.some(isUndecided) || answers.some(({ answer }) => answer === null || answer === "いいえ");
}

export function subjectOf(
  post: Post,
  report: PostReport,
  others: Pick<Subject, "prints" | "guidelines" | "versions" | "moment">,
): Subject {
  return { post, report: postRecord(report, post, false), ...others };
}

/** It would not hold on the day of the post, and --require-review would call the record stale. */
export function endsTooEarly(until: string | null, { moment }: Subject): boolean {
  return until !== null && periodEnd(until) <= moment;
}

/** What never stops a post is shown, and the approval is asked for by itself. The pseudo rules are named as their categories. */
export function isDecided({ severity, rule }: Pick<Violation, "severity" | "rule">): boolean {
  return severity !== "info" && rule !== "approval";
}

/** A decision was asked for, and put off. */
export function isUndecided(finding: ReviewedFinding): boolean {
  return isDecided(finding) && finding.accepted === null;
}

async function walkFindings(
  subject: Subject,
  { reviewer }: People,
  by: Responder,
): Promise<ReviewedFinding[] | "fix" | null> {
  const { violations, accepted } = subject.report;
  const findings: ReviewedFinding[] = [];
  for (const violation of violations) {
    const decision = isDecided(violation) ? await by.finding(violation, subject) : "open";
    if (decision === null || decision === "fix") return decision;
    const acceptance =
      decision === "open" ? null : { ...decision, reason: hide(decision.reason, subject), by: reviewer };
    findings.push(reviewed(violation, acceptance, subject));
  }
  const before = accepted.map((each) => {
    const { reason, by: name, until } = each;
    return reviewed(each, { reason: hide(reason, subject), by: name, until }, subject);
  });
  return [...findings, ...before];
}

async function walkQuestions(subject: Subject, by: Responder): Promise<ReviewedQuestion[] | null> {
  const answers: ReviewedQuestion[] = [];
  for (const question of demands(subject.report.checklist, subject.guidelines)) {
    const answer = await by.question(question, subject);
    if (answer === null) return null;
    const note = answer.note === null ? null : hide(answer.note, subject);
    answers.push({ clause: nameOf(question, subject), question: question.question, answer: answer.answer, note });
  }
  return answers;
}

/** 長崎市 ８⑷ク */
export function nameOf({ guideline, label }: { guideline: string; label: string }, { guidelines }: Subject): string {
  return clauseName(guideline, label, new Map(guidelines.map(({ id, name }) => [id, name])));
}

function lacksApproval({ post: { fields }, report }: Subject): boolean {
  const isSilent = fields.approved_by === undefined && fields["approval"] === undefined;
  return isSilent || report.violations.some(({ category }) => category === "approval");
}

function reviewed(violation: Violation, accepted: ReviewedFinding["accepted"], subject: Subject): ReviewedFinding {
  const { rule, severity, text, range, fingerprint, message, clauses } = violation;
  return {
    rule,
    severity,
    text: range[0] === range[1] ? null : text,
    range: plainRange(subject.post.text, range),
    fingerprint,
    message,
    clauses: clauses.map((clause) => nameOf(clause, subject)),
    accepted,
  };
}

/** People repeat in a note what the record must not hold. */
function hide(words: string, { post, report }: Subject): string {
  return hider(post.text, secretRanges(report))(words);
}
