// The strings that patterns need, sought in a text all at once.
import type { Trie } from "../tokenizer/compiled-dictionary.js";
import { type Matches, searchTrie } from "../tokenizer/search-trie.js";

/** A trie of strings whose values are places in `lists`: there stands how many sets a string belongs to, then their ids. */
export interface Triggers {
  readonly trie: Trie;
  /** All letters of the strings; the first has code 1 in the trie. */
  readonly letters: string;
  readonly lists: Uint16Array;
  /** UTF-16 units of the longest string. */
  readonly longest: number;
}

/** Calls `met` for each place of a text where a string stands: with its list, and where it begins. `found` is written to. */
export function seekTriggers(
  text: string,
  { trie }: Triggers,
  codes: Uint16Array,
  found: Matches,
  met: (list: number, at: number) => void,
): void {
  for (let at = 0; at < text.length; at += 1) {
    found.count = 0;
    searchTrie(trie, codes, text, at, text.length, found);
    for (let index = 0; index < found.count; index += 1) met(found.pairs[2 * index + 1]!, at);
  }
}

/** Code of each UTF-16 unit; 0: in no string. */
export function codesOf(letters: string): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let at = 0; at < letters.length; at += 1) codes[letters.charCodeAt(at)] = at + 1;
  return codes;
}
