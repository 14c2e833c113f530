import { lineIndex } from "../text/position.js";
import type { Position, Post, PostReport, Range, Unread, Violation } from "../types.js";
import { secretRanges, withoutSecrets } from "./mask.js";
import { unitsOf } from "./units.js";

/**
 * One post of the report as machines read it: keys in the documented order, nothing of a secret.
 * `quiet` leaves only the errors; the questions to a person stay.
 */
export function postRecord(report: PostReport, post: Post | undefined, quiet: boolean): PostReport {
  const secrets = secretRanges(report);
  const place = placing(report, post);
  const write = (violation: Violation): Violation =>
    violationRecord(post === undefined ? violation : withoutSecrets(violation, post.text, secrets), place);
  return {
    path: report.path,
    index: report.index,
    id: report.id,
    ...(report.cell === undefined ? {} : { cell: report.cell }),
    ...(report.line === undefined ? {} : { line: report.line }),
    ...(report.positions === undefined ? {} : { positions: report.positions }),
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
export function unreadRecord({ path, line, cell, message, partly }: Unread): Unread {
  return {
    path,
    line,
    ...(cell === undefined ? {} : { cell }),
    message,
    ...(partly === undefined ? {} : { partly }),
  };
}

type Ends = Partial<Pick<Violation, "start" | "end">>;
/** Where something stands in the file, in all units, as far as anybody knows. */
type Place = (range: Range, given: Ends) => Ends;

/** A saved report has what it was saved with; of a post in a record, columns are the record's. */
function placing({ violations, accepted, positions = "file" }: PostReport, post: Post | undefined): Place {
  if (post === undefined || positions !== "file" || violations.length + accepted.length === 0)
    return (_, { start, end }) => (start === undefined || end === undefined ? {} : ends(start, end));
  const [place, units] = [lineIndex(post.text), unitsOf(post.text)];
  const position = (offset: number): Position => {
    const { line, column } = place(offset);
    return { line: line + post.firstLine - 1, column, ...units(offset) };
  };
  return ([start, end]) => ends(position(start), position(end));
}

function ends(start: Position, end: Position): Ends {
  return { start: positionRecord(start), end: positionRecord(end) };
}

function positionRecord({ line, column, utf16, utf8 }: Position): Position {
  return { line, column, ...(utf16 === undefined ? {} : { utf16 }), ...(utf8 === undefined ? {} : { utf8 }) };
}

function violationRecord(violation: Violation, place: Place): Violation {
  return {
    rule: violation.rule,
    category: violation.category,
    severity: violation.severity,
    certainty: violation.certainty,
    message: violation.message,
    advice: violation.advice,
    text: violation.text,
    range: violation.range,
    start: violation.start,
    end: violation.end,
    ...place(violation.range, violation),
    clauses: violation.clauses.map(({ guideline, id, label, text }) => ({ guideline, id, label, text })),
    suggestions: violation.suggestions.map((suggestion) => {
      const { message, range, text, safe } = suggestion;
      return { message, range, text, ...(safe === undefined ? {} : { safe }), ...place(range, suggestion) };
    }),
    entry: violation.entry,
    tags: violation.tags,
    fingerprint: violation.fingerprint,
  };
}
