// The shipped dictionaries and a municipality's own at work together.
import { createLexicon, inOrder, type Lexicon } from "../words/lexicon.js";
import type { LexiconData } from "../words/pack.js";
import type { Allowed } from "../words/schema.js";
import type { OwnLexicon } from "./compile-own.js";

type Make = (data: LexiconData) => Lexicon;

/** Both find; what is ordinary here is ordinary for the shipped words, too. `make` makes the lexicon of the shipped words. */
export function joinLexicons(
  shipped: LexiconData,
  own: OwnLexicon,
  make: Make,
  skeletonOf: Parameters<typeof createLexicon>[1],
): Lexicon {
  const first = own.allowed.size === 0 ? make(shipped) : make(withAllowed(shipped, own));
  const second = createLexicon(own.data, skeletonOf);
  return {
    find: (source) => inOrder([...first.find(source), ...second.find(source)]),
    *finding(source) {
      const shippedHits = yield* first.finding(source);
      return inOrder([...shippedHits, ...(yield* second.finding(source))]);
    },
    contexts: (source) => new Set([...first.contexts(source), ...second.contexts(source)]),
  };
}

function withAllowed(shipped: LexiconData, { data, allowed, classes }: OwnLexicon): LexiconData {
  const added = data
    .allowed()
    .filter(({ id }) => allowed.has(id))
    .map(withoutNeeds);
  const members: LexiconData["members"] = (id) => (classes.has(id) ? data : shipped).members(id);
  return { ...shipped, members, allowed: () => [...shipped.allowed(), ...added] };
}

/** What a pattern needs is numbered by the lexicon that it was compiled with. */
function withoutNeeds({ patterns, ...rest }: Allowed): Allowed {
  const bare = patterns.map(({ node, firsts, crosses }) => ({ node, needs: [], firsts, crosses }));
  return { ...rest, patterns: bare };
}
