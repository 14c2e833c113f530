// npm run train: where the thresholds of the model lie best. The drafts that no author of the dictionaries has read are left
// out in four parts; each part is judged by a model that was trained on all the rest, beside what the dictionaries find in it.
// Only drafts of authors who wrote of everything tell: they break and resemble each rule as often as the next.
import { dataFile } from "../../src/load-data.js";
import { lengthInWords } from "../../src/model/features.js";
import { leadFor, scoresOf } from "../../src/model/judge.js";
import { SHORTEST } from "../../src/model/lazy-model.js";
import type { ModelData } from "../../src/model/model-file.js";
import { rowsOf } from "../../src/model/rows.js";
import { isPattern } from "../../src/words/lexicon.js";
import { SECRET_CATEGORIES } from "../../src/types.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "../compile-lexicon.js";
import { createWordBench } from "../word-bench.js";
import { PARTS, type TrainingText, trainingTexts } from "./examples.js";
import { modelClasses } from "./members.js";
import { chooseLimits, countsOf, type LeftOut } from "./thresholds.js";
import { LEARNED_RULES, shortestFor } from "./learned-rules.js";
import { trainModel } from "./train-model.js";

const compilation = await loadDictionaries();
const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
const texts = trainingTexts(compilation, bench);
const { classes, entries } = compilation.lexicon;
const members = modelClasses(classes);

const patterns = new Set(entries.filter(isPattern).map(({ id }) => id));
const drafts: LeftOut[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const model = trainModel(
    texts.filter((text) => text.part !== part),
    members,
    entries,
  );
  for (const text of texts)
    if (text.mixed && text.part === part && text.text.text.length >= SHORTEST) drafts.push(judged(text, model));
}
const limits = chooseLimits(drafts, LEARNED_RULES, SECRET_CATEGORIES);
process.stdout.write("規則\t指摘する\t疑う\n");
for (const [at, rule] of LEARNED_RULES.entries())
  process.stdout.write(`${rule}\t${String(limits.tell[at])}\t${String(limits.doubt[at] ?? "―")}\n`);
const { right, wrong, clean } = countsOf(drafts, LEARNED_RULES, limits);
process.stdout.write(
  `${String(drafts.length)}件: 正しい指摘${String(right)}、別の規則${String(wrong)}、問題のない投稿${String(clean)}\n`,
);

function judged({ text, breaks, unsaid }: TrainingText, model: ModelData): LeftOut {
  const found = new Map<string, boolean>();
  const excused = new Set<string>();
  for (const { entry, certainty, silenced } of bench.find(text.text).hits) {
    if (certainty === "hint") continue;
    if (silenced) excused.add(entry.rule);
    else found.set(entry.rule, patterns.has(entry.id) && found.get(entry.rule) !== false);
  }
  const leads = LEARNED_RULES.map((rule) => leadFor(lengthInWords(text), { shortest: shortestFor(rule) }));
  return { scores: scoresOf(rowsOf(text, model).keys(), model), leads, found, excused, breaks, unsaid };
}
