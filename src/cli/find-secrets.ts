import { createLinter, type Linter, shippedRules, type Post } from "../index.js";
import { isSaid } from "../model/learned-entry.js";
import { type Position, SECRET_CATEGORIES } from "../types.js";
import type { Source } from "./account-input.js";
import type { SecretFound } from "./account-report.js";
import { UsageError } from "./usage-error.js";

/**
 * Passwords and keys in texts, found by the rule that finds them in drafts; `hidden` is what may not be printed, personal
 * data included: a sheet may hold a phone, and nothing is wrong with it. Throws where one cannot be searched to its end.
 */
export async function findSecrets(
  sources: readonly Source[],
): Promise<{ secrets: readonly SecretFound[]; hidden: readonly string[] }> {
  const linter = await secretLinter();
  const secrets: SecretFound[] = [];
  const hidden: string[] = [];
  const posts = sources.map(({ path, text, firstLine }, index): Post => {
    return { path, index, id: null, text: withoutKey(text), fields: {}, firstLine };
  });
  for await (const { report, post } of linter.lint(posts)) {
    for (const { rule, reason, cut = false } of report.unchecked)
      throw cut ? new UsageError(`${post.path}: ${reason}`) : new Error(`${String(rule)} failed`);
    // A hint is a question about a draft, and so is what resembles one; a sheet is full of words about passwords.
    for (const { category, range, start, message } of report.violations.filter(isSaid)) {
      if (category === "credential") secrets.push({ path: post.path, ...placeOf(sources[post.index], start), message });
      hidden.push(post.text.slice(range[0], range[1]));
    }
  }
  return { secrets, hidden };
}

/** Passwords, keys and personal data in what people write into records; whatever rules are switched off for drafts. */
export async function secretsInWords(words: Iterable<string>): Promise<readonly string[]> {
  return (await secretLinter()).secretsIn(words);
}

function secretLinter(): Promise<Linter> {
  const others = shippedRules.filter(({ category }) => !SECRET_CATEGORIES.has(category));
  return createLinter({ rules: Object.fromEntries(others.map(({ id }) => [id, "off"] as const)) });
}

/** Of what stands otherwise in its file than it reads, only the beginning is known there. */
function placeOf(source: Source | undefined, { line, column }: Position): Pick<SecretFound, "line" | "column"> {
  return source?.column === undefined ? { line, column } : { line: source.firstLine, column: source.column };
}

/** The sheet's own key is a word for a password, and a date or a number may follow it. Offsets stay. */
function withoutKey(text: string): string {
  return text.replaceAll("password_holders", " ".repeat("password_holders".length));
}
