// dictionaries/**/*.yml -> dist/data/lexicon.bin
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Node as YamlNode } from "yaml";
import { dataFile } from "../src/load-data.js";
import { fold } from "../src/text/fold.js";
import { skeleton, toHiragana } from "../src/text/skeleton.js";
import { loadTokenizer } from "../src/tokenizer/load-dictionary.js";
import type { Tokenizer } from "../src/types.js";
import { type Compilation, compileFiles } from "../src/words/compile.js";
import type { DictionaryFile } from "../src/words/dictionary-file.js";
import { type Packing, packLexicon } from "../src/words/pack.js";
import { fromRoot } from "./root.js";
import { buildTrie } from "../src/tokenizer/build-trie.js";

/** Throws with all problems, one a line, when a dictionary is wrong. */
export async function compileLexicon(outFile: string): Promise<void> {
  const { lexicon } = await loadDictionaries();
  await writeFile(outFile, packLexicon(lexicon, packingWith(loadTokenizer(dataFile("ipadic.bin")))));
}

export function packingWith(tokenizer: Tokenizer): Packing {
  return { keyOf: (word) => skeleton(word).text, readingOf: (word) => readingIn(tokenizer, word), buildTrie };
}

function readingIn(tokenizer: Tokenizer, word: string): string | null {
  const tokens = tokenizer.tokenize(word);
  const reading = tokens.map(({ surface, reading }) => (reading === "*" ? surface : reading)).join("");
  return tokens.every(({ known }) => known) ? Array.from(reading, toHiragana).join("") : null;
}

/** Reads and compiles the dictionaries of the project, or those whose file name `wanted` accepts. */
export async function loadDictionaries(wanted: (name: string) => boolean = () => true): Promise<Compilation> {
  const folder = fromRoot("dictionaries");
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".yml") && wanted(name))
    .sort();
  const sources = names.map(
    async (name) => [`dictionaries/${name}`, await readFile(join(folder, name), "utf8")] as const,
  );
  return compileSources(await Promise.all(sources));
}

/** Compiles dictionary files given as path and text. Throws with all problems, one a line. */
export function compileSources(sources: readonly (readonly [file: string, source: string])[]): Compilation {
  const files = sources.map(([file, source]) => parseFile(file, source)).filter(isDictionary);
  const compilation = compileFiles(files, (text) => fold(text).text);
  if (compilation.problems.length > 0)
    throw new Error(
      compilation.problems.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`).join("\n"),
    );
  return compilation;
}

/** user-words.yml is the tokenizer's. */
function isDictionary({ file }: DictionaryFile): boolean {
  return !file.endsWith("/user-words.yml");
}

function parseFile(file: string, source: string): DictionaryFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const [error] = document.errors;
  if (error !== undefined)
    throw new Error(`${file}:${String(counter.linePos(error.pos[0]).line)}: YAML として読めません（${error.message}）`);
  return {
    file,
    data: document.toJS() as unknown,
    lineOf: (path) => {
      const start = startOf(document.contents, path);
      return start === undefined ? 1 : counter.linePos(start).line;
    },
  };
}

/** Where a path begins: the deepest part of it that exists. */
function startOf(root: YamlNode | null, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root;
  let start: number | undefined;
  for (const step of path) {
    const { head, value } = child(node, step);
    if (isNode(head)) start = head.range?.[0] ?? start;
    node = value;
  }
  return start;
}

/** One step down, and what it begins with: the key in a map, the item itself in a list. Both undefined: there is none. */
function child(node: unknown, step: string | number): { readonly head: unknown; readonly value: unknown } {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === String(step));
    return { head: pair?.key, value: pair?.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return { head: item, value: item };
}
