// Training texts -> the model. Deterministic: the same texts give the same bytes.
import { hash, type Text, wordFeatures } from "../../src/model/features.js";
import { SMOOTHING } from "../../src/model/judge.js";
import type { ModelData } from "../../src/model/model-file.js";
import { type RowTable, rowsOf } from "../../src/model/rows.js";
import type { CompiledEntry } from "../../src/words/schema.js";
import type { TrainingText } from "./examples.js";
import { type Example, seeded, trainSvm, type Weights } from "./svm.js";

/** What findings are made of. Without language there is nothing to learn: links, dates and slips are computed. */
const TOLD = [
  "confidential", "disruption", "illegal-act", "obscenity", "personal-opinion", "political-neutrality", "public-order",
  "rebuttal", "reply", "rights", "security-exposure", "third-party-quote", "undecided-policy", "unverified-claim",
]; // prettier-ignore
/** Learned to be told apart from the others, but wrong too often, or not to be quoted. See src/model/model.rationale.md. */
const UNTOLD = ["insult", "discrimination", "personal-data", "credential"];
const LEARNED_RULES = [...TOLD, ...UNTOLD];

/** In one text alone a word is an accident. */
const LEAST_TEXTS = 2;
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
  const any = trainSvm(examples, texts.map(({ breaks }) => breaks.size > 0), table.rowCount, seeded(SEED)); // prettier-ignore
  const learned = LEARNED_RULES.map((rule) => both(trainRule(rule, texts, examples, table.rowCount), any));
  const steps = learned.map(({ rows: weights }) => stepOf(weights, rarity));
  return {
    rules: LEARNED_RULES.map((rule, at) => ({
      rule,
      told: TOLD.includes(rule),
      bias: learned[at]!.bias,
      step: steps[at]!,
      unless: usualExcuses(entries.filter((entry) => entry.rule === rule)),
    })),
    keys: table.keys,
    members: table.members,
    memberStarts: table.memberStarts,
    memberRows: table.memberRows,
    lengths: Uint8Array.from(rarity, (value) => Math.round(value * value)),
    weights: quantised(learned, steps, rarity),
  };
}

/** Words and pairs that stand in enough texts, then the classes of which a member does. */
function rowTable(
  texts: readonly Text[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): RowTable & { readonly rowCount: number } {
  const words = countTexts(texts.map((text) => new Set([...wordFeatures(text)].map(({ key }) => key))));
  const keys = Uint32Array.from([...words].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key)).sort();
  const rowsOfMember = new Map<number, number[]>();
  [...members.values()].forEach((list, at) => {
    for (const word of list) {
      const key = hash(word);
      rowsOfMember.set(key, [...(rowsOfMember.get(key) ?? []), keys.length + at]);
    }
  });
  const sorted = Uint32Array.from(rowsOfMember.keys()).sort();
  const lists = Array.from(sorted, (key) => rowsOfMember.get(key) ?? []);
  const rowCount = keys.length + members.size;
  if (rowCount > 0xffff) throw new Error("the model has more rows than 16 bits can count: raise LEAST_TEXTS");
  return {
    keys,
    members: sorted,
    memberStarts: Uint32Array.from([0, ...runningTotals(lists.map(({ length }) => length))]),
    memberRows: Uint16Array.from(lists.flat()),
    rowCount,
  };
}

function countTexts(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
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

function trainRule(
  rule: string,
  texts: readonly TrainingText[],
  examples: readonly Example[],
  rowCount: number,
): Weights {
  const said = texts.flatMap(({ breaks, unsaid }, at) => (breaks.has(rule) || !unsaid.has(rule) ? [at] : []));
  return trainSvm(
    said.map((at) => examples[at]!),
    said.map((at) => texts[at]!.breaks.has(rule)),
    rowCount,
    seeded(SEED),
  );
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
