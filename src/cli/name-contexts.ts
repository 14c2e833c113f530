import { loadLexicon } from "../load-data.js";
import type { Silence } from "../types.js";

/** Silences with the title of their context in place of its id, for people to read. */
export function nameContexts(silences: readonly (readonly Silence[])[]): readonly (readonly Silence[])[] {
  const lexicon = loadLexicon();
  const name = (id: string): string => (lexicon.hasContext(id) ? lexicon.context(id).title : id);
  return silences.map((ofPost) => ofPost.map((silence) => ({ ...silence, context: name(silence.context) })));
}
