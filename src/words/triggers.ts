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

/** Calls `met` with the id of each set of which a string stands in a text, and where it begins, once for each place. */
export function seekTriggers(text: string, { trie, lists, longest }: Triggers, codes: Uint16Array, met: Met): void {
  const matches: Matches = { pairs: new Int32Array(2 * (longest + 1)), count: 0 };
  for (let at = 0; at < text.length; at += 1) {
    matches.count = 0;
    searchTrie(trie, codes, text, at, text.length, matches);
    for (let index = 0; index < matches.count; index += 1) {
      const list = matches.pairs[2 * index + 1]!;
      for (let id = list + lists[list]!; id > list; id -= 1) met(lists[id]!, at);
    }
  }
}

type Met = (set: number, at: number) => void;

/** Code of each UTF-16 unit; 0: in no string. */
export function codesOf(letters: string): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let at = 0; at < letters.length; at += 1) codes[letters.charCodeAt(at)] = at + 1;
  return codes;
}
