// What the model learns from: the labelled drafts that are not kept for measuring, and the ordinary sentences of the dictionaries.
import type { Text } from "../../src/model/features.js";
import type { Compilation } from "../../src/words/compile.js";
import { readCorpus } from "../accuracy/corpus.js";
import { type CorpusSet, TRAINING_SETS } from "../accuracy/sets.js";
import { fromRoot } from "../root.js";
import type { WordBench } from "../word-bench.js";

export interface TrainingText {
  readonly text: Text;
  /** Of drafts that no author of the dictionaries has read, which part is left out together; null for all others. */
  readonly part: number | null;
  /** Rules that it breaks. */
  readonly breaks: ReadonlySet<string>;
  /** Rules of which nobody said whether it breaks them: it teaches nothing about them. */
  readonly unsaid: ReadonlySet<string>;
}

export function trainingTexts({ silent }: Compilation, bench: WordBench): TrainingText[] {
  return [
    ...TRAINING_SETS.flatMap((set) => corpusTexts(set, bench)),
    ...silent.map(({ text }) => unbroken(text, bench)),
  ];
}

export const PARTS = 4;
/** Drafts that follow each other are often a violation and its look-alike: they stay in one part. */
const TOGETHER = 20;

function corpusTexts({ file, kind }: CorpusSet, bench: WordBench): TrainingText[] {
  return readCorpus(fromRoot("test/corpus", file)).map(({ text, expect = [], expectAny = [], allow = [] }, at) => ({
    text: bench.read(text),
    part: kind === "learned" ? Math.floor(at / TOGETHER) % PARTS : null,
    breaks: new Set([...expect, ...expectAny]),
    unsaid: new Set(allow),
  }));
}

const NONE: ReadonlySet<string> = new Set();

function unbroken(text: string, bench: WordBench): TrainingText {
  return { text: bench.read(text), part: null, breaks: NONE, unsaid: NONE };
}
