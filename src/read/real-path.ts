import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isWithin } from "./is-within.js";

/** Where a path leads, links followed; null where it leads nowhere. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The same for what may not be there: in the nearest folder above that is. */
export function realPlace(path: string): string {
  const above = dirname(path);
  return realPath(path) ?? (above === path ? path : join(realPlace(above), relative(above, path)));
}

/** Whether links on a path lead out of all of these folders; what is not there leads nowhere. */
export function leadsOut(path: string, folders: readonly string[]): boolean {
  const real = realPath(path);
  const roots = folders.flatMap((folder) => realPath(folder) ?? []);
  return real !== null && !roots.some((root) => isWithin(real, root));
}
