import type { ClauseResult, Finding } from "../account/check-account.js";
import { clauseName } from "../format/clause-name.js";
import type { Colour, Paint } from "../format/paint.js";
import { visible } from "../format/visible.js";
import type { Guideline } from "../types.js";
import { markOf, totalsOf, type AccountResult, type Mark, type SecretFound } from "./account-report.js";
import type { AccountWords } from "./say-account.js";

const SYMBOL: Readonly<Record<Mark, string>> = { error: "✕", warning: "▲", question: "□", pass: "✓" };
const INDENT = "    ";

/** For people: what is broken first, then what they are asked, then what is in order; each with its clause. */
export function accountPretty(
  results: readonly AccountResult[],
  guidelines: readonly Guideline[],
  words: AccountWords,
  paint: Paint,
): string {
  const names = new Map(guidelines.map(({ id, name }) => [id, name]));
  const blocks = results.flatMap((result) => [...page(result, names, words, paint), ""]);
  const closing = [words.closing(totalsOf(results)), words.guidelines(guidelines.map(({ name }) => name))];
  // Of a sheet that could not be read nothing was asked.
  const asked = results.some(({ clauses, service }) => clauses.length > 0 || service !== "");
  const silent = (asked ? guidelines : []).filter(
    ({ id }) => !results.some(({ clauses }) => clauses.some((each) => each.guideline === id)),
  );
  const none = silent.map(({ title }) => words.noClauses(title));
  return `${[...blocks, ...closing, ...none].join("\n")}\n`;
}

function page(result: AccountResult, names: ReadonlyMap<string, string>, words: AccountWords, paint: Paint): string[] {
  const { path, service, account, policy, clauses, review, secrets } = result;
  const head = `${paint.bold(visible(path))}  ${visible(service)} ${visible(account)}`;
  const shown = (mark: Mark): string[] =>
    clauses.filter((each) => markOf(each) === mark).flatMap((each) => block(each, mark, names, words, paint));
  if (service === "") return [head.trim(), ...secrets.flatMap((secret) => secretBlock(secret, words, paint))];
  return [
    head,
    `  ${paint.dim(policy === null ? words.noPolicy : words.policy(visible(policy)))}`,
    ...secrets.flatMap((secret) => secretBlock(secret, words, paint)),
    ...shown("error"),
    ...shown("warning"),
    ...shown("question"),
    ...shown("pass"),
    ...reviewBlock(review, words, paint),
  ];
}

function block(
  { guideline, clause, findings }: ClauseResult,
  mark: Mark,
  names: ReadonlyMap<string, string>,
  words: AccountWords,
  paint: Paint,
): string[] {
  const sign = colourOf(mark, paint)(`${SYMBOL[mark]} ${words.mark[mark]}`);
  const name = clauseName(guideline, clause.label, names);
  return [
    "",
    `  ${sign}  ${paint.bold(visible(name))}「${visible(clause.text)}」`,
    ...findings.flatMap((finding) => findingLines(finding, paint)),
  ];
}

function findingLines({ state, message, advice }: Finding, paint: Paint): string[] {
  const sign = state === "problem" ? "✕" : state === "question" ? "□" : "✓";
  const lines = [`${INDENT}${sign} ${visible(message)}`];
  return advice === null ? lines : [...lines, `${INDENT}  ${paint.green(`→ ${visible(advice)}`)}`];
}

function secretBlock({ path, line, column, message }: SecretFound, words: AccountWords, paint: Paint): string[] {
  const place = `${visible(path)}:${line}:${column}`;
  return [
    "",
    `  ${paint.red(`✕ ${words.mark.error}`)}  ${paint.dim(place)}  ${paint.bold(visible(message))}`,
    `${INDENT}${paint.green(`→ ${words.secretAdvice}`)}`,
  ];
}

/** Beside the clauses: no guideline demands it, so it never decides. */
function reviewBlock(review: Finding | null, words: AccountWords, paint: Paint): string[] {
  if (review === null) return [];
  const sign = review.state === "pass" ? "✓" : "・";
  const advice = review.advice === null ? [] : [`${INDENT}${paint.green(`→ ${visible(review.advice)}`)}`];
  return ["", `  ${paint.cyan(`${sign} ${words.reference}`)}  ${visible(review.message)}`, ...advice];
}

function colourOf(mark: Mark, paint: Paint): Colour {
  return { error: paint.red, warning: paint.yellow, question: paint.cyan, pass: paint.green }[mark];
}
