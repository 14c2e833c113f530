import { loadData } from "../load-data.js";
import type { Silence } from "../types.js";
import type { CompiledLexicon } from "../words/schema.js";

/** Silences with the title of their context in place of its id, for people to read. */
export function nameContexts(silences: readonly (readonly Silence[])[]): readonly (readonly Silence[])[] {
  const { contexts } = loadData("lexicon.json") as CompiledLexicon;
  const titles = new Map(contexts.map(({ id, title }) => [id, title]));
  return silences.map((ofPost) =>
    ofPost.map((silence) => ({ ...silence, context: titles.get(silence.context) ?? silence.context })),
  );
}
