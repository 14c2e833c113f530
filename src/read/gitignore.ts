import { existsSync, lstatSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Ignore } from "ignore";
import { MOST_GITIGNORE_BYTES } from "./limits.js";
import { readWhole } from "./read-whole.js";
import { hasManyStars, isTooWide } from "./wide-pattern.js";

/** Whether an entry of one folder is left out. */
export type LeavesOut = (name: string, isFolder: boolean) => boolean;

/** What the .gitignore files from the repository's root down say; without a repository, those from the working folder down. */
export class Gitignore {
  readonly #root: string;
  readonly #files = new Map<string, Ignore | null>();

  /** Both are absolute. */
  constructor(folder: string, cwd: string) {
    this.#root = repositoryOf(folder) ?? (foldersUp(folder, cwd).length > 0 ? cwd : folder);
  }

  /** For a folder that is not left out itself. */
  async in(folder: string): Promise<LeavesOut> {
    const above: (readonly [string, Ignore])[] = [];
    for (const each of foldersUp(folder, this.#root)) {
      const file = await this.#file(each);
      if (file !== null) above.push([each, file]);
    }
    return (name, isFolder) => leavesOut(above, join(folder, name), isFolder);
  }

  /** By its own name, or by that of a folder above it. */
  async leavesOut(path: string, isFolder: boolean): Promise<boolean> {
    for (const folder of foldersUp(path, this.#root).reverse()) {
      if (folder === this.#root) continue;
      if ((await this.in(dirname(folder)))(basename(folder), folder !== path || isFolder)) return true;
    }
    return false;
  }

  async #file(folder: string): Promise<Ignore | null> {
    const known = this.#files.get(folder);
    if (known !== undefined) return known;
    const text = read(join(folder, ".gitignore"));
    const file = text === null ? null : await parse(text);
    this.#files.set(folder, file);
    return file;
  }
}

/** The file nearest to the path decides, and in it the last line that fits. */
function leavesOut(above: readonly (readonly [string, Ignore])[], path: string, isFolder: boolean): boolean {
  for (const [folder, file] of above) {
    // Some systems keep が in two pieces; patterns are compared in one.
    const inside = relative(folder, path).replaceAll(sep, "/").normalize("NFC");
    const { ignored, unignored } = file.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

async function parse(text: string): Promise<Ignore> {
  const { default: ignore } = await import("ignore");
  const ignorecase = process.platform === "win32" || process.platform === "darwin";
  const lines = text.normalize("NFC").split(/\r?\n/);
  // What is not left out is checked: nobody misses anything.
  return ignore({ ignorecase }).add(lines.filter((line) => !isTooWide(line) && !hasManyStars(line)));
}

/** null: there is none, or it cannot be read, or it is a link, which git passes over too. */
function read(file: string): string | null {
  try {
    if (!lstatSync(file).isFile()) return null;
    const bytes = readWhole(file, file, MOST_GITIGNORE_BYTES);
    return Buffer.from(bytes)
      .toString("utf8")
      .replace(/^\ufeff/u, "");
  } catch {
    return null;
  }
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryOf(above);
}

/** From `path` up to `root`; none where it does not lie in it. */
function foldersUp(path: string, root: string): string[] {
  const folders = [path];
  for (let folder = path; folder !== root; folders.push(folder)) {
    const above = dirname(folder);
    if (above === folder) return [];
    folder = above;
  }
  return folders;
}
