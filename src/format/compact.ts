import type { Format, Violation } from "../types.js";
import { describeAccepted, describeUnchecked, nameOfPost } from "./describe.js";
import { digest, isWholePost, lineOf, type Digest, type PostDigest, questionLines } from "./digest.js";
import { oneLine, withoutCommands } from "./legible.js";
import { placeBefore } from "./place.js";

/** One line per finding, `path:line:column: …`, as editors and grep read them. */
export const compact: Format = (printable, options) => {
  const all = digest(printable, options);
  const unread = all.unread.map(({ told, title }) => `${told} [${title}]`);
  const lines = [
    ...unread,
    ...all.posts.flatMap((post) => postLines(post, all)),
    ...(options.quiet ? [] : questions(all)),
  ];
  return [...lines, all.closing].map((line) => `${withoutCommands(oneLine(line))}\n`).join("");
};

function postLines(post: PostDigest, all: Digest): string[] {
  const { say } = all;
  const { path, violations, accepted, unchecked } = post.report;
  const name = nameOfPost(post, all);
  const at = placeBefore(path, post.positions === "file" ? null : post.report.line);
  const whole = name === "" ? at.replace(/: $/, "") : at + name;
  return [
    ...violations.map(
      (each) => `${place(each, post, all)}: ${say.severity[each.severity]} ${each.message} [${each.rule}]`,
    ),
    ...accepted.map(
      (each) => `${place(each, post, all)}: ${say.acceptedOne} ${describeAccepted(each, all)} [${each.rule}]`,
    ),
    ...unchecked.map((each) => `${whole}: ${say.unchecked} ${describeUnchecked(each, all)}`),
  ];
}

/** Of a record the line is its file's, as far as that has lines; the column is that of its words. */
function place(violation: Violation, post: PostDigest, all: Digest): string {
  const { line, column } = violation.start;
  const name = nameOfPost(post, all);
  const { path } = post.report;
  if (post.positions === "file") return `${path}:${line}:${column}${name === "" ? "" : `: ${name}`}`;
  const file = placeBefore(path, lineOf(violation, post)).trimEnd();
  return [file, name, isWholePost(violation) ? "" : all.say.place(line, column)].filter(Boolean).join(" ");
}

function questions(all: Digest): string[] {
  return questionLines(all).map((line) => `${all.say.checklist}: ${line}`);
}
