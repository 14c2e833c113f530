import { createLinter, shippedRules, type Post } from "../index.js";
import { isSaid } from "../model/learned-entry.js";
import { masker } from "../text/masker.js";
import { type Position, SECRET_CATEGORIES } from "../types.js";
import type { Source } from "./account-input.js";
import type { SecretFound } from "./account-report.js";

/**
 * Passwords and keys in texts, found by the rule that finds them in drafts; `hidden` is what may not be printed, personal
 * data included: a sheet or a note may hold a phone, and nothing is wrong with it.
 */
export async function findSecrets(
  sources: readonly Source[],
): Promise<{ secrets: readonly SecretFound[]; hidden: readonly string[] }> {
  const others = shippedRules
    .filter(({ category }) => !SECRET_CATEGORIES.has(category))
    .map(({ id }) => [id, "off"] as const);
  const linter = await createLinter({ rules: Object.fromEntries(others) });
  const secrets: SecretFound[] = [];
  const hidden: string[] = [];
  const posts = sources.map(({ path, text, firstLine }, index): Post => {
    return { path, index, id: null, text: withoutKey(text), fields: {}, firstLine };
  });
  for await (const { report, post } of linter.lint(posts)) {
    // A hint is a question about a draft, and so is what resembles one; a sheet is full of words about passwords.
    for (const { category, range, start, message } of report.violations.filter(isSaid)) {
      if (category === "credential") secrets.push({ path: post.path, ...placeOf(sources[post.index], start), message });
      hidden.push(post.text.slice(range[0], range[1]));
    }
  }
  return { secrets, hidden };
}

/** Of what stands otherwise in its file than it reads, only the beginning is known there. */
function placeOf(source: Source | undefined, { line, column }: Position): Pick<SecretFound, "line" | "column"> {
  return source?.column === undefined ? { line, column } : { line: source.firstLine, column: source.column };
}

/** A value with every string in it rid of the secrets. */
export function hideSecrets<T>(value: T, hidden: readonly string[]): T {
  if (hidden.length === 0) return value;
  const hide = masker(hidden);
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "string" ? hide(part) : part)) as T;
}

/** The sheet's own key is a word for a password, and a date or a number may follow it. Offsets stay. */
function withoutKey(text: string): string {
  return text.replaceAll("password_holders", " ".repeat("password_holders".length));
}
