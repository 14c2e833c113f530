import { loadData } from "../load-data.js";
import type { Silence } from "../types.js";
import type { PackedLexicon } from "../words/pack.js";
import type { Context } from "../words/schema.js";

/** Silences with the title of their context in place of its id, for people to read. */
export function nameContexts(silences: readonly (readonly Silence[])[]): readonly (readonly Silence[])[] {
  const { contexts } = loadData("lexicon.json") as PackedLexicon;
  return silences.map((ofPost) => ofPost.map((silence) => ({ ...silence, context: title(silence.context, contexts) })));
}

function title(id: string, contexts: PackedLexicon["contexts"]): string {
  const packed = contexts[id];
  return packed === undefined ? id : (JSON.parse(packed) as Context).title;
}
