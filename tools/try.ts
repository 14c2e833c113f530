// node dist/tools/try.js "文"…: how a sentence is cut, and what the dictionaries find in it. For people who write words.
import { dataFile } from "../src/load-data.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "./compile-lexicon.js";
import { createWordBench } from "./word-bench.js";

const bench = createWordBench(await loadDictionaries(), loadTokenizer(dataFile("ipadic.bin")));
for (const text of process.argv.slice(2)) {
  const { folded, hits } = bench.find(text);
  const lines = [`■ ${folded}`];
  for (const { surface, pos, pos1, lemma, conjugationForm, reading, known } of bench.tokens(text))
    lines.push(`  ${surface}\t${pos},${pos1}\t${lemma}\t${conjugationForm}\t${reading}${known ? "" : "\t未知語"}`);
  for (const { entry, words, certainty, silenced, excuses } of hits)
    lines.push(
      `  ${silenced ? "見逃す" : certainty} ${entry.id}「${words}」 ${excuses.map(({ context }) => context).join(" ")}`,
    );
  process.stdout.write(`${lines.join("\n")}\n`);
}
