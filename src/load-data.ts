// Reads what `npm run build` made out of dictionaries, guidelines and kuromoji's dictionary.
import { openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type LexiconData, unpackLexicon } from "./words/pack.js";

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

/** The dictionaries. */
export function loadLexicon(): LexiconData {
  return reading("lexicon.bin", (file) => {
    // Left open: a run reads a few dozen of some thousand pieces, each when it is needed.
    const handle = openSync(file, "r");
    return unpackLexicon((start, end) => {
      const bytes = new Uint8Array(end - start);
      readSync(handle, bytes, 0, bytes.byteLength, start);
      return bytes;
    });
  });
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
