import type { Range } from "../types.js";

/** Whether two ranges have a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
