// What the model learns from: the labelled drafts that are not kept for measuring, the ordinary sentences of the dictionaries,
// and what the rules' own cases say is proper.
import type { Text } from "../../src/model/features.js";
import type { Compilation } from "../../src/words/compile.js";
import { readCorpus } from "../accuracy/corpus.js";
import { type CorpusSet, TRAINING_SETS } from "../accuracy/sets.js";
import { fromRoot } from "../root.js";
import { readCases } from "../rule-cases.js";
import type { WordBench } from "../word-bench.js";
import { LEARNED_RULES } from "./learned-rules.js";

export interface TrainingText {
  readonly text: Text;
  /** Of drafts that no author of the dictionaries has read, which part is left out together; null for all others. */
  readonly part: number | null;
  /** Is its author one who wrote of all rules alike? */
  readonly mixed: boolean;
  /** Rules that it breaks. */
  readonly breaks: ReadonlySet<string>;
  /** Rules of which nobody said whether it breaks them: it teaches nothing about them. */
  readonly unsaid: ReadonlySet<string>;
}

export function trainingTexts({ silent }: Compilation, bench: WordBench): TrainingText[] {
  return [
    ...TRAINING_SETS.flatMap((set) => corpusTexts(set, bench)),
    ...silent.map(({ text }) => unbroken(text, bench)),
    ...LEARNED_RULES.flatMap((rule) => properCases(rule, bench)),
  ];
}

/** Shops, sample names, public accounts: what looks like a secret and is none, of which drafts show too few. */
function properCases(rule: string, bench: WordBench): TrainingText[] {
  const unsaid = new Set(LEARNED_RULES.filter((other) => other !== rule));
  return readCases(rule)
    .filter(({ expect, fields, registers }) => isProperAsItStands(expect, fields, registers))
    .map(({ text }) => ({ ...unbroken(text, bench), unsaid }));
}

/** Not because of a consent, or a register. */
function isProperAsItStands(expect: readonly unknown[], fields: object, registers: unknown): boolean {
  return expect.length === 0 && Object.keys(fields).length === 0 && registers === null;
}

export const PARTS = 4;
/** Drafts that follow each other are often a violation and its look-alike: they stay in one part. */
const TOGETHER = 20;

function corpusTexts({ file, kind, mixed = false }: CorpusSet, bench: WordBench): TrainingText[] {
  return readCorpus(fromRoot("test/corpus", file)).map(({ text, expect = [], expectAny = [], allow = [] }, at) => ({
    text: bench.read(text),
    part: kind === "learned" ? Math.floor(at / TOGETHER) % PARTS : null,
    mixed,
    breaks: new Set([...expect, ...expectAny]),
    unsaid: new Set(allow),
  }));
}

const NONE: ReadonlySet<string> = new Set();

function unbroken(text: string, bench: WordBench): TrainingText {
  return { text: bench.read(text), part: null, mixed: false, breaks: NONE, unsaid: NONE };
}
