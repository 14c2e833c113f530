// Compiles what is data into dist/data: the tokenizer's dictionary, the guidelines, the lexicon, the model.
import { mkdir, rename } from "node:fs/promises";
import { compileGuidelines } from "./compile-guidelines.js";
import { compileLexicon, compileVocabulary } from "./compile-lexicon.js";
import { ensureModel } from "./compile-model.js";
import { ensureTokenizer } from "./compile-tokenizer.js";
import { fromRoot } from "./root.js";

/** Writes dist/data; the tokenizer's dictionary and the model, which take seconds, only when they are out of date. */
export async function buildData(report: (line: string) => void): Promise<void> {
  await mkdir(fromRoot("dist/data"), { recursive: true });
  report("tokenizer");
  await ensureTokenizer();
  for (const [name, compile] of [
    ["guidelines.ndjson", compileGuidelines],
    ["lexicon.bin", compileLexicon],
    ["vocabulary.json", compileVocabulary],
  ] as const) {
    report(name);
    await replace(fromRoot("dist/data", name), compile);
  }
  report("model.bin");
  await ensureModel();
}

/** Nobody ever reads half a file, also when two runs build at once. */
async function replace(file: string, write: (file: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await write(draft);
  await rename(draft, file);
}
