import type { Text } from "./features.js";
import { type Judgement, judge } from "./judge.js";
import type { ModelData } from "./model-file.js";

/** In UTF-16 units. One short sentence gives no ground for a guess. */
const SHORTEST = 30;

/** A judge whose model is loaded at its first use. */
export function lazyModel(load: () => ModelData): (text: Text) => Judgement | null {
  let loaded: ModelData | null = null;
  return (text) => (text.text.length < SHORTEST ? null : judge(text, (loaded ??= load())));
}
