import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../read/file-problem.js";

/**
 * A folder, and those above it, one by one: Node's own recursive mkdir never ends where a folder that is there takes none
 * (/proc). What stands in its place is told by whoever writes into it.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another program, or a link that leads nowhere, was there first.
    if (codeOf(error) !== "EEXIST") throw error;
  });
}
