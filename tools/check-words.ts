// node dist/tools/check-words.js <dictionary name>… [--corpus file.jsonl]… [--rule id]
// Runs the examples of some dictionaries; with a corpus, lists what they find in it and what they miss.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataFile } from "../src/load-data.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "./compile-lexicon.js";
import { createWordBench, type WordBench } from "./word-bench.js";

const SHARED = ["contexts.yml", "classes.yml", "allowed.yml"];
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: "string", multiple: true, default: [] }, rule: { type: "string" } },
});
const wanted = (name: string): boolean => SHARED.includes(name) || positionals.some((part) => name.includes(part));
const bench = createWordBench(await loadDictionaries(wanted), loadTokenizer(dataFile("ipadic.bin")));
const failures = bench.failures();
const lines = [...failures, `見出しの例: ${String(failures.length)}件の不一致`];
for (const file of values.corpus) lines.push(...overCorpus(file, bench, values.rule));
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

interface Item {
  readonly id: string;
  readonly text: string;
  readonly expect?: readonly string[];
}

function* overCorpus(file: string, words: WordBench, rule: string | undefined): Iterable<string> {
  let [items, found] = [0, 0];
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const item = JSON.parse(line) as Item;
    const hits = words.find(item.text).hits.filter(({ silenced, certainty }) => !silenced && certainty !== "hint");
    items += 1;
    if (hits.length > 0) found += 1;
    for (const { entry, words: text } of hits)
      yield `FOUND ${item.id} ${entry.id}「${text}」 期待: ${item.expect?.join(",") ?? ""}`;
    if (rule !== undefined && item.expect?.includes(rule) === true && hits.length === 0)
      yield `MISS ${item.id} ${JSON.stringify(item.text)}`;
  }
  yield `${file}: ${String(items)}件のうち${String(found)}件に指摘`;
}
