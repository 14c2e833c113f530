import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Lang } from "../types.js";
import type { Asker } from "./ask.js";
import type { NewFile } from "./init-files.js";
import { SAY } from "./languages.js";
import type { InitWords } from "./say-init.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/**
 * Writes files, and none where one of them exists and nobody agrees that it is overwritten. Returns their names, or null
 * where the user was asked and did not want it. Throws UsageError where nobody can be asked, or a file cannot be written.
 */
export async function writeNew(
  files: readonly NewFile[],
  force: boolean,
  asker: Asker | null,
  words: InitWords,
  lang: Lang,
  cwd: string,
): Promise<readonly string[] | null> {
  const there = files.map(({ name }) => name).filter((name) => existsSync(resolve(cwd, name)));
  if (there.length > 0 && !force) {
    if (asker === null) throw new UsageError(words.exists(there));
    if ((await asker.confirm(words.overwrite(there))) !== true) return null;
  }
  for (const { name, content } of files) {
    try {
      await writeAtomically(resolve(cwd, name), content);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UsageError(SAY[lang].cannotWrite(name, reason));
    }
  }
  return files.map(({ name }) => name);
}
