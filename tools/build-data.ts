// Compiles what is data into dist/data: the tokenizer's dictionary, the guidelines, the lexicon, the model.
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { codeOf } from "../src/read/file-problem.js";
import { compileGuidelines } from "./compile-guidelines.js";
import { compileLexicon, compileVocabulary } from "./compile-lexicon.js";
import { ensureModel } from "./compile-model.js";
import { ensureTokenizer, TOKENIZER_FILE } from "./compile-tokenizer.js";
import { fromRoot } from "./root.js";

const COMPILED = [
  ["guidelines.ndjson", compileGuidelines],
  ["lexicon.bin", compileLexicon],
  ["vocabulary.json", compileVocabulary],
] as const;
const MODEL = "model.bin";

/** Writes dist/data and nothing else into it; the tokenizer's dictionary and the model, which take seconds, only when they are out of date. */
export async function buildData(report: (line: string) => void): Promise<void> {
  await mkdir(fromRoot("dist/data"), { recursive: true });
  report("tokenizer");
  await ensureTokenizer();
  for (const [name, compile] of COMPILED) {
    report(name);
    await replace(fromRoot("dist/data", name), compile);
  }
  report(MODEL);
  await ensureModel();
  const made = [basename(TOKENIZER_FILE), ...COMPILED.map(([name]) => name), MODEL];
  await clearStale(fromRoot("dist/data"), made);
}

/** Nobody ever reads half a file, also when two runs build at once. */
async function replace(file: string, write: (file: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await write(draft);
  await rename(draft, file);
}

/** An older version made other files, and a build that was stopped left its drafts: neither is to be packed. */
export async function clearStale(folder: string, made: readonly string[]): Promise<void> {
  const stale = (await readdir(folder)).filter((name) => !made.includes(name) && !isBeingWritten(name, made));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** lexicon.bin.4711: the draft of another build, which goes on. */
function isBeingWritten(name: string, made: readonly string[]): boolean {
  const [, file = "", writer] = /^(.+?\.[a-z]+)\.(\d+)(?:\.\d+)?$/u.exec(name) ?? [];
  return made.includes(file) && isRunning(Number(writer));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
