import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { tuneStart } from "./tune-engine.js";

/** The bundled command line: one function of a CommonJS module, in ASCII, as a string of one byte a letter is read fastest. */
export const PROGRAM = "sns-lint.cjs";
/** What V8 made of it in an earlier run. */
export const CODE_CACHE = "sns-lint.cache";

/**
 * Runs the bundled command line. With the code cache nothing is parsed or compiled again, which is a fifth of a run;
 * V8 refuses one that another version of it has made, and the program then starts as it would without.
 */
export function startProgram(folder: string): Script {
  const filename = join(folder, PROGRAM);
  const script = new Script(readFileSync(filename, "latin1"), {
    // Without its folder: the name is kept in the code cache, which is the same wherever it is made.
    filename: PROGRAM,
    cachedData: readCodeCache(join(folder, CODE_CACHE)),
  });
  // Not before: V8 refuses a cache that was made under other flags.
  tuneStart();
  const module = { exports: {} };
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  // eslint-disable-next-line no-restricted-syntax -- what a CommonJS module is given by Node
  run(module.exports, createRequire(filename), module, filename, folder);
  return script;
}

function readCodeCache(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
