import { type Explanation, type Post, type Range, RECORD_CATEGORIES, type Severity, type Violation } from "../types.js";
import { clauseName } from "./clause-name.js";
import { explanationLines } from "./explanation.js";
import { excerpts } from "./excerpt.js";
import { withoutQuoted, withoutSecrets } from "./mask.js";
import type { Page } from "./page.js";
import type { Colour, Paint } from "./paint.js";
import { remedies } from "./remedies.js";
import { byPlace } from "./same-place.js";
import { visible } from "./visible.js";

const SYMBOL: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "・" };
const INDENT = "    ";

/** The violations of a post: what it is and where, the words in their line, the clauses, what to write instead. */
export function violationBlocks(
  violations: readonly Violation[],
  post: Post | undefined,
  secrets: readonly Range[],
  page: Page,
  explanations: ReadonlyMap<Violation, Explanation> = new Map(),
): string[] {
  const quoted = new Set<string>();
  const told = (violation: Violation, isFirst: boolean): string[] => {
    const explanation = explanations.get(violation);
    const why = explanation === undefined ? [] : explanationLines(explanation, secrets, page.say);
    const shown = post === undefined ? why : why.map((line) => withoutQuoted(line, post.text, secrets));
    return [
      ...block(violation, post, isFirst, secrets, quoted, page),
      ...shown.map((line) => `${INDENT}${page.paint.dim(`? ${line}`)}`),
    ];
  };
  return byPlace(violations).flatMap(({ first, others }) => [
    "",
    ...told(first, true),
    ...others.flatMap((other) => told(other, false).map((line) => `  ${line}`)),
  ]);
}

/** The line of the draft is shown once for each place. */
function block(
  given: Violation,
  post: Post | undefined,
  isFirst: boolean,
  secrets: readonly Range[],
  quoted: Set<string>,
  page: Page,
): string[] {
  const { paint, say } = page;
  const violation = post === undefined ? given : withoutSecrets(given, post.text, secrets);
  const colour = colourOf(violation.severity, paint);
  const label = colour(`${SYMBOL[violation.severity]} ${say.severity[violation.severity]}`);
  const [what, why] = sentences(visible(violation.message));
  const where = isFirst ? place(violation, page) : say.samePlace;
  return [
    `  ${label}  ${paint.dim(where)}  ${paint.bold(what)} ${paint.dim(`[${violation.rule}]`)}`,
    ...(why === "" ? [] : [`${INDENT}${why}`]),
    ...(isFirst ? wordsOrLines(violation, post, secrets, page) : []),
    ...clauseLines(violation, quoted, page),
    ...remedies(violation).map((remedy) => `${INDENT}${paint.green(`→ ${visible(remedy)}`)}`),
  ];
}

/** The first sentence of a message says what is wrong, the others why. A 。 inside 「」 ends nothing. */
function sentences(message: string): [what: string, why: string] {
  const [what = message] = /^(?:「[^」]*」|[^「。])*。/u.exec(message) ?? [];
  return [what, message.slice(what.length)];
}

function colourOf(severity: Severity, paint: Paint): Colour {
  if (severity === "error") return paint.red;
  return severity === "warning" ? paint.yellow : paint.cyan;
}

function place({ range, start }: Violation, { say }: Page): string {
  return range[0] === range[1] ? say.wholePost : say.place(start.line, start.column);
}

function wordsOrLines(
  { text, range, severity }: Violation,
  post: Post | undefined,
  secrets: readonly Range[],
  { say, paint }: Page,
): string[] {
  // All that a saved report has of the draft.
  if (post === undefined) return text === "" ? [] : [`${INDENT}${say.quote(visible(text)).trim()}`];
  const colour = colourOf(severity, paint);
  const found = excerpts(post.text, range, secrets);
  const numbers = found.map(({ line }) => String(post.firstLine + line));
  const width = Math.max(0, ...numbers.map((number) => number.length));
  return found.flatMap(({ text, caretStart, caretWidth }, at) => [
    `${INDENT}${paint.dim(`${(numbers[at] ?? "").padStart(width)} │`)} ${text}`,
    `${INDENT}${" ".repeat(width)} ${paint.dim("│")} ${" ".repeat(caretStart)}${colour("^".repeat(caretWidth))}`,
  ]);
}

/** A clause is quoted word for word the first time that a post breaks it, and named after that. */
function clauseLines({ category, clauses }: Violation, quoted: Set<string>, { say, names }: Page): string[] {
  if (clauses.length === 0) return RECORD_CATEGORIES.has(category) ? [] : [`${INDENT}${say.noClause}`];
  return clauses.map(({ guideline, label, text }) => {
    const name = visible(clauseName(guideline, label, names));
    const again = quoted.has(name);
    quoted.add(name);
    return `${INDENT}${name}${again ? say.quotedAbove : say.quote(visible(text))}`;
  });
}
