// How a finding, and the id of a post, are written down to be known again, where the record may outlive the draft.
import { fingerprintOf } from "./fingerprint.js";
import { placesOf } from "./text/taken.js";
import { type Range, SECRET_CATEGORIES, type Violation } from "./types.js";

/** Where personal data and credentials stand among the findings of one post. */
export function secretsAmong(violations: readonly Violation[]): readonly Range[] {
  return violations.flatMap(({ category, range }) => (SECRET_CATEGORIES.has(category) ? [range] : []));
}

/** The words of a finding hold a secret, or are one: they may not be written down. */
export function touchesSecret({ range }: Violation, secrets: readonly Range[]): boolean {
  return placesOf(secrets).overlaps(range);
}

/**
 * The fingerprint; of what touches a secret that of its masked words, and two digits of the words themselves. A 256th of
 * all values shares them, so that nobody finds the value by trying, and a value that is changed is noticed nearly always.
 */
export function markOf(violation: Violation, text: string, secrets: readonly Range[]): string {
  if (!touchesSecret(violation, secrets)) return violation.fingerprint;
  const { rule, range } = violation;
  const words = text.slice(...range);
  return `${fingerprintOf(rule, words.replace(/[^\s]/gu, "＊"))}-${fingerprintOf(rule, words).slice(0, 2)}`;
}

/** The id of a post by what may be shown of it; two digits tell it from others that are masked alike. */
export function recordedId(id: string | null, shown: string | null): string | null {
  return id === null || shown === null || shown === id ? shown : `${shown}-${idMark(id)}`;
}

/** Is it the id under which a post was written down? */
export function isRecordedId(recorded: string | null, id: string | null): boolean {
  if (recorded === id || recorded === null || id === null) return recorded === id;
  const mark = `-${idMark(id)}`;
  return recorded.endsWith(mark) && isMasked(recorded.slice(0, -mark.length), id);
}

/** Are these the words, but for what is masked? */
export function isMasked(shown: string, words: string): boolean {
  const letters = Array.from(words);
  const masked = Array.from(shown);
  return letters.length === masked.length && masked.every((letter, at) => letter === "＊" || letter === letters[at]);
}

function idMark(id: string): string {
  return fingerprintOf("id", id).slice(0, 2);
}
