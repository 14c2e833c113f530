// The only code that opens the pictures of a draft.
import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { isWithin } from "../read/is-within.js";
import type { Lang, Medium, Post } from "../types.js";
import { loadHead } from "./load-head.js";
import { isWhole } from "./is-whole.js";
import { isVideo } from "./is-video.js";
import { namesOnly } from "./named-media.js";
import { readMetadata } from "./read-metadata.js";
import { type MediaFault, MOST_MEGABYTES, sayMedia } from "./say-media.js";

/**
 * Looks into the pictures that a post names. Only files in the folder of the draft or in one of `folders` (absolute; the
 * first is what the draft's own path is relative to) are opened, and nothing is fetched. Never rejects: what could not be
 * looked into says why, in the language asked for.
 */
export async function loadMedia(post: Post, folders: readonly string[], lang: Lang = "ja"): Promise<Medium[]> {
  const cwd = folders[0] ?? process.cwd();
  const home = dirname(resolve(cwd, post.path));
  const found: Medium[] = [];
  for (const medium of namesOnly(post.fields)) {
    // Videos keep no EXIF; what they show is asked of a person.
    const seen: Seen = isVideo(medium.file) ? {} : await look(medium.file, home, [home, cwd, ...folders]);
    const { fault = null, ...metadata } = seen;
    const problem = fault === null ? null : sayMedia(fault, medium.file, lang);
    found.push({ ...medium, ...metadata, problem });
  }
  return found;
}

/** What the file says; a fault, where that is not all or could not be looked into. */
interface Seen extends Partial<Pick<Medium, "gps" | "owner">> {
  readonly fault?: MediaFault;
}

/** Never rejects. */
async function look(name: string, home: string, folders: readonly string[]): Promise<Seen> {
  const refusal = refuse(name);
  if (refusal !== null) return { fault: refusal };
  try {
    const file = realpathSync(resolve(home, name));
    if (!folders.some((folder) => isInside(file, folder))) return { fault: "outside" };
    const { size, isFile, isFolder } = fileOf(file);
    if (!isFile) return { fault: isFolder ? "folder" : "notFile" };
    if (size > MOST_MEGABYTES * 2 ** 20) return { fault: "large" };
    const head = loadHead(file, size);
    const metadata = await readMetadata(head);
    if (metadata === null) return { fault: isWhole(head) ? "format" : "cut" };
    return isWhole(head) ? metadata : { ...metadata, fault: "cut" };
  } catch (error) {
    return { fault: explain(error) };
  }
}

/** A pipe or a device would keep the program waiting. */
function fileOf(path: string): { readonly size: number; readonly isFile: boolean; readonly isFolder: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

function refuse(file: string): MediaFault | null {
  if (file === "") return "nameless";
  if (/^[a-z][a-z0-9+.-]+:/iu.test(file) && !/^[a-z]:[\\/]/iu.test(file)) return "network";
  if (isAbsolute(file) || /^(?:[a-z]:)?[\\/]|^~/iu.test(file)) return "absolute";
  return null;
}

/** Both sides as they really are: a link may lead out of the folder. */
function isInside(file: string, folder: string): boolean {
  const real = realpathSync(folder);
  return file !== real && isWithin(file, real);
}

function explain(error: unknown): MediaFault {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EACCES" || code === "EPERM") return "permission";
  if (code === "EISDIR") return "folder";
  return "damaged";
}
