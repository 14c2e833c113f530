import { wellFormed } from "./legible.js";

/** A document of JSON that the strictest reader takes: half surrogate pairs as �. */
export function jsonText(value: unknown): string {
  const clean = (_: string, each: unknown): unknown => (typeof each === "string" ? wellFormed(each) : each);
  return `${JSON.stringify(value, clean, 2)}\n`;
}
