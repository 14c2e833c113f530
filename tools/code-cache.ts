// Makes V8's code cache for the bundled command line: runs it once over the examples and keeps what was compiled.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CODE_CACHE, startProgram } from "../src/cli/start-program.js";
import { fromRoot } from "./root.js";

const SELF = fileURLToPath(import.meta.url);

/** In a process of its own, since the program ends its process. Findings in the examples end it with 1. */
export async function makeCodeCache(folder = "dist/cli"): Promise<void> {
  const args = [SELF, fromRoot(folder), "--no-config", fromRoot("examples/nagasaki")];
  await promisify(execFile)(process.execPath, args).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 1) throw error;
  });
}

if (process.argv[1] === SELF) {
  const [folder = ""] = process.argv.splice(2, 1);
  const script = startProgram(folder);
  process.on("exit", () => {
    writeFileSync(join(folder, CODE_CACHE), script.createCachedData());
  });
}
