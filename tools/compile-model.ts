// The training texts -> dist/data/model.bin
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dataFile } from "../src/load-data.js";
import { type ModelData, packModel, sourcesOf } from "../src/model/model-file.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "./compile-lexicon.js";
import { TRAINING_SETS } from "./accuracy/sets.js";
import { fromRoot } from "./root.js";
import { trainingTexts } from "./train/examples.js";
import { LEARNED_RULES } from "./train/learned-rules.js";
import { modelClasses } from "./train/members.js";
import { thesaurusFiles } from "./train/thesaurus.js";
import { trainModel } from "./train/train-model.js";
import { createWordBench } from "./word-bench.js";

/** Trains, which takes a minute and a half, only where something that the model is made from has changed. */
export async function ensureModel(): Promise<void> {
  const file = dataFile("model.bin");
  const sources = sourcesNow();
  if (isMadeFrom(file, sources)) return;
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, packModel(await makeModel(), sources));
  await rename(draft, file);
}

async function makeModel(): Promise<ModelData> {
  const compilation = await loadDictionaries();
  const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
  const { classes, entries } = compilation.lexicon;
  return trainModel(trainingTexts(compilation, bench), modelClasses(classes), entries);
}

function isMadeFrom(file: string, sources: string): boolean {
  try {
    return sourcesOf(readFileSync(file)) === sources;
  } catch {
    return false;
  }
}

/** A digest of all that decides what the model becomes: texts, dictionaries, and how they are read and weighed. */
export function sourcesNow(): string {
  const digest = createHash("sha256");
  const files = [
    ...TRAINING_SETS.map(({ file }) => `test/corpus/${file}`),
    ...thesaurusFiles(),
    ...LEARNED_RULES.map((rule) => `rules/${rule}/cases.yml`),
    ...["dictionaries", "src/model", "src/text", "src/tokenizer", "tools/train"].flatMap(filesIn),
    ...["tools/accuracy/corpus.ts", "tools/accuracy/sets.ts", "tools/rule-cases.ts"],
  ];
  for (const file of files) digest.update(file).update(readFileSync(fromRoot(file)));
  return digest.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(fromRoot(folder))
    .filter((name) => /\.(?:ts|yml)$/u.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
