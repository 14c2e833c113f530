import { hash } from "../../src/model/features.js";
import type { LearnedRule, ModelData } from "../../src/model/model-file.js";

export const rule = (id: string, more: Partial<LearnedRule> = {}): LearnedRule => ({
  rule: id,
  bias: -1,
  step: 1,
  told: true,
  unless: [],
  ...more,
});

/** A model of so many words, each with a weight for each rule; classes are rows behind the words. */
export function tinyModel(
  rules: readonly LearnedRule[],
  words: Readonly<Record<string, readonly number[]>>,
  classes: readonly { readonly members: readonly string[]; readonly weights: readonly number[] }[] = [],
): ModelData {
  const sorted = Object.entries(words)
    .map(([word, weights]) => ({ key: hash(`w:${word}`), weights }))
    .sort((a, b) => a.key - b.key);
  const members = classes
    .flatMap(({ members: list }, at) => list.map((word) => ({ key: hash(word), row: sorted.length + at })))
    .sort((a, b) => a.key - b.key);
  const weights = [...sorted, ...classes].flatMap((row) => row.weights);
  return {
    rules,
    keys: Uint32Array.from(sorted, ({ key }) => key),
    members: Uint32Array.from(members, ({ key }) => key),
    memberStarts: Uint32Array.from([0, ...members.map((_, at) => at + 1)]),
    memberRows: Uint16Array.from(members, ({ row }) => row),
    lengths: new Uint8Array(sorted.length + classes.length),
    weights: Int8Array.from(weights),
  };
}
