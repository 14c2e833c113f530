import type { Violation } from "../types.js";

/** The replacements at hand, or what to do where there is none. */
export function remedies({ suggestions, advice }: Pick<Violation, "suggestions" | "advice">): string[] {
  if (suggestions.length > 0) return suggestions.map(({ message }) => message);
  return advice === null ? [] : [advice];
}
