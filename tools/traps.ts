// npm run traps: every ordinary word that holds the letters of a word that hurts. A line for each that is taken for it.
import { dataFile } from "../src/load-data.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "./compile-lexicon.js";
import { fallenInto, trapWords } from "./trap-words.js";
import { createWordBench } from "./word-bench.js";

const compilation = await loadDictionaries();
const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
const words = trapWords(compilation.lexicon);
const fallen = fallenInto(words, bench, compilation.lexicon);
process.stdout.write(
  `${[...fallen, `ふつうの言葉 ${String(words.length)}語のうち、見つけてしまう語 ${String(fallen.length)}語`].join("\n")}\n`,
);
process.exitCode = fallen.length > 0 ? 1 : 0;
