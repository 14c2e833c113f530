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
import { STDIN } from "./file-uri.js";
import { legible, oneLine } from "./legible.js";

/** Workflow commands of GitHub Actions: annotations on the lines of a pull request. */
export const github: Format = (printable, options) => {
  const all = digest(printable, options);
  const commands = [
    ...all.unread.map((each) => unread(each)),
    ...all.posts.flatMap((post) => annotations(post, all)),
    ...(options.quiet || all.questions.length === 0 ? [] : [checklist(all)]),
  ];
  // The only line that is not a command holds nothing but figures.
  return [...commands, all.closing].map((line) => `${line}\n`).join("");
};

type Level = "error" | "warning" | "notice";
type Properties = Readonly<Record<string, string | number>>;

const LEVEL: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "notice" };

function annotations(post: PostDigest, all: Digest): string[] {
  const { path, violations, accepted, unchecked } = post.report;
  const { say } = all;
  const file: Properties = path === STDIN ? {} : { file: path };
  return [
    ...violations.map((each) => {
      const title = `${say.severity[each.severity]} ${each.rule}`;
      return command(
        LEVEL[each.severity],
        { ...file, ...place(each, post), title },
        describe(each, post, all).join("\n"),
      );
    }),
    ...accepted.map((each) => {
      const title = `${say.acceptedOne} ${each.rule}`;
      return command("notice", { ...file, ...place(each, post), title }, describeAccepted(each, all));
    }),
    ...unchecked.map((each) => command("error", { ...file, title: say.unchecked }, describeUnchecked(each, all))),
  ];
}

function unread({ path, line, told, title }: UnreadDigest): string {
  const file: Properties = path === STDIN || path === "" ? {} : { file: path, ...(line === null ? {} : { line }) };
  return command("error", { ...file, title }, told);
}

/** Columns are told for a stretch of one line only: GitHub refuses them for more. */
function place(violation: Violation, post: PostDigest): Properties {
  const line = lineOf(violation, post);
  if (line === undefined || post.report.path === STDIN) return {};
  const { start, end } = violation;
  if (isWholePost(violation) || post.positions !== "file") return { line };
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function checklist(all: Digest): string {
  return command("notice", { title: all.say.checklist }, questionLines(all).join("\n"));
}

function command(level: Level, properties: Properties, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(oneLine(String(value)))}`);
  return `::${level}${given.length === 0 ? "" : ` ${given.join(",")}`}::${data(legible(message))}`;
}

/** A line feed would end the command, and what follows could begin another. */
function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
