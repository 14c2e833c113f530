import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { foldersUpFrom } from "../config/may-be-configured.js";
import { SEARCH_PLACES } from "../config/search-config.js";
import { oneLine } from "../format/legible.js";

/**
 * Configurations that lie beside drafts, below the folder where the search for one begins, and so do not hold. As paths from
 * that folder, one for each folder.
 */
export function unusedConfigs(drafts: readonly string[], cwd: string): string[] {
  const folders = new Set(drafts.map((path) => dirname(resolve(cwd, path))));
  const below = new Set([...folders].flatMap((folder) => foldersUpFrom(folder).filter((each) => isBelow(each, cwd))));
  return [...below].sort().flatMap((folder) => {
    const name = SEARCH_PLACES.find((each) => existsSync(join(folder, each)));
    return name === undefined ? [] : [oneLine(relative(cwd, join(folder, name)))];
  });
}

function isBelow(folder: string, cwd: string): boolean {
  return folder.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
}
