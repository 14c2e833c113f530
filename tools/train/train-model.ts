// Training texts -> the model. Deterministic: the same texts give the same bytes.
import {
  hash,
  letterFeatures,
  neighbourFeatures,
  type See,
  type Text,
  worded,
  type Worded,
  wordFeatures,
} from "../../src/model/features.js";
import { SMOOTHING } from "../../src/model/judge.js";
import { type ModelData, IN_MEMORY } from "../../src/model/model-file.js";
import { type RowTable, rowsOf } from "../../src/model/rows.js";
import type { CompiledEntry } from "../../src/words/schema.js";
import type { TrainingText } from "./examples.js";
import { LEARNED_RULES, shortestFor, THRESHOLDS } from "./learned-rules.js";
import { type Example, seeded, trainSvms, type Weights } from "./svm.js";

/** In one text alone a word is an accident. */
const LEAST_TEXTS = 2;
/** Of these there are many more, and each says less. */
const LEAST_TEXTS_OF_NEIGHBOURS = 4;
const LEAST_TEXTS_OF_LETTERS = 5;
/** How much the question "does it break anything at all?" counts beside "does it break this rule?". */
const ANY_SHARE = 0.4;
const SEED = 1;

export function trainModel(
  texts: readonly TrainingText[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
  entries: readonly CompiledEntry[],
): ModelData {
  const table = rowTable(
    texts.map(({ text }) => text),
    members,
  );
  const rows = texts.map(({ text }) => Int32Array.from([...rowsOf(text, table).keys()].sort((a, b) => a - b)));
  const rarity = rarityOf(rows, table.rowCount);
  const examples = rows.map((each) => exampleOf(each, rarity));
  const questions = [breaksAny, ...LEARNED_RULES.map(breaksRule)].map((answer) => Int8Array.from(texts, answer));
  const [any, ...own] = trainSvms(examples, questions, table.rowCount, seeded(SEED));
  const learned = own.map((weights) => both(weights, any!));
  const steps = learned.map(({ rows: weights }) => stepOf(weights, rarity));
  const weights = quantised(learned, steps, rarity);
  const keyed = [...rarity.keys()].filter((row) => row >= table.classes && saysMuch(weights, row, learned.length));
  const common = commonest(keyed, rarity);
  const isRare = (row: number): boolean => !common.has(row);
  const kept = [...Array(table.classes).keys(), ...common, ...keyed.filter(isRare)];
  return {
    rules: LEARNED_RULES.map((rule, at) => ({
      rule,
      threshold: THRESHOLDS[rule].tell,
      doubt: THRESHOLDS[rule].doubt,
      shortest: shortestFor(rule),
      bias: learned[at]!.bias,
      step: steps[at]!,
      unless: usualExcuses(entries.filter((entry) => entry.rule === rule)),
    })),
    classes: table.classes,
    common: common.size,
    keys: Uint32Array.from(kept.slice(table.classes), (row) => table.keys[row - table.classes]!),
    members: table.members,
    memberStarts: table.memberStarts,
    memberRows: table.memberRows,
    lengths: Uint8Array.from(kept, (row) => Math.round(rarity[row]! ** 2)),
    weights: rowsIn(weights, kept, learned.length),
    need: IN_MEMORY,
  };
}

/** So many rows stand together, because a post has most of its rows among them. */
const COMMON = 1 << 14;

/** In their order. */
function commonest(rows: readonly number[], rarity: Float64Array): ReadonlySet<number> {
  const limit = rows.map((row) => rarity[row]!).sort((a, b) => a - b)[COMMON] ?? Infinity;
  return new Set(rows.filter((row) => rarity[row]! < limit));
}

/** A row of weights so small, in steps, that what it adds is lost among hundreds of others. */
const LEAST_WEIGHT = 9;

function saysMuch(weights: Int8Array, row: number, rules: number): boolean {
  for (let at = row * rules; at < (row + 1) * rules; at += 1) if (Math.abs(weights[at]!) >= LEAST_WEIGHT) return true;
  return false;
}

function rowsIn(weights: Int8Array, kept: readonly number[], rules: number): Int8Array {
  const rows = new Int8Array(kept.length * rules);
  kept.forEach((row, at) => {
    rows.set(weights.subarray(row * rules, (row + 1) * rules), at * rules);
  });
  return rows;
}

/** The classes, then words, pairs and groups of letters that stand in enough texts. */
function rowTable(
  texts: readonly Text[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): RowTable & { readonly rowCount: number } {
  const keys = Uint32Array.from([
    ...keysIn(texts, wordFeatures, LEAST_TEXTS),
    ...keysIn(texts, neighbourFeatures, LEAST_TEXTS_OF_NEIGHBOURS),
    ...keysIn(texts, letterFeatures, LEAST_TEXTS_OF_LETTERS),
  ]).sort();
  const rowsOfMember = new Map<number, number[]>();
  [...members.values()].forEach((list, at) => {
    for (const word of list) {
      const key = hash(word);
      rowsOfMember.set(key, [...(rowsOfMember.get(key) ?? []), at]);
    }
  });
  const sorted = Uint32Array.from(rowsOfMember.keys()).sort();
  const lists = Array.from(sorted, (key) => rowsOfMember.get(key) ?? []);
  const rowCount = keys.length + members.size;
  return {
    classes: members.size,
    keys,
    common: keys.length,
    members: sorted,
    memberStarts: Uint32Array.from([0, ...runningTotals(lists.map(({ length }) => length))]),
    memberRows: Uint16Array.from(lists.flat()),
    rowCount,
  };
}

/** What is seen in so many texts. */
function keysIn(texts: readonly Text[], features: (text: Worded, see: See) => void, least: number): number[] {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const keys = new Set<number>();
    features(worded(text), (key) => keys.add(key));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}

function runningTotals(numbers: readonly number[]): number[] {
  let total = 0;
  return numbers.map((number) => (total += number));
}

/** The logarithm of one in how many texts has the row; 0 for what hardly any has: it can prove nothing. */
function rarityOf(rows: readonly Int32Array[], rowCount: number): Float64Array {
  const counts = new Uint32Array(rowCount);
  for (const list of rows) for (const row of list) counts[row]! += 1;
  return Float64Array.from(counts, (count) => (count < LEAST_TEXTS ? 0 : Math.log((1 + rows.length) / (1 + count))));
}

function exampleOf(rows: Int32Array, rarity: Float64Array): Example {
  const length = Math.sqrt(rows.reduce((sum, row) => sum + rarity[row]! ** 2, SMOOTHING));
  return { rows, values: Float64Array.from(rows, (row) => rarity[row]! / length) };
}

function breaksAny({ breaks, unsaid }: TrainingText): number {
  return breaks.size > 0 ? 1 : unsaid.size > 0 ? 0 : -1;
}

function breaksRule(rule: string): (text: TrainingText) => number {
  return ({ breaks, unsaid }) => (breaks.has(rule) ? 1 : unsaid.has(rule) ? 0 : -1);
}

function both(own: Weights, any: Weights): Weights {
  return {
    rows: own.rows.map((weight, row) => weight + ANY_SHARE * any.rows[row]!),
    bias: own.bias + ANY_SHARE * any.bias,
  };
}

function stepOf(weights: Float64Array, rarity: Float64Array): number {
  return weights.reduce((most, weight, row) => Math.max(most, Math.abs(weight * rarity[row]!)), 0) / 127;
}

/** By row, then by rule, in steps; a rule without examples has only zeros. */
function quantised(learned: readonly Weights[], steps: readonly number[], rarity: Float64Array): Int8Array {
  const weights = new Int8Array(rarity.length * learned.length);
  rarity.forEach((value, row) => {
    learned.forEach(({ rows }, at) => {
      weights[row * learned.length + at] = steps[at] === 0 ? 0 : Math.round((rows[row]! * value) / steps[at]!);
    });
  });
  return weights;
}

/** Awareness excuses always; beside it what excuses most of a rule's own entries. */
const ALWAYS = ["condemned-quotation", "condemned", "prohibited", "awareness", "historical"];

function usualExcuses(entries: readonly CompiledEntry[]): string[] {
  const ids = new Set(entries.flatMap(({ unless }) => unless));
  const usual = [...ids].filter(
    (id) => entries.filter(({ unless }) => unless.includes(id)).length > entries.length / 2,
  );
  return [...new Set([...ALWAYS, ...usual.sort()])];
}
