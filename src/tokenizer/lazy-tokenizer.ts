import type { Tokenizer } from "../types.js";

/** A tokenizer that is loaded at its first use: many drafts are judged without one. */
export function lazyTokenizer(load: () => Tokenizer): Tokenizer {
  let loaded: Tokenizer | null = null;
  return {
    tokenize(text, options) {
      loaded ??= load();
      return loaded.tokenize(text, options);
    },
  };
}
