// The labelled sets of test/corpus, and what each can tell.
import { fromRoot } from "../root.js";

export interface CorpusSet {
  readonly file: string;
  /**
   * seen: the authors of the dictionaries have read it. half: they have read half of it. learned: only the model has; what is
   * found in it says nothing of the model, but everything of the dictionaries. blind: nobody has looked at its misses.
   */
  readonly kind: "seen" | "half" | "learned" | "blind";
  /** Its author wrote of all rules alike, as those of the blind sets did, and not of a few. */
  readonly mixed?: boolean;
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
  { file: "wide-hostile.jsonl", kind: "half" },
  { file: "wide-harmful.jsonl", kind: "half" },
  { file: "wide-leaks.jsonl", kind: "half" },
  { file: "wide-borrowed.jsonl", kind: "half" },
  { file: "ordinary.jsonl", kind: "seen" },
  { file: "room-care.jsonl", kind: "learned", mixed: true },
  { file: "room-town.jsonl", kind: "learned", mixed: true },
  { file: "room-guests.jsonl", kind: "learned", mixed: true },
  { file: "room-office.jsonl", kind: "learned", mixed: true },
  { file: "genre-any.jsonl", kind: "learned", mixed: true },
  { file: "place-any.jsonl", kind: "learned", mixed: true },
  { file: "deep-harmful.jsonl", kind: "learned" },
  { file: "deep-hostile.jsonl", kind: "learned" },
  { file: "kind-hostile.jsonl", kind: "learned" },
  { file: "kind-harmful.jsonl", kind: "learned" },
  { file: "kind-claims.jsonl", kind: "learned" },
  { file: "kind-leaks.jsonl", kind: "learned" },
  { file: "kind-any.jsonl", kind: "learned", mixed: true },
  { file: "five-hostile.jsonl", kind: "learned" },
  { file: "five-harmful.jsonl", kind: "learned" },
  { file: "five-claims.jsonl", kind: "learned" },
  { file: "five-leaks.jsonl", kind: "learned" },
  { file: "five-village.jsonl", kind: "learned", mixed: true },
  { file: "five-city.jsonl", kind: "learned", mixed: true },
  { file: "five-desk.jsonl", kind: "learned", mixed: true },
  { file: "six-hostile.jsonl", kind: "learned" },
  { file: "six-harmful.jsonl", kind: "learned" },
  { file: "six-claims.jsonl", kind: "learned" },
  { file: "six-leaks.jsonl", kind: "learned" },
  { file: "six-east.jsonl", kind: "learned", mixed: true },
  { file: "six-platform.jsonl", kind: "learned", mixed: true },
  { file: "six-ordinary.jsonl", kind: "learned", mixed: true },
  { file: "seven-summer.jsonl", kind: "learned", mixed: true },
  { file: "seven-winter.jsonl", kind: "learned", mixed: true },
  { file: "seven-harm.jsonl", kind: "learned" },
  { file: "seven-weak.jsonl", kind: "learned" },
  { file: "eight-order.jsonl", kind: "learned" },
  { file: "eight-secret.jsonl", kind: "learned" },
  { file: "eight-opinion.jsonl", kind: "learned" },
  { file: "eight-people.jsonl", kind: "learned" },
  { file: "eight-claims.jsonl", kind: "learned" },
  { file: "eight-whole.jsonl", kind: "learned", mixed: true },
  { file: "nine-north.jsonl", kind: "learned", mixed: true },
  { file: "nine-island.jsonl", kind: "learned", mixed: true },
  { file: "nine-suburb.jsonl", kind: "learned", mixed: true },
  { file: "nine-basin.jsonl", kind: "learned", mixed: true },
  { file: "blind.jsonl", kind: "blind" },
  { file: "blind-wide.jsonl", kind: "blind" },
  { file: "blind-third.jsonl", kind: "blind" },
  { file: "blind-fourth.jsonl", kind: "blind" },
  { file: "blind-fifth.jsonl", kind: "blind" },
  { file: "blind-sixth.jsonl", kind: "blind" },
  { file: "blind-seventh.jsonl", kind: "blind" },
];

/** What the model learns from. */
export const TRAINING_SETS = SETS.filter(({ kind }) => kind !== "blind");

/** Paths of the sets whose drafts may be shown to an author of the dictionaries. */
export const seenFiles = (): string[] =>
  SETS.filter(({ kind }) => kind === "seen" || kind === "half").map(({ file }) => fromRoot("test/corpus", file));
