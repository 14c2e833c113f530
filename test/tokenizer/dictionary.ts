import { loadDictionary } from "../../src/tokenizer/load-dictionary.js";
import { createTokenizer } from "../../src/tokenizer/tokenizer.js";
import type { Token } from "../../src/types.js";
import { ensureTokenizer } from "../../tools/compile-tokenizer.js";

export const dictionaryFile = await ensureTokenizer();
export const dictionary = loadDictionary(dictionaryFile);
export const tokenizer = createTokenizer(dictionary);
/** Without user words, as kuromoji would cut. */
export const ipadicTokenizer = createTokenizer(dictionary, { userWords: false });

export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ surface }) => surface).join("|");
}
