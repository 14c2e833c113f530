import { readFileSync } from "node:fs";
import { parseGuideline } from "../../src/guideline/parse-guideline.js";
import { fromRoot } from "../../tools/root.js";
import type { Guideline } from "../../src/types.js";

export const CITIES = ["isahaya", "oizumi", "nagasaki"] as const;

/** A shipped guideline as its source says now. */
export function shipped(id: string): Promise<Guideline> {
  return parseGuideline(readFileSync(fromRoot("guidelines", `${id}.yml`), "utf8"), `${id}.yml`);
}

/** The city's own document, as published. */
export function sourceOf(id: string): string {
  return readFileSync(fromRoot("test/guideline/sources", `${id}.txt`), "utf8");
}
