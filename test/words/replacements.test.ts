// Outdated and discriminatory expressions with what to write instead: enough of them, and each stands in its place.
import { beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { skeleton } from "../../src/text/skeleton.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { CompiledEntry } from "../../src/words/schema.js";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { createWordBench, type WordBench } from "../../tools/word-bench.js";

describe("the replacements of the dictionaries", () => {
  let entries: readonly CompiledEntry[];
  let bench: WordBench;
  beforeAll(async () => {
    const compilation = await loadDictionaries();
    entries = compilation.lexicon.entries.filter(({ rule }) => rule === "discrimination");
    bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
  });

  const pairs = (): { id: string; word: string; texts: readonly string[] }[] =>
    entries.flatMap(({ id, words, replace, instead }) =>
      words.map((word) => ({ id, word, texts: instead[word] ?? replace })).filter(({ texts }) => texts.length > 0),
    );

  it("are there for at least 150 expressions, spellings in the other kana not counted", () => {
    expect(new Set(pairs().map(({ word }) => skeleton(word).text)).size).toBeGreaterThanOrEqual(150);
  });

  it("are offered where the expression stands", () => {
    const missing = pairs().filter(({ id, word, texts }) => {
      // What needs a context is not found in a plain sentence.
      if (entries.some((entry) => entry.id === id && entry.requires.length > 0)) return false;
      const { hits } = bench.find(carrier(word));
      return !hits.some((hit) => hit.entry.id === id && hit.entry.replace.join() === texts.join());
    });
    expect(missing).toEqual([]);
  });

  it("are what --fix writes, where it writes anything", () => {
    const other = entries.flatMap(({ id, fix = {}, replace, instead }) =>
      Object.entries(fix)
        .filter(([word, text]) => !(instead[word] ?? replace).includes(text))
        .map(([word]) => `${id}「${word}」`),
    );
    expect(other).toEqual([]);
  });

  it("are not found in turn", () => {
    const found = pairs().flatMap(({ texts }) =>
      texts.flatMap((text) =>
        bench
          .find(carrier(text))
          .hits.filter(({ entry, silenced }) => entry.rule === "discrimination" && !silenced)
          .map(({ entry, words }) => `${text}: ${entry.id}「${words}」`),
      ),
    );
    expect(found).toEqual([]);
  });
});

/** An ordinary sentence in which a noun, or what stands before one, can be read. */
function carrier(words: string): string {
  return `${words}、それがこの文の話です。`;
}
