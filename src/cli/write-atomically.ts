import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, LINK_LOST, LINK_OUT } from "../read/file-problem.js";
import { leadsOut } from "../read/real-path.js";
import { makeFolder } from "./make-folder.js";
import { openedByShell } from "./opened-by-shell.js";
import { writeThrough } from "./write-through.js";

/**
 * Writes a whole file or nothing: whoever reads it meanwhile sees the old one, and a run that is stopped leaves no half of
 * it. Folders are made. `mode`: permissions. A link stays a link; a device or a pipe is written as it is, never replaced by a file.
 * Through a link out of its folder, or to nothing, nothing is written: a pull request may bring one of the name that a check writes to.
 */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const opened = openedByShell(file);
  if (opened !== null) return writeThrough(opened, content);
  await makeFolder(dirname(file));
  const target = await targetOf(file);
  if (target.kind === "other") return writeThrough(target.path, content);
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
  // A file of the system's is no file that could be replaced, and none is made there.
  if (SYSTEM.test(join(await realpath(dirname(file)), basename(file)))) return { path: file, kind: "other" };
  const there = await lstat(file).catch(nullIfMissing);
  if (there === null) return { path: file, kind: "file" };
  const path = await realpath(file).catch(nullIfMissing);
  if (path === null) throw Object.assign(new Error("a link to nothing"), { code: LINK_LOST });
  if (there.isSymbolicLink() && leadsOut(file, [dirname(file), "."]))
    throw Object.assign(new Error("a link out of its folder"), { code: LINK_OUT });
  const stats = await stat(path);
  // A folder too: writing to it says what is wrong.
  return { path, kind: stats.isFile() ? "file" : "other", mode: stats.mode & 0o777 };
}

/** Devices and processes; /dev/shm is a folder as others are. */
const SYSTEM = /^\/(?:dev(?!\/shm\/)|proc|sys)\//u;

function nullIfMissing(error: unknown): null {
  if (codeOf(error) !== "ENOENT") throw error;
  return null;
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
