// Personal data and credentials are never printed, whoever quotes them.
import { masker } from "../text/masker.js";
import { placesOf } from "../text/taken.js";
import { type PostReport, type Range, SECRET_CATEGORIES, type Violation } from "../types.js";

/** Where the post's text must not be shown, in its own offsets; a saved report only has what it tells. */
export function secretRanges({ masked, violations, accepted }: PostReport): readonly Range[] {
  if (masked !== undefined) return masked;
  return [...violations, ...accepted]
    .filter(({ category }) => SECRET_CATEGORIES.has(category))
    .map(({ range }) => range);
}

/**
 * A finding without the secrets of others: its words, message and advice masked where they quote one, and no suggestion
 * that would write one out.
 */
export function withoutSecrets<T extends Violation>(violation: T, text: string, secrets: readonly Range[]): T {
  if (SECRET_CATEGORIES.has(violation.category) || secrets.length === 0) return violation;
  const covers = unmaskedOverlap(violation, secrets);
  const suggestions = covers ? [] : violation.suggestions.filter(({ range }) => !isSecret(...range, secrets));
  const shown = covers ? maskText(text, violation.range, secrets) : violation.text;
  const whole = hider(text, secrets);
  const hide = (words: string): string =>
    whole(withoutParts(words, { from: violation.text, to: shown }, text, secrets));
  return {
    ...violation,
    message: hide(violation.message),
    advice: violation.advice === null ? null : hide(violation.advice),
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, message: hide(suggestion.message) })),
    text: shown,
  };
}

/** A line that quotes single words of the text, those masked that are a part of a secret. */
export function withoutQuoted(line: string, text: string, secrets: readonly Range[]): string {
  return secrets.length === 0 ? line : withoutParts(line, { from: "", to: "" }, text, secrets);
}

const QUOTED = /(?<=「)[^「」]{2,}(?=」)|(?<=")[^"]{2,}(?=")/gu;

/** What a message quotes of a secret: a part of it, or the finding's own words, which may begin or end within one. */
function withoutParts(
  words: string,
  own: { readonly from: string; readonly to: string },
  text: string,
  secrets: readonly Range[],
): string {
  const known = PARTS.get(secrets) ?? valuesOf(text, secrets).join("\n");
  PARTS.set(secrets, known);
  return words.replace(QUOTED, (quoted) => {
    if (quoted === own.from || quoted === own.from.normalize("NFKC")) return own.to;
    return known.includes(quoted) ? "＊".repeat(Array.from(quoted).length) : quoted;
  });
}

/** All secrets of a post in one text, one a line. */
const PARTS = new WeakMap<readonly Range[], string>();

/** Nobody writes out so much another time: it is a text that was not judged, and to look for it takes long. */
const LONGEST = 10_000;

/** As written, and folded. */
function valuesOf(text: string, secrets: readonly Range[]): string[] {
  return secrets
    .filter(([start, end]) => end - start < LONGEST)
    .map((secret) => text.slice(...secret).trim())
    .flatMap((value) => [value, value.normalize("NFKC")]);
}

/** Masks what stands at the places of secrets wherever else it is written, in the widths of the draft or folded. */
export function hider(text: string, secrets: readonly Range[]): (words: string) => string {
  const known = HIDERS.get(secrets);
  if (known !== undefined) return known;
  const hide = masker(valuesOf(text, secrets).filter((value) => value.length > 2));
  HIDERS.set(secrets, hide);
  return hide;
}

/** Made once for a post: it may have thousands of secrets, and findings. */
const HIDERS = new WeakMap<readonly Range[], (words: string) => string>();

/** Does a finding that is not masked itself cover a secret? */
function unmaskedOverlap({ category, range }: Violation, secrets: readonly Range[]): boolean {
  return !SECRET_CATEGORIES.has(category) && isSecret(range[0], range[1], secrets);
}

/** The words of `range`, each character of a secret as ＊; line breaks stay. */
export function maskText(text: string, [start, end]: Range, secrets: readonly Range[]): string {
  let shown = "";
  let at = start;
  for (const character of text.slice(start, end)) {
    const hidden = character !== "\n" && character !== "\r" && isSecret(at, at + character.length, secrets);
    shown += hidden ? "＊" : character;
    at += character.length;
  }
  return shown;
}

/** Does [start, end) touch a secret? */
export function isSecret(start: number, end: number, secrets: readonly Range[]): boolean {
  return placesOf(secrets).overlaps([start, end]);
}
