import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** The bundled command line, a CommonJS script in ASCII: a string of one byte a letter is read fastest. */
export const PROGRAM = "sns-lint.cjs";
/** What V8 made of it in an earlier run. */
export const CODE_CACHE = "sns-lint.cache";

/**
 * Runs the bundled command line. With the code cache nothing is parsed or compiled again, which is a fifth of a run;
 * V8 refuses one that another version of it has made, and the program then starts as it would without.
 */
export function startProgram(folder: string): Script {
  const filename = join(folder, PROGRAM);
  const script = new Script(Module.wrap(readFileSync(filename, "latin1")), {
    filename,
    cachedData: readCodeCache(join(folder, CODE_CACHE)),
  });
  // A script from a code cache cannot import; this file is loaded as any other, and can (tools/bundle.ts).
  const module = { exports: {}, load: (specifier: string): Promise<unknown> => import(specifier) };
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
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
