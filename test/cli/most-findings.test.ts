import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MostFindings } from "../../src/cli/most-findings.js";
import type { Result } from "../../src/index.js";
import { MOST_FINDINGS } from "../../src/run-rules.js";
import { post as draft, postReport, violation } from "../format/sample.js";
import { runHere } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

function resultWith(count: number, accepted = 0): Result {
  const post = draft("役立たず");
  const found = violation(post, "役立たず");
  const report = postReport(post, {
    violations: Array.from({ length: count }, () => found),
    accepted: Array.from({ length: accepted }, () => ({ ...found, reason: "公表済み", by: "課長", until: null })),
  });
  return { post, report, silences: [], explanations: () => report.violations.map(() => null) };
}

describe("what a run keeps", () => {
  it("is as it was found up to the limit; a post beyond is told of as not checked", () => {
    const most = new MostFindings("ja", 5);
    const [first, second, third] = [resultWith(2, 1), resultWith(3), resultWith(2)].map((each) => most.within(each));
    expect(first?.report).toMatchObject({ violations: { length: 2 }, accepted: { length: 1 }, unchecked: [] });
    expect(second?.report.violations).toEqual([]);
    expect(second?.report.unchecked).toEqual([
      { rule: null, reason: expect.stringContaining("5件を超える") as string, cut: true },
    ]);
    expect(second?.explanations()).toEqual([]);
    // A later post that still fits is shown.
    expect(third?.report.violations).toHaveLength(2);
  });

  it("always has room for what was found clean", () => {
    const most = new MostFindings("en", 0);
    expect(most.within(resultWith(0)).report.unchecked).toEqual([]);
  });
});

describe("a draft with more findings than anybody reads", () => {
  const folder = temporaryFolder();
  const many = "役立たず。\n".repeat(MOST_FINDINGS + 5);

  it("shows as many as the limit has, says which rule stopped, and does not pass", async () => {
    folder.write("drafts/a.txt", many);
    folder.write("drafts/b.txt", "父兄の皆さま\n");
    const { status, shown } = await runHere(folder.path, "--no-config", "-f", "json", "drafts");
    const report = JSON.parse(shown) as { posts: { violations: { rule: string }[]; unchecked: unknown[] }[] };
    expect(status).toBe(2);
    expect(report.posts[0]?.violations.filter(({ rule }) => rule === "insult")).toHaveLength(MOST_FINDINGS);
    expect(report.posts[0]?.unchecked).toEqual([
      { rule: "insult", reason: expect.stringContaining("2,000件を超えた") as string, cut: true },
    ]);
    expect(report.posts[1]?.unchecked).toEqual([]);
  });

  it("leaves the baseline what it knows of the rule that stopped", async () => {
    const run = (...options: string[]) =>
      runHere(folder.path, "--no-config", "--baseline", "known.json", ...options, "c.txt");
    const known = (): string => readFileSync(join(folder.path, "known.json"), "utf8");
    folder.write("c.txt", "役立たず。\n");
    await run("--write-baseline");
    const before = known();
    expect(before).toContain('"insult"');
    folder.write("c.txt", "馬鹿者め。\n".repeat(MOST_FINDINGS + 5));
    await run("--prune-baseline");
    expect(known()).toBe(before);
    // The look-alike: where the rule came to its end, what is gone is forgotten.
    folder.write("c.txt", "馬鹿者め。\n");
    await run("--prune-baseline");
    expect(known()).not.toBe(before);
  });
});
