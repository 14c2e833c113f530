import { realpathSync } from "node:fs";

/** Where a path leads, links followed; null where it leads nowhere. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
