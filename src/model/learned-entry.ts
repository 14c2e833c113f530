// How a finding of the model is told from one of the dictionaries: no entry of a dictionary begins so.
const PREFIX = "model-";

export function learnedEntryId(rule: string): string {
  return PREFIX + rule;
}

export function isLearned(entry: string | null): boolean {
  return entry?.startsWith(PREFIX) === true;
}
