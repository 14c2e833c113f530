// Makes V8's code cache for the bundled command line: runs it once over the examples and keeps what was compiled.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import v8 from "node:v8";
import { Script } from "node:vm";
import { CODE_CACHE, PROGRAM, startProgram } from "../src/cli/start-program.js";
import { fromRoot } from "./root.js";

const SELF = fileURLToPath(import.meta.url);

/** Without chance, so that two builds of the same sources are the same to the byte: no seed, no thread, no clock. */
const REPEATABLE = ["--hash-seed=1", "--random-seed=1", "--predictable", "--no-flush-bytecode"];
/** V8 refuses what was made under other flags than it runs with: these are back to their defaults when the cache is written. */
const USUAL = [
  ...["--hash-seed=0", "--random-seed=0", "--no-predictable", "--no-single-threaded", "--flush-bytecode"],
  // The program sets these itself.
  ...["--semi-space-growth-factor=2", "--regexp-tier-up-ticks=1", "--opt"],
];

/** In a process of its own, since the program ends its process. Findings in the examples end it with 1. */
export async function makeCodeCache(folder = "dist/cli"): Promise<void> {
  const args = ["--no-config", "--now", "2026-11-20T10:00:00+09:00", fromRoot("examples/nagasaki")];
  const options = { env: { TZ: "Asia/Tokyo" }, maxBuffer: Infinity };
  await promisify(execFile)(process.execPath, [...REPEATABLE, SELF, fromRoot(folder), ...args], options).catch(
    (error: unknown) => {
      if ((error as { code?: unknown }).code !== 1) throw error;
    },
  );
  if (isRefused(fromRoot(folder)))
    throw new Error(`V8 refuses ${CODE_CACHE}: a flag of REPEATABLE is missing in USUAL`);
}

function isRefused(folder: string): boolean {
  const cachedData = readFileSync(join(folder, CODE_CACHE));
  return new Script(readFileSync(join(folder, PROGRAM), "latin1"), { cachedData }).cachedDataRejected !== false;
}

if (process.argv[1] === SELF) {
  const [folder = ""] = process.argv.splice(2, 1);
  const script = startProgram(folder);
  process.on("exit", () => {
    USUAL.forEach((flag) => v8.setFlagsFromString(flag));
    writeFileSync(join(folder, CODE_CACHE), script.createCachedData());
  });
}
