import { hash } from "../../src/model/features.js";
import { type LearnedRule, type ModelData, IN_MEMORY } from "../../src/model/model-file.js";

export const rule = (id: string, more: Partial<LearnedRule> = {}): LearnedRule => ({
  rule: id,
  bias: -1,
  step: 1,
  threshold: 0.4,
  shortest: 0,
  doubt: null,
  unless: [],
  ...more,
});

/** A model of so many words and other features, each with a weight for each rule; classes are rows before them. */
export function tinyModel(
  rules: readonly LearnedRule[],
  words: Readonly<Record<string, readonly number[]>>,
  classes: readonly { readonly members: readonly string[]; readonly weights: readonly number[] }[] = [],
  others: Readonly<Record<string, readonly number[]>> = {},
): ModelData {
  const seen = [
    ...Object.entries(words).map(([word, weights]) => [`w:${word}`, weights] as const),
    ...Object.entries(others),
  ];
  const sorted = seen.map(([name, weights]) => ({ key: hash(name), weights })).sort((a, b) => a.key - b.key);
  const members = classes
    .flatMap(({ members: list }, at) => list.map((word) => ({ key: hash(word), row: at })))
    .sort((a, b) => a.key - b.key);
  const weights = [...classes, ...sorted].flatMap((row) => row.weights);
  return {
    rules,
    classes: classes.length,
    common: sorted.length,
    keys: Uint32Array.from(sorted, ({ key }) => key),
    members: Uint32Array.from(members, ({ key }) => key),
    memberStarts: Uint32Array.from([0, ...members.map((_, at) => at + 1)]),
    memberRows: Uint16Array.from(members, ({ row }) => row),
    lengths: new Uint8Array(sorted.length + classes.length),
    weights: Int8Array.from(weights),
    need: IN_MEMORY,
  };
}
