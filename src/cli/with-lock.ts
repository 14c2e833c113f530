import { closeSync, openSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "../read/file-problem.js";

/**
 * Does what reads a file and writes it again while no other run does, as far as they ask here. After a while it is done
 * nevertheless: a run that was killed leaves its lock behind.
 */
export async function withLock<Done>(file: string, work: () => Promise<Done>): Promise<Done> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  const isOurs = await taken(lock);
  try {
    return await work();
  } finally {
    if (isOurs) rmSync(lock, { force: true });
  }
}

/** False where nothing can be made there: writing will say why. */
async function taken(lock: string): Promise<boolean> {
  for (;;) {
    try {
      closeSync(openSync(lock, "wx"));
      return true;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") return false;
    }
    if (isStale(lock)) rmSync(lock, { force: true });
    else await wait(AGAIN);
  }
}

/** A record is written in milliseconds. */
function isStale(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Math.abs(Date.now() - made) > STALE;
}

/** Milliseconds. */
const [AGAIN, STALE] = [20, 10_000];
