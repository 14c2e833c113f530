import type { ExplainedContext, Explanation, Range } from "../types.js";
import { isSecret } from "./mask.js";
import { visible } from "./visible.js";
import type { Wording } from "./wording.js";

/** What decided a finding, a line each. The words of a secret are never shown. */
export function explanationLines(
  { entry, tokens, contexts, meant, evidence }: Explanation,
  secrets: readonly Range[],
  { explanation: say }: Wording,
): string[] {
  const shown = tokens.filter(({ range }) => !isSecret(...range, secrets));
  return [
    decidedBy(entry, evidence, say),
    ...(meant === undefined || shown.length < tokens.length ? [] : [say.meant(visible(meant))]),
    ...(shown.length === 0 ? [] : [say.tokens(shown.map((token) => visible(describe(token))).join(" "))]),
    ...contexts.map((context) => contextLine(context, secrets, say)),
  ];
}

function contextLine(
  { context, effect, against, rather }: ExplainedContext,
  secrets: readonly Range[],
  say: Wording["explanation"],
): string {
  if (rather !== undefined) return say.rather(visible(rather));
  if (against === undefined) return say.context[effect](visible(context));
  return say.unlike(isSecret(...against.range, secrets) ? null : visible(against.words));
}

function decidedBy(entry: string | null, evidence: readonly string[] | undefined, say: Wording["explanation"]): string {
  if (entry === null) return say.noEntry;
  return evidence === undefined ? say.entry(entry) : say.resembles(evidence.map(visible));
}

function describe({ surface, pos, lemma }: Explanation["tokens"][number]): string {
  return lemma === "*" || lemma === surface ? `${surface}/${pos}` : `${surface}/${pos}:${lemma}`;
}
