import type { Post, PostReport, Unread, Violation } from "../types.js";
import { secretRanges, withoutSecrets } from "./mask.js";

/**
 * One post of the report as machines read it: keys in the documented order, nothing of a secret.
 * `quiet` leaves only the errors; the questions to a person stay.
 */
export function postRecord(report: PostReport, post: Post | undefined, quiet: boolean): PostReport {
  const secrets = secretRanges(report);
  const write = (violation: Violation): Violation =>
    violationRecord(post === undefined ? violation : withoutSecrets(violation, post.text, secrets));
  return {
    path: report.path,
    index: report.index,
    id: report.id,
    ...(report.cell === undefined ? {} : { cell: report.cell }),
    violations: report.violations.filter(({ severity }) => !quiet || severity === "error").map(write),
    accepted: report.accepted.map((each) => {
      const { reason, by, until } = each;
      return { ...write(each), reason, by, until };
    }),
    ...(report.baselined === undefined ? {} : { baselined: report.baselined }),
    checklist: report.checklist.map(({ guideline, clause, label, question }) => ({
      guideline,
      clause,
      label,
      question,
    })),
    unchecked: report.unchecked.map(({ rule, reason, cut }) => ({
      rule,
      reason,
      ...(cut === undefined ? {} : { cut }),
    })),
    lengths: report.lengths.map(({ platform, name, used, limit, remaining, named }) => ({
      platform,
      name,
      used,
      limit,
      remaining,
      named,
    })),
  };
}

/** A file that could not be read, as machines read of it. */
export function unreadRecord({ path, line, message }: Unread): Unread {
  return { path, line, message };
}

function violationRecord(violation: Violation): Violation {
  return {
    rule: violation.rule,
    category: violation.category,
    severity: violation.severity,
    certainty: violation.certainty,
    message: violation.message,
    advice: violation.advice,
    text: violation.text,
    range: violation.range,
    start: { line: violation.start.line, column: violation.start.column },
    end: { line: violation.end.line, column: violation.end.column },
    clauses: violation.clauses.map(({ guideline, id, label, text }) => ({ guideline, id, label, text })),
    suggestions: violation.suggestions.map(({ message, range, text, safe }) => ({
      message,
      range,
      text,
      ...(safe === undefined ? {} : { safe }),
    })),
    entry: violation.entry,
    tags: violation.tags,
    fingerprint: violation.fingerprint,
  };
}
