// dictionaries/**/*.yml -> dist/data/lexicon.bin
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFile } from "../src/load-data.js";
import { packingWith } from "../src/own-words/packing.js";
import { type DictionarySource, parseSources } from "../src/own-words/parse-source.js";
import { vocabularyOf } from "../src/own-words/vocabulary.js";
import { fold } from "../src/text/fold.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import { type Compilation, compileFiles } from "../src/words/compile.js";
import type { DictionaryFile, Problem } from "../src/words/dictionary-file.js";
import { packLexicon } from "../src/words/pack.js";
import { fromRoot } from "./root.js";

/** Throws with all problems, one a line, when a dictionary is wrong. */
export async function compileLexicon(outFile: string): Promise<void> {
  const { lexicon } = await loadDictionaries();
  await writeFile(outFile, packLexicon(lexicon, packingWith(loadTokenizer(dataFile("ipadic.bin")))));
}

/** What dictionaries beside the shipped ones may name. */
export async function compileVocabulary(outFile: string): Promise<void> {
  await writeFile(outFile, JSON.stringify(vocabularyOf(parsed(await readSources()))));
}

/** Reads and compiles the dictionaries of the project, or those whose file name `wanted` accepts. */
export async function loadDictionaries(wanted?: (name: string) => boolean): Promise<Compilation> {
  return compileSources(await readSources(wanted));
}

async function readSources(wanted: (name: string) => boolean = () => true): Promise<DictionarySource[]> {
  const folder = fromRoot("dictionaries");
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".yml") && wanted(name))
    .sort();
  return Promise.all(
    names.map(async (name) => [`dictionaries/${name}`, await readFile(join(folder, name), "utf8")] as const),
  );
}

/** Compiles dictionary files given as path and text. Throws with all problems, one a line. */
export function compileSources(sources: readonly DictionarySource[]): Compilation {
  const compilation = compileFiles(parsed(sources), (text) => fold(text).text);
  refuse(compilation.problems);
  return compilation;
}

/** user-words.yml is the tokenizer's. */
function parsed(sources: readonly DictionarySource[]): DictionaryFile[] {
  const { files, problems } = parseSources(sources.filter(([file]) => !file.endsWith("/user-words.yml")));
  refuse(problems);
  return files;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(problems.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`).join("\n"));
}
