import type { Post } from "../types.js";

/** Who wrote the post, where it says so itself; null: it does not. */
export function authorOf({ fields }: Pick<Post, "fields">): string | null {
  const named = NAMES.map((name) => fields[name]).find((value) => typeof value === "string" && value.trim() !== "");
  return typeof named === "string" ? named.trim() : null;
}

const NAMES: readonly string[] = ["drafted_by", "author", "起案者", "作成者"];
