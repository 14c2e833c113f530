// The only code that opens the pictures of a draft.
import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Medium, Post } from "../types.js";
import { loadHead } from "./load-head.js";
import { isVideo } from "./is-video.js";
import { namesOnly } from "./named-media.js";
import { readMetadata } from "./read-metadata.js";

/** Larger files are not opened. */
const MOST_MEGABYTES = 30;

/**
 * Looks into the pictures that a post names. Only files in the folder of the draft or in one of `folders` (absolute; the
 * first is what the draft's own path is relative to) are opened, and nothing is fetched. Never rejects: what could not be
 * looked into says why, in Japanese.
 */
export async function loadMedia(post: Post, folders: readonly string[]): Promise<Medium[]> {
  const cwd = folders[0] ?? process.cwd();
  const home = dirname(resolve(cwd, post.path));
  const found: Medium[] = [];
  for (const medium of namesOnly(post.fields)) found.push(await look(medium, home, [home, cwd, ...folders]));
  return found;
}

async function look(medium: Medium, home: string, folders: readonly string[]): Promise<Medium> {
  // Videos keep no EXIF; what they show is asked of a person.
  if (isVideo(medium.file)) return medium;
  const failed = (why: string): Medium => ({ ...medium, problem: `画像「${medium.file}」を調べていません。${why}` });
  const refusal = refuse(medium.file);
  if (refusal !== null) return failed(refusal);
  try {
    const file = realpathSync(resolve(home, medium.file));
    if (!folders.some((folder) => isWithin(file, folder)))
      return failed("下書きのフォルダーの外にあるファイルは開きません。");
    const { size, isFile, isFolder } = fileOf(file);
    if (!isFile) return failed(isFolder ? "ファイルではなくフォルダーです。" : "ファイルではありません。");
    if (size > MOST_MEGABYTES * 2 ** 20) return failed(`${String(MOST_MEGABYTES)}MBより大きいファイルは開きません。`);
    const metadata = await readMetadata(loadHead(file, size));
    if (metadata === null) return failed("付帯情報を読める画像（JPEG、PNG、HEIC、WebPなど）ではありません。");
    return { ...medium, ...metadata };
  } catch (error) {
    return failed(explain(error));
  }
}

/** A pipe or a device would keep the program waiting. */
function fileOf(path: string): { readonly size: number; readonly isFile: boolean; readonly isFolder: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

function refuse(file: string): string | null {
  if (file === "") return "media にファイルの名前がありません。";
  if (/^[a-z][a-z0-9+.-]+:/iu.test(file) && !/^[a-z]:[\\/]/iu.test(file)) return "ネットワークの画像は開きません。";
  if (isAbsolute(file) || /^(?:[a-z]:)?[\\/]|^~/iu.test(file)) return "下書きからの相対の場所で書いてください。";
  return null;
}

/** Both sides as they really are: a link may lead out of the folder. */
function isWithin(file: string, folder: string): boolean {
  const way = relative(realpathSync(folder), file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function explain(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "ファイルが見つかりません。";
  if (code === "EACCES" || code === "EPERM") return "読む権限がありません。";
  if (code === "EISDIR") return "ファイルではなくフォルダーです。";
  return "壊れているか、読めない形式です。";
}
