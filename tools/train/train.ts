// npm run train: where the thresholds of the model lie best. The drafts that no author of the dictionaries has read are left
// out in four parts; each part is judged by a model that was trained on all the rest, beside what the dictionaries find in it.
import { dataFile } from "../../src/load-data.js";
import { scoresOf } from "../../src/model/judge.js";
import { SHORTEST } from "../../src/model/lazy-model.js";
import type { ModelData } from "../../src/model/model-file.js";
import { rowsOf } from "../../src/model/rows.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "../compile-lexicon.js";
import { createWordBench } from "../word-bench.js";
import { PARTS, type TrainingText, trainingTexts } from "./examples.js";
import { modelClasses } from "./members.js";
import { bestThreshold, type Outcome, outcomeOf, type Scored } from "./thresholds.js";
import { LEARNED_RULES } from "./learned-rules.js";
import { trainModel } from "./train-model.js";

const compilation = await loadDictionaries();
const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
const texts = trainingTexts(compilation, bench);
const { classes, entries } = compilation.lexicon;
const members = modelClasses(classes);

/** What the model alone says of a rule, and what the dictionaries say. */
const told = new Map<string, Scored[]>();
const found = new Map<string, Scored[]>();
for (let part = 0; part < PARTS; part += 1) {
  const model = trainModel(
    texts.filter((text) => text.part !== part),
    members,
    entries,
  );
  for (const text of texts) if (text.part === part) judge(text, model);
}
process.stdout.write("規則\t指摘する\t正しい\t誤り\t問題なし\t疑う\t正しい\t誤り\t問題なし\n");
for (const rule of LEARNED_RULES) {
  const tell = bestThreshold(told.get(rule) ?? [], "above");
  const doubt = bestThreshold(found.get(rule) ?? [], "below");
  process.stdout.write(`${[rule, ...columns(tell), ...columns(doubt)].join("\t")}\n`);
}

function columns({ threshold, counts }: ReturnType<typeof bestThreshold>): string[] {
  return [threshold === null ? "―" : threshold.toFixed(2), ...Object.values(counts).map(String)];
}

function judge(text: TrainingText, model: ModelData): void {
  if (text.text.text.length < SHORTEST) return;
  const scores = scoresOf(rowsOf(text.text, model).keys(), model);
  const known = new Set(
    bench
      .find(text.text.text)
      .hits.flatMap((hit) => (hit.certainty === "hint" || hit.silenced ? [] : [hit.entry.rule])),
  );
  for (const rule of known) note(found, rule, text, scores[model.rules.findIndex((learned) => learned.rule === rule)]);
  const best = scores.indexOf(Math.max(...scores));
  const { rule } = model.rules[best]!;
  if (!known.has(rule)) note(told, rule, text, scores[best]);
}

function note(list: Map<string, Scored[]>, rule: string, text: TrainingText, score: number | undefined): void {
  const outcome: Outcome | null = outcomeOf(rule, text);
  if (score === undefined || outcome === null) return;
  list.set(rule, [...(list.get(rule) ?? []), { score, outcome }]);
}
