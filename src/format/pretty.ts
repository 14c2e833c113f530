import type {
  Explanation,
  Format,
  FormatOptions,
  Post,
  PostReport,
  Printable,
  Silence,
  Unread,
  Violation,
} from "../types.js";
import { byRule } from "./by-rule.js";
import { cleanLine } from "./clean-line.js";
import { checklist } from "./checklist.js";
import { describeAllUnchecked } from "./describe.js";
import { describeContext } from "./describe-context.js";
import { withoutCommands } from "./legible.js";
import { maskText, secretRanges, withoutSecrets } from "./mask.js";
import { byTitle, closingOf, fileOf } from "./digest.js";
import type { Page } from "./page.js";
import type { Paint } from "./paint.js";
import { violationBlocks } from "./violation-blocks.js";
import { severalIn } from "./questions.js";
import { visible } from "./visible.js";
import { WORDING } from "./wording.js";

/** For people: what is wrong, where, by which clause, and what to write instead; readable without colour. */
export function pretty(paint: Paint): Format {
  return (printable, options) => print(printable, options, paint);
}

function print(printable: Printable, options: FormatOptions, paint: Paint): string {
  const page: Page = {
    paint,
    say: WORDING[options.lang],
    names: new Map(printable.report.guidelines.map(({ id, name }) => [id, name])),
    several: severalIn(printable.report.posts),
  };
  const { posts } = printable.report;
  const questions = checklist(posts, page);
  const blocks = [
    unreadLines(printable, page),
    ...posts.map((_, at) => postBlock(printable, at, options, page)),
    options.quiet ? [] : questions.lines,
    byRule(posts, options.quiet, page),
    closing(printable, questions.count, page),
  ].filter((lines) => lines.length > 0);
  return withoutCommands(`${joined(blocks).join("\n")}\n`);
}

/** With an empty line between blocks, except where both are one line: a hundred clean posts are a list. */
function joined(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines, at) => {
    const alone = lines.length === 1 && at < blocks.length - 1 && blocks[at - 1]?.length === 1;
    return at === 0 || alone ? lines : ["", ...lines];
  });
}

function postBlock(
  { report, posts, silences, explanations }: Printable,
  at: number,
  options: FormatOptions,
  page: Page,
): string[] {
  const post = posts[at];
  const result = report.posts[at];
  if (result === undefined) return [];
  const { paint, say } = page;
  const shown = result.violations.filter(({ severity }) => !options.quiet || severity === "error");
  const explained = new Map(result.violations.flatMap((each, index) => pairOf(each, explanations[at]?.[index])));
  const findings = violationBlocks(shown, post, secretRanges(result), page, explained);
  const excuses = options.explainSilence && post !== undefined ? excused(silences[at] ?? [], post, result, page) : [];
  const rest = [...findings, ...acceptedLines(result, post, page), ...unchecked(result, page), ...excuses];
  if (options.quiet && rest.length === 0) return [];
  const lengths = options.quiet ? [] : lengthLine(result, page);
  if (shown.length > 0) return [paint.bold(heading(result, page)), ...lengths, ...rest];
  const clean = `  ${paint.dim(cleanLine(result, options.quiet, say))}`;
  return [paint.bold(heading(result, page)) + clean + lengths.join(""), ...rest];
}

function pairOf(violation: Violation, explanation: Explanation | null | undefined): [Violation, Explanation][] {
  return explanation ? [[violation, explanation]] : [];
}

function heading(report: PostReport, { say, several }: Page): string {
  const { path, index, id, cell } = report;
  const parts = [visible(fileOf(report))];
  if (several.has(path)) parts.push(say.nth(index + 1));
  if (id !== null) parts.push(`[${visible(id)}]`);
  if (cell !== undefined) parts.push(visible(cell));
  return parts.join("  ");
}

/** At most one line; on that of the heading where nothing was found, so that a list of clean posts stays one. */
function lengthLine({ lengths }: PostReport, { paint, say }: Page): string[] {
  if (lengths.length === 0) return [];
  const parts = lengths.map((length) => {
    const words = say.length(length);
    return length.remaining < 0 ? paint.red(words) : paint.dim(words);
  });
  return [`  ${parts.join(paint.dim(say.separator))}`];
}

function unchecked({ unchecked }: PostReport, { paint, say }: Page): string[] {
  if (unchecked.length === 0) return [];
  const lines = describeAllUnchecked(unchecked, { say }).map((line) => `    ${visible(line)}`);
  return ["", `  ${paint.bold(`! ${say.unchecked}`)}`, ...lines];
}

/** What is wrong with each stands on standard error. */
function unreadLines({ report: { unread = [] } }: Printable, { paint, say }: Page): string[] {
  return byTitle(unread, say).flatMap(([title, those]) => [
    paint.bold(`! ${title}`),
    ...new Set(those.map((each) => `    ${placeOfUnread(each)}`)),
  ]);
}

function placeOfUnread({ path, line, cell }: Unread): string {
  return [
    visible(path) + (line === null ? "" : `:${String(line)}`),
    ...(cell === undefined ? [] : [visible(cell)]),
  ].join("  ");
}

function acceptedLines(report: PostReport, post: Post | undefined, { paint, say }: Page): string[] {
  if (report.accepted.length === 0) return [];
  const secrets = secretRanges(report);
  const lines = report.accepted.map((given) => {
    const accepted = post === undefined ? given : withoutSecrets(given, post.text, secrets);
    const { range, message, rule, reason, by, until } = accepted;
    const found = post === undefined ? accepted.text : maskText(post.text, range, secrets);
    const words = visible(range[0] === range[1] ? message : found);
    return `    ${say.quote(words).trim()} ${say.accepted(visible(reason), visible(by), until === null ? null : visible(until))} ${paint.dim(`[${rule}]`)}`;
  });
  return ["", `  ${paint.bold(say.acceptedTitle)}`, ...lines];
}

function excused(silences: readonly Silence[], post: Post, report: PostReport, { paint, say }: Page): string[] {
  if (silences.length === 0) return [];
  const secrets = secretRanges(report);
  const lines = silences.map(({ rule, range, context }) => {
    const words = visible(maskText(post.text, range, secrets));
    return `    ${say.quote(words).trim()} ${describeContext(context, say)} ${paint.dim(`[${rule}]`)}`;
  });
  return ["", `  ${paint.bold(say.silences)}`, ...lines];
}

function closing({ report }: Printable, questions: number, { paint, say, names }: Page): string[] {
  const guidelines = names.size === 0 ? [] : [paint.dim(say.guidelines([...names.values()].map(visible)))];
  const common = names.size === 1 && names.has(COMMON) ? [paint.dim(say.chooseGuideline)] : [];
  return [paint.bold(closingOf(report, questions, say)), ...guidelines, ...common];
}

/** The guideline that stands in where nobody chose one. */
const COMMON = "general";
