// guidelines/*.yml -> one file, so that a run parses no YAML.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { GuidelineError } from "../src/guideline/guideline-error.js";
import { parseGuideline } from "../src/guideline/parse-guideline.js";
import type { Guideline } from "../src/types.js";
import { fromRoot } from "./root.js";

/** Validates every guideline of the package and writes them to `outFile`, by id, one a line. Throws GuidelineError. */
export async function compileGuidelines(outFile: string): Promise<void> {
  const files = (await readdir(fromRoot("guidelines"))).filter((name) => name.endsWith(".yml")).sort();
  const guidelines = await Promise.all(files.map(compile));
  await writeFile(outFile, guidelines.map((guideline) => `${JSON.stringify(guideline)}\n`).join(""));
}

async function compile(name: string): Promise<Guideline> {
  const guideline = await parseGuideline(await readFile(fromRoot("guidelines", name), "utf8"), `guidelines/${name}`);
  if (`${guideline.id}.yml` === name) return guideline;
  const message = `id「${guideline.id}」は、ファイルの名前と同じにしてください。`;
  throw new GuidelineError(`guidelines/${name}`, [{ line: null, message }]);
}
