import { beforeAll, describe, expect, it } from "vitest";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { createWordBench, type WordBench } from "../../tools/word-bench.js";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Compilation } from "../../src/words/compile.js";

describe("the dictionaries", () => {
  let compilation: Compilation;
  let bench: WordBench;
  beforeAll(async () => {
    compilation = await loadDictionaries();
    bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
  });

  it("find every ng example and stay silent on every ok example", () => {
    expect(compilation.lexicon.entries.length).toBeGreaterThan(0);
    expect(bench.failures()).toEqual([]);
  });

  it("give what to write instead for every entry", () => {
    const without = compilation.lexicon.entries.filter(({ advice, replace }) => advice === "" && replace.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
