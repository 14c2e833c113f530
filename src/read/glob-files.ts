import { readdir } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { codeOf, fileProblem } from "./file-problem.js";
import { InputError } from "./input-error.js";

/** What a pattern matches, and folders on its way that may not be read: whoever seeks by patterns passes over them in silence. */
export interface Matches {
  readonly files: readonly string[];
  readonly unread: readonly InputError[];
}

export async function globFiles(pattern: string, cwd: string): Promise<Matches> {
  const { glob } = await import("tinyglobby");
  const unread = new Map<string, InputError>();
  const absolute = isAbsolute(pattern);
  const tell = (path: string, error: unknown): void => {
    const file = absolute ? resolve(path) : relative(cwd, path) || ".";
    unread.set(file, new InputError({ file, ...fileProblem(error) }));
  };
  const files = await glob(pattern, {
    cwd,
    absolute,
    expandDirectories: false,
    ignore: "**/node_modules/**",
    fs: { readdir: telling(tell) },
  });
  return { files, unread: [...unread.values()] };
}

/** What is no folder, or is gone, holds nothing that could be missed. */
const NOTHING_THERE = new Set(["ENOENT", "ENOTDIR"]);

/** As the crawler calls it: with three arguments. */
function telling(tell: (path: string, error: unknown) => void): typeof readdir {
  const read = (path: string, options: { withFileTypes: true }, done: (...given: unknown[]) => void): void => {
    readdir(path, options, (error, entries) => {
      if (error !== null && !NOTHING_THERE.has(codeOf(error))) tell(path, error);
      done(error, entries);
    });
  };
  return read as unknown as typeof readdir;
}
