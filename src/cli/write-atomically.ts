import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { LINK_OUT } from "../read/file-problem.js";
import { leadsOut } from "../read/real-path.js";

/**
 * Writes a whole file or nothing: whoever reads it meanwhile sees the old one, and a run that is stopped leaves no half of
 * it. Folders are made. `mode`: permissions. A link stays a link; a device or a pipe is written as it is, never replaced by a file.
 * Through a link out of its folder nothing is written: a pull request may bring one of the name that a check writes to.
 */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const target = await targetOf(file);
  if (target.kind === "file" && !file.startsWith("/dev/") && leadsOut(file, [dirname(file), "."]))
    throw Object.assign(new Error("a link out of its folder"), { code: LINK_OUT });
  if (target.kind === "other") return writeFile(target.path, content);
  // A name that nobody can guess, and that must be new: in a folder of several people a link may lie in wait there.
  const draft = join(dirname(target.path), `.${basename(target.path)}.${randomUUID()}.tmp`);
  const forget = removedOnStop(draft);
  try {
    await writeFile(draft, content, { flag: "wx", ...(target.mode === undefined ? {} : { mode: target.mode }) });
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target.path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    forget();
  }
}

interface Target {
  readonly path: string;
  readonly kind: "file" | "other";
  readonly mode?: number;
}

async function targetOf(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const stats = await stat(path);
    // A folder too: writing to it says what is wrong.
    return { path, kind: stats.isFile() ? "file" : "other", mode: stats.mode & 0o777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { path: file, kind: "file" };
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ctrl+C while writing: the draft goes, then the program ends as it would have. Returns what undoes this. */
function removedOnStop(draft: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return forget;
}
