import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { reasonOf } from "../read/file-problem.js";
import type { Lang } from "../types.js";
import type { Asker } from "./ask.js";
import type { NewFile } from "./init-options.js";
import { SAY } from "./languages.js";
import type { InitWords } from "./say-init.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/**
 * Whether files of these names may be written: none exists, or the user agrees that it is overwritten.
 * Throws UsageError, which names them, where one exists and nobody can be asked.
 */
export async function mayWrite(
  names: readonly string[],
  force: boolean,
  asker: Asker | null,
  words: InitWords,
  cwd: string,
): Promise<boolean> {
  const there = names.filter((name) => existsSync(resolve(cwd, name)));
  if (there.length === 0 || force) return true;
  if (asker === null) throw new UsageError(words.exists(there));
  return (await asker.confirm(words.overwrite(there), words.yes, words.no)) === true;
}

/** Throws UsageError where a file cannot be written. */
export async function writeNew(files: readonly NewFile[], lang: Lang, cwd: string): Promise<void> {
  for (const { name, content } of files) {
    try {
      await writeAtomically(resolve(cwd, name), content);
    } catch (error) {
      const reason = reasonOf(error);
      throw new UsageError(SAY[lang].cannotWrite(name, reason));
    }
  }
}
