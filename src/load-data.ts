// Reads what `npm run build` made out of dictionaries, guidelines and kuromoji's dictionary.
import { existsSync, fstatSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readInBlocks } from "./load-blocks.js";
import { readBytes, readInto } from "./load-bytes.js";
import { LazyBytes } from "./load-lazily.js";
import { type ModelData, unpackModel, WEIGHTS_BLOCK, weightsPlace } from "./model/model-file.js";
import type { Vocabulary } from "./own-words/vocabulary.js";
import { type LexiconData, unpackLexicon } from "./words/pack.js";

/** The package's folder, the same from src/, dist/src/ and dist/cli/: the nearest above that has a package.json. */
export function packageRoot(): string {
  return (root ??= nearestPackage(dirname(fileURLToPath(import.meta.url))));
}

let root: string | undefined;

function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : nearestPackage(dirname(folder));
}

/** Absolute path of a built file. */
export function dataFile(name: string): string {
  return join(packageRoot(), "dist", "data", name);
}

/** The lines of a built text file. */
export function loadLines(name: string): string[] {
  return reading(name, (file) => readFileSync(file, "utf8").trimEnd().split("\n"));
}

/** The dictionaries. Left open: a run reads a few hundred of many thousand pieces, each when it is needed. */
export function loadLexicon(): LexiconData {
  return reading("lexicon.bin", (file) => unpackLexicon(readInBlocks(openSync(file, "r"))));
}

/** What dictionaries beside the shipped ones may name. */
export function loadVocabulary(): Vocabulary {
  return reading("vocabulary.json", (file) => JSON.parse(readFileSync(file, "utf8")) as Vocabulary);
}

/** What was learned from the labelled drafts. Left open: a post needs few of the weights. */
export function loadModel(): ModelData {
  return reading("model.bin", (file) => {
    const handle = openSync(file, "r");
    const { start, end } = weightsPlace(readBytes(handle, 0, HEAD_ROOM));
    if (fstatSync(handle).size < end) throw new Error("too short");
    const fill = (bytes: Uint8Array, at: number): void => void readInto(bytes, handle, start + at);
    const weights = new LazyBytes(end - start, WEIGHTS_BLOCK, MANY_WEIGHTS, fill);
    return unpackModel(readBytes(handle, 0, start), weights);
  });
}

/** Bytes; the head of the model has about ten thousand. */
const HEAD_ROOM = 1 << 16;
/** Blocks of weights; a post needs some two hundred. */
const MANY_WEIGHTS = 500;

/** Throws in Japanese, with the repair, when the file is missing or damaged. */
function reading<T>(name: string, read: (file: string) => T): T {
  const file = dataFile(name);
  try {
    return read(file);
  } catch {
    throw new Error(`${file} が読めません。「npm run build」をもう一度実行してください。`);
  }
}

/** Version of the package. */
export function loadVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
  return version;
}
