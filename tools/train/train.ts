// npm run train: what the model would find in files that it has not read, and the words that speak most for each rule.
import { dataFile } from "../../src/load-data.js";
import type { Judgement } from "../../src/model/judge.js";
import { lazyModel } from "../../src/model/lazy-model.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "../compile-lexicon.js";
import { createWordBench } from "../word-bench.js";
import { type TrainingText, trainingTexts } from "./examples.js";
import { modelClasses } from "./members.js";
import { trainModel } from "./train-model.js";

interface Tally {
  right: number;
  allowed: number;
  wrong: number;
}

const compilation = await loadDictionaries();
const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
const texts = trainingTexts(compilation, bench);
const { classes, entries } = compilation.lexicon;
const members = modelClasses(classes);
const tallies = new Map<string, Tally>();
const groups = [...new Set(texts.map(({ group }) => group))].filter((group) => group !== "dictionaries");
for (const group of groups) {
  const model = trainModel(
    texts.filter((text) => text.group !== group),
    members,
    entries,
  );
  const assess = lazyModel(() => model);
  const held = texts.filter((text) => text.group === group);
  const flagged = held.filter(
    (text) => count(text, assess(text.text)?.resembled ?? null) && text.breaks.size === 0,
  ).length;
  const proper = held.filter(({ breaks }) => breaks.size === 0).length;
  process.stdout.write(
    `${group}: ${String(held.length)}件。問題のない${String(proper)}件のうち指摘 ${String(flagged)}件\n`,
  );
}
process.stdout.write("\n規則\t正しい\t許容\t誤り\n");
for (const [rule, { right, allowed, wrong }] of tallies)
  process.stdout.write(`${rule}\t${String(right)}\t${String(allowed)}\t${String(wrong)}\n`);

/** Counts a judgement; true where there was one. */
function count({ breaks, unsaid }: TrainingText, judgement: Judgement | null): boolean {
  if (judgement === null) return false;
  const { rule } = judgement.rule;
  const tally = tallies.get(rule) ?? { right: 0, allowed: 0, wrong: 0 };
  if (breaks.has(rule)) tally.right += 1;
  else if (unsaid.has(rule)) tally.allowed += 1;
  else tally.wrong += 1;
  tallies.set(rule, tally);
  return true;
}
