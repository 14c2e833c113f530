import type { Format, Severity, Suggestion, Violation } from "../types.js";
import { describe, describeUnchecked, remarks } from "./describe.js";
import { digest, isWholePost, lineOf, type Digest, type PostDigest, type UnreadDigest } from "./digest.js";
import { jsonText } from "./json-text.js";
import { markdownText } from "./markdown-escape.js";

interface Position {
  readonly line: number;
  /** In bytes of UTF-8. */
  readonly column?: number;
}

interface Range {
  readonly start: Position;
  /** Exclusive. */
  readonly end?: Position;
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly severity: "ERROR" | "WARNING" | "INFO";
  readonly code?: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

/**
 * Reviewdog's diagnostics. They have no place for questions; what was accepted, and how much the baseline knows, are
 * diagnostics for information. What reviewdog makes a comment of is read as Markdown; a suggestion is put into the file.
 */
export const rdjson: Format = (printable, options) => {
  const all = digest(printable, options);
  const diagnostics = [
    ...all.unread.map((each) => unread(each)),
    ...all.posts.flatMap((post) => [
      ...post.report.violations.map((violation) => finding(violation, post, all)),
      ...asides(post, all),
      ...gaps(post, all),
    ]),
  ];
  return jsonText({ source: { name: "sns-lint" }, diagnostics });
};

const SEVERITY: Readonly<Record<Severity, Diagnostic["severity"]>> = {
  error: "ERROR",
  warning: "WARNING",
  info: "INFO",
};

function finding(violation: Violation, post: PostDigest, all: Digest): Diagnostic {
  const suggestions = suggestionsOf(violation);
  return {
    message: describe(violation, post, all).map(markdownText).join("\n"),
    location: { path: post.report.path, ...rangeOf(violation, post) },
    severity: SEVERITY[violation.severity],
    code: { value: violation.rule },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

function asides(post: PostDigest, all: Digest): Diagnostic[] {
  return remarks(post, all).map(({ message, accepted }) => ({
    message: markdownText(message),
    location: { path: post.report.path, ...(accepted === null ? {} : rangeOf(accepted, post)) },
    severity: SEVERITY.info,
    ...(accepted === null ? {} : { code: { value: accepted.rule } }),
  }));
}

function gaps({ report: { path, unchecked } }: PostDigest, all: Digest): Diagnostic[] {
  return unchecked.map((each) => ({
    message: markdownText(`${all.say.unchecked}: ${describeUnchecked(each, all)}`),
    location: { path },
    severity: "ERROR",
  }));
}

function unread({ path, line, told, title }: UnreadDigest): Diagnostic {
  return {
    message: markdownText(`${title}: ${told}`),
    location: { path: path === "" ? "." : path, ...(line === null ? {} : { range: { start: { line } } }) },
    severity: "ERROR",
  };
}

/** Lines only, where nobody knows the bytes: in a record, and of a report saved before they were counted. */
function rangeOf(violation: Violation, post: PostDigest): { range?: Range } {
  const range = isWholePost(violation) ? null : inBytes(violation);
  if (range !== null) return { range };
  const line = lineOf(violation, post);
  return line === undefined ? {} : { range: { start: { line } } };
}

function suggestionsOf({ suggestions }: Violation): { range: Range; text: string }[] {
  return suggestions.flatMap((suggestion) => {
    const range = inBytes(suggestion);
    return range === null ? [] : [{ range, text: suggestion.text }];
  });
}

function inBytes({ start, end }: Pick<Suggestion, "start" | "end">): Range | null {
  if (start?.utf8 === undefined || end?.utf8 === undefined) return null;
  return { start: { line: start.line, column: start.utf8 }, end: { line: end.line, column: end.utf8 } };
}
