import type { Text } from "./features.js";
import { type Judgement, judge } from "./judge.js";
import type { ModelData } from "./model-file.js";

/** A judge whose model is loaded at its first use. */
export function lazyModel(load: () => ModelData): (text: Text) => Judgement | null {
  let loaded: ModelData | null = null;
  return (text) => judge(text, (loaded ??= load()));
}
