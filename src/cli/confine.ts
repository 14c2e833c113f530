import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isWithin } from "../read/is-within.js";
import { leadsOut, realPlace } from "../read/real-path.js";
import type { Lang } from "../types.js";
import { SAY } from "./languages.js";

/** Where a run is, and whether files may name others anywhere (--allow-outside). */
export interface Area {
  readonly cwd: string;
  readonly anywhere: boolean;
  readonly lang: Lang;
}

export function areaOf(
  { allowOutside = false }: { readonly allowOutside?: boolean },
  lang: Lang,
  { cwd }: { readonly cwd: string },
): Area {
  return { cwd, anywhere: allowOutside, lang };
}

/**
 * Why a file that another one names is not read, or null. A pull request brings drafts and settings: what they name must be
 * in the repository or the folder in which the program runs, wherever links lead.
 */
export function outside(named: string, from: string, { cwd, anywhere, lang }: Area): string | null {
  if (anywhere) return null;
  const home = dirname(resolve(cwd, from));
  const roots = [repositoryOf(home) ?? home, cwd];
  const file = realPlace(resolve(cwd, named));
  return roots.some((root) => isWithin(file, realPlace(root))) ? null : SAY[lang].outside(named, from);
}

/**
 * The same of a plug-in, which is code: settings that were searched for may lie in a folder above, where others may write
 * who have no say in this repository. `isOwn`: the user has named the settings, or keeps them among their own.
 */
export function codeOutside(file: string, from: string, area: Area, isOwn: boolean): string | null {
  const { cwd, anywhere, lang } = area;
  if (anywhere) return null;
  if (isOwn) return outside(file, from, area);
  const root = realPlace(repositoryOf(cwd) ?? cwd);
  return isWithin(realPlace(file), root) ? null : SAY[lang].outside(file, from);
}

/** Why settings that were searched for are not read, or null: in a repository, a pull request may have made them a link out of it. */
export function linkedOut(file: string, { anywhere, lang }: Area): string | null {
  const repository = repositoryOf(dirname(file));
  if (anywhere || repository === null || !leadsOut(file, [repository])) return null;
  return SAY[lang].outside(realPlace(file), file);
}

/** The nearest folder with a .git, which is a file in a worktree. */
function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryOf(above);
}
