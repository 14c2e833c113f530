// Floors, not targets: what has been reached on the project's own drafts may not be lost unseen.
import { beforeAll, describe, expect, it } from "vitest";
import { createLinter } from "../../src/index.js";
import type { Category, PostReport } from "../../src/types.js";
import { type LabelledDraft, readCorpus, toPost } from "../../tools/accuracy/corpus.js";
import { score, total, type Score } from "../../tools/accuracy/score.js";
import { fromRoot } from "../../tools/root.js";

const CATEGORIES: readonly Category[] = [
  "insult",
  "discrimination",
  "confidential",
  "personal-data",
  "credential",
  "url-shortener",
  "unverified-link",
  "undecided-policy",
];

/** Each draft under the guidelines it is labelled for. */
async function lintAll(drafts: readonly LabelledDraft[]): Promise<PostReport[]> {
  const reports = new Map<string, PostReport>();
  const packs = new Map<string, LabelledDraft[]>();
  for (const draft of drafts) {
    const key = (draft.guideline ?? ["isahaya", "oizumi", "nagasaki"]).join();
    packs.set(key, [...(packs.get(key) ?? []), draft]);
  }
  for (const [key, group] of packs) {
    const linter = await createLinter({ guidelines: key.split(",") });
    for await (const { post, report } of linter.lint(group.map(toPost))) reports.set(post.id ?? "", report);
  }
  return drafts.map(({ id }) => reports.get(id)!);
}

describe("on the project's labelled drafts", () => {
  let result: Score;
  beforeAll(async () => {
    const drafts = readCorpus(fromRoot("test/corpus/drafts.jsonl"));
    result = score(drafts, await lintAll(drafts), CATEGORIES);
  });

  it("finds most of what it must, and little else", () => {
    const { recall, precision } = total(result);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it("leaves look-alikes and clean drafts alone", () => {
    expect(result.clean.drafts).toBeGreaterThan(300);
    expect(result.clean.flagged / result.clean.drafts).toBeLessThanOrEqual(0.03);
  });

  it.each(CATEGORIES)("finds at least three of four in %s", (category) => {
    const { found, missed } = result.categories.get(category) ?? { found: 0, missed: 1 };
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.75);
  });
});
