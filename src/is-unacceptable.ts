import type { Violation } from "./types.js";

/** No reason makes these fit to be published. */
export function isUnacceptable({ category, tags }: Pick<Violation, "category" | "tags">): boolean {
  return category === "credential" || tags.includes("individual-number");
}
