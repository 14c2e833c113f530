import type { Text } from "./features.js";
import { type Assessment, assess } from "./judge.js";
import type { ModelData } from "./model-file.js";

/** In UTF-16 units. A few words give no ground for a guess. */
export const SHORTEST = 16;

/** Assesses texts with a model that is loaded at its first use; null for what is too short to be assessed. */
export function lazyModel(load: () => ModelData): (text: Text) => Assessment | null {
  let loaded: ModelData | null = null;
  return (text) => (text.text.length < SHORTEST ? null : assess(text, (loaded ??= load())));
}
