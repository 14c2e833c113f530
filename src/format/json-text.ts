import { wellFormed } from "./legible.js";

/** A document of JSON that the strictest reader takes: half surrogate pairs as �. */
export function jsonText(value: unknown): string {
  const clean = (_: string, each: unknown): unknown => (typeof each === "string" ? wellFormed(each) : each);
  return harmlessJson(`${JSON.stringify(value, clean, 2)}\n`);
}

/** Shown in a terminal, these would drive it or turn what is read; JSON has a way to write them that does not. */
export function harmlessJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
