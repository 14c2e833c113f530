import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { SEARCH_PLACES, searchConfig } from "../config/search-config.js";
import { readerOf } from "../read/index.js";
import { isWithin } from "../read/is-within.js";
import { isAside } from "../read/is-aside.js";

/** Where changes are looked for. Folders only: a file may be gone for a moment while an editor saves it. */
export interface Watched {
  /** With everything below. */
  readonly trees: ReadonlySet<string>;
  /** By themselves. */
  readonly folders: ReadonlySet<string>;
}

/** The folders of drafts, configuration and guidelines; all absolute. */
export async function watchedBy(
  paths: readonly string[],
  settings: readonly string[],
  config: string | boolean | undefined,
  cwd: string,
): Promise<Watched> {
  const named = [
    ...paths.map((path) => meant(resolve(cwd, path))),
    ...settings.map((path) => placeOf(resolve(cwd, path))),
  ];
  const found = config === undefined ? await searchConfig(cwd) : null;
  // Where there is no configuration, one may be made.
  const files = [...(typeof config === "string" ? [config] : []), found ?? resolve(cwd, "sns-lint.config.yml")];
  return {
    trees: new Set(named.flatMap(({ tree }) => tree ?? [])),
    folders: new Set([
      ...named.flatMap(({ folder }) => folder ?? []),
      ...files.map((file) => dirname(resolve(cwd, file))),
    ]),
  };
}

/** Whether chokidar need not look into a folder. */
export function isAsideOf({ trees, folders }: Watched, folder: string): boolean {
  if (/^(?:node_modules|\.git)$/u.test(basename(folder))) return true;
  return !folders.has(folder) && ![...trees].some((tree) => isWithin(folder, tree));
}

const OTHERS = /^\.gitignore$|\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|mp4|mov|m4v|[cm]?[jt]s)$/iu;

/** May a change of this file change the result? `written` are those that the program itself writes. */
export function isConcerned(file: string, written: ReadonlySet<string>): boolean {
  const name = basename(file);
  if (written.has(file)) return false;
  if (SEARCH_PLACES.includes(name) || OTHERS.test(name)) return true;
  return !name.startsWith(".") && (readerOf(name) !== null || isAside(name));
}

interface Place {
  readonly tree?: string;
  readonly folder?: string;
}

/** A folder of dictionaries, or a file, which may be gone. */
function placeOf(path: string): Place {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? { tree: path } : { folder: dirname(path) };
}

function meant(path: string): Place {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return { tree: path };
  if (stats !== undefined) return { folder: dirname(path) };
  const pattern = /[*?[\]{}()!]/u.exec(path);
  // What is gone may come back, as a file or as a folder.
  return pattern === null
    ? { tree: path, folder: dirname(path) }
    : { tree: dirname(`${path.slice(0, pattern.index)}x`) };
}
