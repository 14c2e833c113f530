import { dirname, isAbsolute, join } from "node:path";
import type { Post } from "../types.js";

/**
 * The guidelines that a draft names for itself (`guideline: nagasaki`, or a file seen from the draft's folder);
 * null: none, undefined: unreadable.
 */
export function postGuidelines({ path, fields }: Post): readonly string[] | null | undefined {
  const named = fields["guideline"] ?? null;
  if (named === null) return null;
  const list: readonly unknown[] = Array.isArray(named) ? named : [named];
  return list.length > 0 && list.every(isName) ? list.map((name) => located(name, path)) : undefined;
}

function located(name: string, draft: string): string {
  return isPath(name) && !isAbsolute(name) ? join(dirname(draft), name) : name;
}

/** A file, not the id of a shipped guideline. */
export function isPath(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
