import { loadLexicon } from "../load-data.js";
import type { Explanation, Silence } from "../types.js";

/** Silences with the title of their context in place of its id, for people to read. */
export function nameSilences(silences: readonly (readonly Silence[])[]): readonly (readonly Silence[])[] {
  const name = contextNames();
  return silences.map((ofPost) => ofPost.map((silence) => ({ ...silence, context: name(silence.context) })));
}

type Explanations = readonly (readonly (Explanation | null)[])[];

/** Likewise for explanations. */
export function nameExplanations(explanations: Explanations): Explanations {
  const name = contextNames();
  const named = (explanation: Explanation): Explanation => ({
    ...explanation,
    contexts: explanation.contexts.map(({ context, effect }) => ({ context: name(context), effect })),
  });
  return explanations.map((ofPost) => ofPost.map((each) => (each === null ? null : named(each))));
}

/** Title of a context by id; the id where there is none. */
export function contextNames(): (id: string) => string {
  const lexicon = loadLexicon();
  return (id) => (lexicon.hasContext(id) ? lexicon.context(id).title : id);
}
