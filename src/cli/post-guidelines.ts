import type { Post } from "../types.js";

/** The guidelines that a draft names for itself (`guideline: nagasaki`); null: none, undefined: unreadable. */
export function postGuidelines({ fields }: Post): readonly string[] | null | undefined {
  const named = fields["guideline"] ?? null;
  if (named === null) return null;
  const list: readonly unknown[] = Array.isArray(named) ? named : [named];
  return list.length > 0 && list.every(isName) ? list : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
