import fc from "fast-check";
import { expect, it } from "vitest";
import { searchTrie } from "../../src/tokenizer/search-trie.js";
import { buildTrie } from "../../src/tokenizer/build-trie.js";

const LETTERS = 5;
const codes = Uint16Array.from({ length: 0x10000 }, (_, unit) => (unit >= 97 && unit < 97 + LETTERS ? unit - 96 : 0));
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "e"), minLength: 1, maxLength: 6 }));
const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "e", "f"), maxLength: 12 });

it("finds exactly the words that begin at a place, shortest first", () => {
  fc.assert(
    fc.property(words, texts, (list, text) => {
      const keys = list.map((word, value) => ({ codes: Array.from(word, code).join(""), value }));
      const trie = buildTrie(keys, LETTERS + 1);
      for (let at = 0; at < text.length; at++) {
        const found = { pairs: new Int32Array(20), count: 0 };
        searchTrie(trie, codes, text, at, text.length, found);
        const expected = list
          .filter((word) => text.startsWith(word, at))
          .sort((a, b) => a.length - b.length)
          .flatMap((word) => [at + word.length, list.indexOf(word)]);
        expect([...found.pairs.subarray(0, 2 * found.count)]).toEqual(expected);
      }
    }),
  );
});

function code(letter: string): string {
  return String.fromCharCode(codes[letter.charCodeAt(0)] ?? 0);
}
