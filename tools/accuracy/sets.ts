// The labelled sets of test/corpus, and what each can tell.
import { fromRoot } from "../root.js";

export interface CorpusSet {
  readonly file: string;
  /** seen: the authors of the dictionaries have read it. blind: nobody has looked at its misses. */
  readonly kind: "seen" | "blind";
}

export const SETS: readonly CorpusSet[] = [
  { file: "drafts.jsonl", kind: "seen" },
  { file: "examples.jsonl", kind: "seen" },
  { file: "unseen-a.jsonl", kind: "seen" },
  { file: "unseen-b.jsonl", kind: "seen" },
  { file: "unseen-c.jsonl", kind: "seen" },
  { file: "unseen-d.jsonl", kind: "seen" },
  { file: "unseen-e.jsonl", kind: "seen" },
  { file: "dates-own.jsonl", kind: "seen" },
  { file: "plain-p1.jsonl", kind: "seen" },
  { file: "plain-p1-second.jsonl", kind: "seen" },
  { file: "plain-p2.jsonl", kind: "seen" },
  { file: "plain-p3.jsonl", kind: "seen" },
  { file: "wide-hostile.jsonl", kind: "seen" },
  { file: "wide-harmful.jsonl", kind: "seen" },
  { file: "wide-leaks.jsonl", kind: "seen" },
  { file: "wide-borrowed.jsonl", kind: "seen" },
  { file: "ordinary.jsonl", kind: "seen" },
  { file: "blind.jsonl", kind: "blind" },
  { file: "blind-wide.jsonl", kind: "blind" },
];

/** Paths of the sets whose drafts may be shown to an author of the dictionaries. */
export const seenFiles = (): string[] =>
  SETS.filter(({ kind }) => kind === "seen").map(({ file }) => fromRoot("test/corpus", file));
