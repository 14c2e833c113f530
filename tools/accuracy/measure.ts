// Runs the linter, and a plain list of words, over labelled drafts.
import { createLinter } from "../../src/index.js";
import type { Category, PostReport } from "../../src/types.js";
import { loadDictionaries } from "../compile-lexicon.js";
import { type LabelledDraft, toPost } from "./corpus.js";

const CITIES = ["isahaya", "oizumi", "nagasaki"];

/** Each draft under the guidelines it is labelled for; aligned with `drafts`. */
export async function lintDrafts(drafts: readonly LabelledDraft[]): Promise<PostReport[]> {
  const reports = new Map<string, PostReport>();
  for (const [key, group] of byGuidelines(drafts)) {
    const linter = await createLinter({ guidelines: key.split(",") });
    for await (const { post, report } of linter.lint(group.map(toPost))) reports.set(post.id ?? "", report);
  }
  return drafts.flatMap(({ id }) => reports.get(id) ?? []);
}

function byGuidelines(drafts: readonly LabelledDraft[]): ReadonlyMap<string, readonly LabelledDraft[]> {
  const groups = new Map<string, LabelledDraft[]>();
  for (const draft of drafts) {
    const key = (draft.guideline ?? CITIES).join();
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return groups;
}

/**
 * What the same words find as a plain list: wherever their letters stand, without tokens, contexts and patterns. Categories
 * reported for each draft, aligned with `drafts`.
 */
export async function searchWords(drafts: readonly LabelledDraft[]): Promise<ReadonlySet<Category>[]> {
  const { lexicon } = await loadDictionaries();
  const words = lexicon.entries.flatMap(({ rule, words }) => words.map((word) => [word, rule as Category] as const));
  return drafts.map(
    ({ text }) => new Set(words.flatMap(([word, category]) => (text.includes(word) ? [category] : []))),
  );
}
