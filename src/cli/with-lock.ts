import { randomUUID } from "node:crypto";
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  utimesSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "../read/file-problem.js";

/**
 * Does what reads a file and writes it again while no other run does, as far as they ask here. The lock of a run that is
 * gone is taken over: at once where it ran here, else when nobody has touched it for a while.
 */
export async function withLock<Done>(file: string, work: () => Promise<Done>): Promise<Done> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  const own = `${owner()} ${randomUUID()}`;
  const isOurs = await taken(lock, own);
  // A slow disk is no reason to take it from us.
  const beat = isOurs ? setInterval(() => touch(lock), BEAT).unref() : undefined;
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (isOurs && contentOf(lock) === own) rmSync(lock, { force: true });
  }
}

/** False where nothing can be made there: writing will say why. */
async function taken(lock: string, own: string): Promise<boolean> {
  for (;;) {
    try {
      const handle = openSync(lock, "wx");
      return signed(lock, handle, own);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") return false;
    }
    const there = lstatSync(lock, { throwIfNoEntry: false });
    // A link or a folder is no lock of ours, and nobody would ever remove it.
    if (there?.isFile() === false) return false;
    const content = contentOf(lock);
    if (there !== undefined && (isGone(content) || isStale(there))) takeOver(lock, content);
    else await wait(AGAIN);
  }
}

/** False where the disk is full: a lock of nobody would keep the next one waiting. */
function signed(lock: string, handle: number, own: string): boolean {
  try {
    writeSync(handle, own);
    return true;
  } catch {
    rmSync(lock, { force: true });
    return false;
  } finally {
    closeSync(handle);
  }
}

/** By one of those who wait; what another of them has made meanwhile is put back. */
function takeOver(lock: string, content: string): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
    if (contentOf(aside) !== content) linkSync(aside, lock);
  } catch {
    // Somebody else was faster.
  }
  rmSync(aside, { force: true });
}

/** Number of the process, and where that is its number: the machine, and on Linux what a container takes for one. */
function owner(): string {
  return `${String(process.pid)} ${place()}`;
}

function place(): string {
  try {
    return `${hostname()}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

function isGone(content: string): boolean {
  const [pid = "", where] = content.split(" ");
  return where === place() && /^[1-9]\d{0,9}$/u.test(pid) && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is one, and it is somebody else's.
    return codeOf(error) !== "ESRCH";
  }
}

function isStale({ mtimeMs }: Stats): boolean {
  return Math.abs(Date.now() - mtimeMs) > STALE;
}

/** "" where nobody may read it, it is gone, or is larger than any of ours. */
function contentOf(lock: string): string {
  try {
    return lstatSync(lock).size > LARGEST ? "" : readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // It was removed by hand.
  }
}

const LARGEST = 1000;
/** Milliseconds. A record is written in a few. */
const [AGAIN, BEAT, STALE] = [20, 2000, 10_000];
