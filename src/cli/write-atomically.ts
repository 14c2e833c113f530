import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Two writes of this process at once need two names. */
let written = 0;

/** Writes a whole file or nothing: whoever reads it meanwhile sees the old one. Folders are made. `mode`: permissions. */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const folder = dirname(file);
  const draft = join(folder, `.${basename(file)}.${process.pid}-${(written += 1)}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(draft, content);
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
