// The only code that opens the pictures of a draft.
import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Lang, Medium, Post } from "../types.js";
import { loadHead } from "./load-head.js";
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
    const seen = isVideo(medium.file) ? null : await look(medium.file, home, [home, cwd, ...folders]);
    found.push(
      typeof seen === "string" ? { ...medium, problem: sayMedia(seen, medium.file, lang) } : { ...medium, ...seen },
    );
  }
  return found;
}

/** What the file says, or why it could not be looked into. */
async function look(
  name: string,
  home: string,
  folders: readonly string[],
): Promise<Pick<Medium, "gps" | "owner"> | MediaFault> {
  const refusal = refuse(name);
  if (refusal !== null) return refusal;
  try {
    const file = realpathSync(resolve(home, name));
    if (!folders.some((folder) => isWithin(file, folder))) return "outside";
    const { size, isFile, isFolder } = fileOf(file);
    if (!isFile) return isFolder ? "folder" : "notFile";
    if (size > MOST_MEGABYTES * 2 ** 20) return "large";
    return (await readMetadata(loadHead(file, size))) ?? "format";
  } catch (error) {
    return explain(error);
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
function isWithin(file: string, folder: string): boolean {
  const way = relative(realpathSync(folder), file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function explain(error: unknown): MediaFault {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EACCES" || code === "EPERM") return "permission";
  if (code === "EISDIR") return "folder";
  return "damaged";
}
