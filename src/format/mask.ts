// Personal data and credentials are never printed: terminals are watched, and reports are mailed and kept.
import type { Category, PostReport, Range, Violation } from "../types.js";

const SECRET: ReadonlySet<Category> = new Set<Category>(["personal-data", "credential"]);

/** Where the post's text must not be shown, in its own offsets; accepted findings count too. */
export function secretRanges(report: PostReport): readonly Range[] {
  return [...report.violations, ...report.accepted]
    .filter(({ category }) => SECRET.has(category))
    .map(({ range }) => range);
}

/** A finding that covers secrets of another one: its words masked, and no suggestion that would write them out. */
export function withoutSecrets(violation: Violation, text: string, secrets: readonly Range[]): Violation {
  if (SECRET.has(violation.category)) return violation;
  const covers = unmaskedOverlap(violation, secrets);
  const suggestions = covers ? [] : violation.suggestions.filter(({ range }) => !isSecret(...range, secrets));
  return { ...violation, suggestions, text: covers ? maskText(text, violation.range, secrets) : violation.text };
}

/** Does a finding that is not masked itself cover a secret? */
function unmaskedOverlap({ category, range }: Violation, secrets: readonly Range[]): boolean {
  return !SECRET.has(category) && secrets.some(([start, end]) => start < range[1] && range[0] < end);
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
  return secrets.some((secret) => secret[0] < end && start < secret[1]);
}
