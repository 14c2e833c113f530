// Reads what `npm run build` made out of dictionaries, guidelines and kuromoji's dictionary.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decodeLexicon, type LexiconData, unpack } from "./words/pack.js";

/** The package's folder, the same from src/, dist/src/ and dist/cli/. */
export function packageRoot(): string {
  return dirname(createRequire(import.meta.url).resolve("#root"));
}

/** Absolute path of a built file. */
export function dataFile(name: string): string {
  return join(packageRoot(), "dist", "data", name);
}

/** Parses a built JSON file. Throws in Japanese, with the repair, when it is missing or damaged. */
export function loadData(name: string): unknown {
  return reading(name, (file) => JSON.parse(readFileSync(file, "utf8")) as unknown);
}

/** The dictionaries. They are kept as UTF-16, which is taken as it is: decoding UTF-8 costs more than reading. */
export function loadLexicon(): LexiconData {
  return unpack(reading("lexicon.txt", (file) => decodeLexicon(readFileSync(file, "utf16le"))));
}

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
