import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { reasonOf } from "../read/file-problem.js";
import type { Lang } from "../types.js";
import { SAY } from "./languages.js";
import type { InitWords } from "./say-init.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/** Throws UsageError, which names it, where a file of the name exists and may not be written over. */
export function refuseExisting(name: string, force: boolean, words: InitWords, cwd: string): void {
  if (!force && existsSync(resolve(cwd, name))) throw new UsageError(words.exists(name));
}

interface Content {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Throws UsageError where a file cannot be written. */
export async function writeNew(files: readonly Content[], lang: Lang, cwd: string): Promise<void> {
  for (const { name, content } of files) {
    try {
      await writeAtomically(resolve(cwd, name), content);
    } catch (error) {
      const reason = reasonOf(error);
      throw new UsageError(SAY[lang].cannotWrite(name, reason));
    }
  }
}
