import { copyFileSync, constants, existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Lang } from "../types.js";
import type { Step } from "./init-options.js";
import type { InitWords } from "./say-init.js";
import { writeNew } from "./write-new.js";

/** Writes what is to be written, and tells what became of each file. Throws UsageError where one cannot be written. */
export async function carryOut(
  steps: readonly Step[],
  words: InitWords,
  lang: Lang,
  cwd: string,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const step of steps) {
    const { name, kind, content, missing } = step;
    const backup = kind === "rewritten" ? keep(name, cwd) : "";
    if (content !== null) await writeNew([{ name, content }], lang, cwd);
    const byHand = missing.length === 0 ? "" : words.byHand;
    told.push(words.done(name, kind, backup) + byHand, ...missing.map((line) => (line === "" ? "" : `    ${line}`)));
  }
  return told;
}

/** A copy beside it, never over another. Returns its name. */
function keep(name: string, cwd: string, nth = 1): string {
  const backup = `${name}.bak${nth === 1 ? "" : String(nth)}`;
  if (existsSync(resolve(cwd, backup))) return keep(name, cwd, nth + 1);
  copyFileSync(resolve(cwd, name), resolve(cwd, backup), constants.COPYFILE_EXCL);
  return backup;
}
