import type { Certainty } from "../types.js";

// What the model says is told in the terms of the dictionaries, and must be told from what they say.

// No entry of a dictionary begins so.
const PREFIX = "model-";

export function learnedEntryId(rule: string): string {
  return PREFIX + rule;
}

export function isLearned(entry: string | null): boolean {
  return entry?.startsWith(PREFIX) === true;
}

/** Found by words, and not only asked: it may be relied on. */
export function isSaid({
  entry,
  certainty,
}: {
  readonly entry: string | null;
  readonly certainty: Certainty;
}): boolean {
  return certainty !== "hint" && !isLearned(entry);
}

// How the excuse that a whole post is unlike a rule's examples is told from a context of the dictionaries.
const UNLIKE = "unlike:";

export function unlikeContext(rule: string): string {
  return UNLIKE + rule;
}

export function isUnlike(context: string): boolean {
  return context.startsWith(UNLIKE);
}
