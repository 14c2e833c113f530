import { fingerprintOf } from "../fingerprint.js";
import type { Format, Severity, Violation } from "../types.js";
import { describe, describeUnchecked, remarks } from "./describe.js";
import { digest, lineOf, type Digest, type PostDigest, type UnreadDigest } from "./digest.js";
import { STDIN } from "./file-uri.js";
import { jsonText } from "./json-text.js";
import { inert } from "./markdown-escape.js";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

/**
 * GitLab's Code Quality report: one object per finding. It has no place for questions; what was accepted, and how much the
 * baseline knows, are findings for information.
 */
export const gitlab: Format = (printable, options) => {
  const all = digest(printable, options);
  const unique = uniquely();
  const issues = [
    ...all.unread.map((each) => unread(each, unique)),
    ...all.posts.flatMap((post) => [
      ...findings(post, all, unique),
      ...asides(post, all, unique),
      ...gaps(post, all, unique),
    ]),
  ];
  return jsonText(issues);
};

const SEVERITY: Readonly<Record<Severity, Issue["severity"]>> = { error: "major", warning: "minor", info: "info" };

function findings(post: PostDigest, all: Digest, unique: (name: string) => string): Issue[] {
  return post.report.violations.map((violation) => ({
    description: describe(violation, post, all).map(inert).join("\n"),
    check_name: violation.rule,
    fingerprint: unique(fingerprint(violation.fingerprint, post)),
    severity: SEVERITY[violation.severity],
    location: { path: pathOf(post), lines: linesOf(violation, post) },
  }));
}

function asides(post: PostDigest, all: Digest, unique: (name: string) => string): Issue[] {
  return remarks(post, all).map(({ message, accepted }) => ({
    description: inert(message),
    check_name: accepted?.rule ?? "baseline",
    fingerprint: unique(fingerprint(fingerprintOf("accepted", accepted?.fingerprint ?? message), post)),
    severity: SEVERITY.info,
    location: {
      path: pathOf(post),
      lines: accepted === null ? { begin: post.report.line ?? 1 } : linesOf(accepted, post),
    },
  }));
}

function gaps(post: PostDigest, all: Digest, unique: (name: string) => string): Issue[] {
  return post.report.unchecked.map((each) => ({
    description: inert(`${all.say.unchecked}: ${describeUnchecked(each, all)}`),
    check_name: each.rule ?? "unchecked",
    fingerprint: unique(fingerprint(fingerprintOf("unchecked", each.reason), post)),
    severity: "critical",
    location: { path: pathOf(post), lines: { begin: post.report.line ?? 1 } },
  }));
}

function unread({ path, line, told, title }: UnreadDigest, unique: (name: string) => string): Issue {
  return {
    description: inert(`${title}: ${told}`),
    check_name: "unread",
    fingerprint: unique(fingerprintOf("unread", told)),
    severity: "blocker",
    location: { path: path === "" ? "." : pathOf({ report: { path } }), lines: { begin: line ?? 1 } },
  };
}

function linesOf(violation: Violation, post: PostDigest): Issue["location"]["lines"] {
  const begin = lineOf(violation, post) ?? 1;
  return post.positions === "post" ? { begin } : { begin, end: violation.end.line };
}

function pathOf({ report: { path } }: { readonly report: { readonly path: string } }): string {
  return path === STDIN ? "stdin" : path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}

/** The same in another run, whatever was edited elsewhere in the file. */
function fingerprint(words: string, { report: { path, id, index } }: PostDigest): string {
  return words + fingerprintOf(path, id ?? String(index));
}

/** GitLab drops a finding whose fingerprint another has: the second of the same words is told apart by its number. */
function uniquely(): (name: string) => string {
  const seen = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; seen.has(unique); count += 1) unique = `${name}-${count}`;
    seen.add(unique);
    return unique;
  };
}
