import type { Format, Severity, Violation } from "../types.js";
import { describe, describeAccepted, describeUnchecked } from "./describe.js";
import {
  digest,
  isWholePost,
  lineOf,
  type Digest,
  type PostDigest,
  type UnreadDigest,
  questionLines,
} from "./digest.js";
import { oneLine } from "./legible.js";
import { inert } from "./markdown-escape.js";
import { element, xmlComment, XML_DECLARATION } from "./xml.js";

/** Checkstyle's XML: findings by file. What the format has no place for stands in comments. */
export const checkstyle: Format = (printable, options) => {
  const all = digest(printable, options);
  const elements = [
    ...all.unread.map((each) => element("file", { name: oneLine(each.path) }, [unread(each)])),
    ...[...byFile(all.posts)].map(([name, posts]) =>
      element(
        "file",
        { name: oneLine(name) },
        posts.flatMap((post) => entries(post, all)),
      ),
    ),
  ];
  const questions = questionLines(all);
  const remarks = [all.closing, ...questions].map((text) => xmlComment(oneLine(text)));
  return `${XML_DECLARATION}\n${element("checkstyle", { version: "4.3" }, [...elements, ...remarks])}\n`;
};

function byFile(posts: readonly PostDigest[]): ReadonlyMap<string, readonly PostDigest[]> {
  const files = new Map<string, PostDigest[]>();
  for (const post of posts) {
    const others = files.get(post.report.path);
    if (others === undefined) files.set(post.report.path, [post]);
    else others.push(post);
  }
  return files;
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "info" };

function entries(post: PostDigest, all: Digest): string[] {
  const { violations, accepted, unchecked } = post.report;
  return [
    ...violations.map((violation) =>
      element("error", {
        ...place(violation, post),
        severity: SEVERITY[violation.severity],
        message: describe(violation, post, all).map(inert).join("\n"),
        source: `sns-lint.${violation.rule}`,
      }),
    ),
    ...unchecked.map((each) => {
      const message = inert(`${all.say.unchecked}: ${describeUnchecked(each, all)}`);
      return element("error", { severity: "error", message, source: "sns-lint.unchecked" });
    }),
    ...accepted.map((each) =>
      xmlComment(oneLine(`${all.say.acceptedOne} ${each.rule} ${describeAccepted(each, all)}`)),
    ),
  ];
}

function unread({ line, told, title }: UnreadDigest): string {
  const message = inert(`${title}: ${told}`);
  return element("error", { line: line ?? undefined, severity: "error", message, source: "sns-lint.unread" });
}

function place(violation: Violation, post: PostDigest): { line: number | undefined; column: number | undefined } {
  const exact = post.positions === "file" && !isWholePost(violation);
  return { line: lineOf(violation, post), column: exact ? violation.start.column : undefined };
}
