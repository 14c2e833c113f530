import type { Explanation, Range, Violation } from "../types.js";
import { isSecret } from "./mask.js";
import { visible } from "./visible.js";
import type { Wording } from "./wording.js";

/** What decided a finding, a line each. The words of a secret are never shown. */
export function explanationLines(
  { range }: Violation,
  { entry, tokens, contexts, evidence }: Explanation,
  secrets: readonly Range[],
  { explanation: say }: Wording,
): string[] {
  const shown = isSecret(range[0], range[1], secrets) ? [] : tokens;
  return [
    decidedBy(entry, evidence, say),
    ...(shown.length === 0 ? [] : [say.tokens(shown.map((token) => visible(describe(token))).join(" "))]),
    ...contexts.map(({ context, effect }) => say.context[effect](visible(context))),
  ];
}

function decidedBy(entry: string | null, evidence: readonly string[] | undefined, say: Wording["explanation"]): string {
  if (entry === null) return say.noEntry;
  return evidence === undefined ? say.entry(entry) : say.resembles(evidence.map(visible));
}

function describe({ surface, pos, lemma }: Explanation["tokens"][number]): string {
  return lemma === "*" || lemma === surface ? `${surface}/${pos}` : `${surface}/${pos}:${lemma}`;
}
