import { type Format, type Length, RECORD_CATEGORIES, type Severity, type Violation } from "../types.js";
import { cleanLine } from "./clean-line.js";
import { clauseName } from "./clause-name.js";
import { describeAccepted, describeAllUnchecked, nameOfPost } from "./describe.js";
import { byTitle, digest, fileOf, isWholePost, type Digest, type PostDigest, questionLines } from "./digest.js";
import { markdownText } from "./markdown-escape.js";
import { remedies } from "./remedies.js";
import { byPlace, type Together } from "./same-place.js";

/** A comment on a pull request: a list per post, and the questions to a person as boxes to tick. */
export const markdown: Format = (printable, options) => {
  const all = digest(printable, options);
  const blocks = [
    ["## sns-lint"],
    ...unread(all),
    ...all.posts.flatMap((post) => postBlocks(post, options.quiet, all)),
    ...(options.quiet ? [] : checklist(all)),
    [markdownText(all.closing)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

const SYMBOL: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "・" };

function postBlocks(post: PostDigest, quiet: boolean, all: Digest): string[][] {
  const { violations, accepted, unchecked, lengths } = post.report;
  const { say } = all;
  if (quiet && violations.length + accepted.length + unchecked.length === 0) return [];
  const heading = [fileOf(post.report), nameOfPost(post, all)].filter(Boolean).join(" ");
  const clean = cleanLine(post.report, quiet, say);
  const quoted = new Set<string>();
  return [
    [`### ${markdownText(heading)}`],
    quiet ? [] : lengthLine(lengths, all),
    violations.length === 0 ? [clean] : byPlace(violations).flatMap((each) => items(each, quoted, all)),
    titled(
      say.acceptedTitle,
      accepted.map((each) => `${describeAccepted(each, all)} [${each.rule}]`),
    ),
    titled(say.unchecked, describeAllUnchecked(unchecked, all)),
  ].filter((lines) => lines.length > 0);
}

function lengthLine(lengths: readonly Length[], { say }: Digest): string[] {
  return lengths.length === 0 ? [] : [markdownText(lengths.map(say.length).join(say.separator))];
}

/** Others about the same words stand below the first as its parts. */
function items({ first, others }: Together, quoted: Set<string>, all: Digest): string[] {
  const { say } = all;
  const place = isWholePost(first) ? say.wholePost : say.place(first.start.line, first.start.column);
  return [
    ...item(first, place, quoted, all),
    ...others.flatMap((other) => item(other, say.samePlace, quoted, all).map((line) => `  ${line}`)),
  ];
}

function item(violation: Violation, place: string, quoted: Set<string>, all: Digest): string[] {
  const { severity, message, rule } = violation;
  const { say } = all;
  return [
    `- **${SYMBOL[severity]} ${say.severity[severity]}** ${place} ${markdownText(`${message} [${rule}]`)}`,
    ...clauses(violation, quoted, all).map((line) => `  - ${markdownText(line)}`),
    ...remedies(violation).map((remedy) => `  - → ${markdownText(remedy)}`),
  ];
}

/** A clause is quoted word for word the first time that a post breaks it, and named after that. */
function clauses({ clauses, category }: Violation, quoted: Set<string>, { say, names }: Digest): string[] {
  if (clauses.length === 0) return RECORD_CATEGORIES.has(category) ? [] : [say.noClause];
  return clauses.map(({ guideline, label, text }) => {
    const name = clauseName(guideline, label, names);
    const again = quoted.has(name);
    quoted.add(name);
    return name + (again ? say.quotedAbove : say.quote(text));
  });
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${title}**`, "", ...lines.map((line) => `- ${markdownText(line)}`)];
}

/** First: nobody is to take the rest for all. */
function unread({ unread, say }: Digest): string[][] {
  return byTitle(unread, say).map(([title, those]) =>
    titled(
      `✕ ${title}`,
      those.map(({ told }) => told),
    ),
  );
}

function checklist(all: Digest): string[][] {
  const lines = questionLines(all);
  if (lines.length === 0) return [];
  return [[`### ${all.say.checklist}`], lines.map((line) => `- [ ] ${markdownText(line.replace(/^□ /u, ""))}`)];
}
