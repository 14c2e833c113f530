import type { Violation } from "./types.js";

/** No reason makes these fit to be published. What is only guessed to be a password may be none. */
export function isUnacceptable({ category, tags }: Pick<Violation, "category" | "tags">): boolean {
  return (category === "credential" && !tags.includes("guess")) || tags.includes("individual-number");
}
