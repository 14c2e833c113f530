import { skeleton, toHiragana } from "../text/skeleton.js";
import { buildTrie } from "../tokenizer/build-trie.js";
import type { Tokenizer } from "../types.js";
import type { Packing } from "../words/pack.js";

/** What a lexicon is packed with. */
export function packingWith(tokenizer: Tokenizer): Packing {
  return { keyOf: (word) => skeleton(word).text, readingOf: (word) => readingIn(tokenizer, word), buildTrie };
}

function readingIn(tokenizer: Tokenizer, word: string): string | null {
  const tokens = tokenizer.tokenize(word);
  const reading = tokens.map(({ surface, reading }) => (reading === "*" ? surface : reading)).join("");
  return tokens.every(({ known }) => known) ? Array.from(reading, toHiragana).join("") : null;
}
