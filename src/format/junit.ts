import type { Format, Violation } from "../types.js";
import { cleanLine } from "./clean-line.js";
import { describe, describeAccepted, describeUnchecked, nameOfPost } from "./describe.js";
import { byTitle, digest, lineOf, type Digest, type PostDigest, questionLines } from "./digest.js";
import { oneLine } from "./legible.js";
import { inert } from "./markdown-escape.js";
import { element, textElement, XML_DECLARATION } from "./xml.js";

/**
 * JUnit XML: a suite per post, a case per finding. Only errors fail, as only they fail the run; what could not be checked
 * is an error, an accepted finding is skipped.
 */
export const junit: Format = (printable, options) => {
  const all = digest(printable, options);
  const suites = [...unreadSuite(all), ...all.posts.map((post) => suite(post, all))];
  const questions = questionLines(all);
  const remarks = element("testsuite", { name: all.say.checklist, tests: 0, failures: 0, errors: 0, skipped: 0 }, [
    textElement("system-out", {}, [all.closing, ...questions].map(plain).join("\n")),
  ]);
  const counts = total([...all.posts.map(countsOf), countsOfUnread(all)]);
  return `${XML_DECLARATION}\n${element("testsuites", { name: "sns-lint", ...counts }, [...suites, remarks])}\n`;
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function countsOf({ report: { violations, accepted, unchecked } }: PostDigest): Counts {
  return {
    tests: Math.max(1, violations.length + accepted.length + unchecked.length),
    failures: violations.filter(({ severity }) => severity === "error").length,
    errors: unchecked.length,
    skipped: accepted.length,
  };
}

function countsOfUnread({ unread: { length } }: Digest): Counts {
  return { tests: length, failures: 0, errors: length, skipped: 0 };
}

function total(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((all, each) => all + each[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
}

function unreadSuite(all: Digest): string[] {
  const { unread, say } = all;
  if (unread.length === 0) return [];
  const titles = byTitle(unread, say).map(([title]) => title);
  const cases = unread.map(({ path, line, told, title }) =>
    element("testcase", { name: plain(title), classname: plain(path), file: oneLine(path), line: line ?? undefined }, [
      element("error", { type: "unread", message: plain(told) }),
    ]),
  );
  return [element("testsuite", { name: titles.join(say.separator), ...countsOfUnread(all) }, cases)];
}

function suite(post: PostDigest, all: Digest): string {
  const { path, violations, accepted, unchecked } = post.report;
  const file = oneLine(path);
  const name = plain([path, nameOfPost(post, all)].filter(Boolean).join(" "));
  const attributes = { classname: name, file };
  const testCase = (title: string, child: string, line?: number): string =>
    element("testcase", { name: plain(title), ...attributes, line }, [child]);
  const cases = [
    ...violations.map((each) => testCase(titleOf(each), verdict(each, post, all), lineOf(each, post))),
    ...accepted.map((each) =>
      testCase(titleOf(each), element("skipped", { message: plain(describeAccepted(each, all)) }), lineOf(each, post)),
    ),
    ...unchecked.map((each) => {
      const message = plain(describeUnchecked(each, all));
      return testCase(all.say.unchecked, element("error", { type: "unchecked", message }));
    }),
  ];
  const clean = element("testcase", { name: cleanLine(post.report, false, all.say), ...attributes });
  return element("testsuite", { name, ...countsOf(post) }, cases.length === 0 ? [clean] : cases);
}

function titleOf({ rule, start, message }: Violation): string {
  return `${rule} ${start.line}:${start.column} ${message}`;
}

function verdict(violation: Violation, post: PostDigest, all: Digest): string {
  const lines = describe(violation, post, all).map(inert).join("\n");
  if (violation.severity !== "error") return textElement("system-out", {}, lines);
  return textElement("failure", { type: violation.rule, message: plain(violation.message) }, lines);
}

/** Some hosts show a test's name and words as Markdown. */
function plain(words: string): string {
  return inert(oneLine(words));
}
