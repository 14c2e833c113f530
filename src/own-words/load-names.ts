import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isWithin } from "../read/is-within.js";
import { realPath } from "../read/real-path.js";
import type { Problem } from "../words/dictionary-file.js";

/**
 * The dictionaries of a folder and the folders below, in the order of their names. Each folder is entered once, and a link
 * out of the first is not followed: whoever can put a link there is not to choose what is read and named.
 */
export function dictionariesIn(folder: string, problems: Problem[]): string[] {
  const root = realpathSync(folder);
  const seen = new Set<string>();
  return visit(folder);

  function visit(at: string): string[] {
    const real = realpathSync(at);
    if (seen.has(real)) return [];
    seen.add(real);
    const names = readdirSync(real).filter((name) => !name.startsWith("."));
    return names.sort().flatMap((name) => filesAt(join(at, name)));
  }

  function filesAt(path: string): string[] {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder && !/\.ya?ml$/iu.test(path)) return [];
    const real = realPath(path);
    if (real === null || isWithin(real, root)) return isFolder ? visit(path) : [path];
    problems.push({ file: path, line: 1, message: "フォルダーの外へのリンクなので、読んでいません" });
    return [];
  }
}
