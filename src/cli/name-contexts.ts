import type { OwnWords } from "../index.js";
import { loadLexicon } from "../load-data.js";
import type { Explanation, Silence } from "../types.js";

/** Silences with the title of their context in place of its id, for people to read. */
export function nameSilences(
  silences: readonly (readonly Silence[])[],
  own: OwnWords | null,
): readonly (readonly Silence[])[] {
  const name = contextNames(own);
  return silences.map((ofPost) => ofPost.map((silence) => ({ ...silence, context: name(silence.context) })));
}

type Explanations = readonly (readonly (Explanation | null)[])[];

/** Likewise for explanations. */
export function nameExplanations(explanations: Explanations, own: OwnWords | null): Explanations {
  const name = contextNames(own);
  const named = (explanation: Explanation): Explanation => ({
    ...explanation,
    contexts: explanation.contexts.map((each) => ({ ...each, context: name(each.context) })),
  });
  return explanations.map((ofPost) => ofPost.map((each) => (each === null ? null : named(each))));
}

/** Title of a context by id, of the shipped dictionaries or of one's own; the id where there is none. */
export function contextNames(own: OwnWords | null): (id: string) => string {
  const lexicons = [loadLexicon(), ...(own === null ? [] : [own.data])];
  return (id) => lexicons.find((lexicon) => lexicon.hasContext(id))?.context(id).title ?? id;
}
