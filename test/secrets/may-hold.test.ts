import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createLinter, type Linter } from "../../src/index.js";
import { isSaid } from "../../src/model/learned-entry.js";
import { mayHoldSecret } from "../../src/secrets/may-hold.js";
import { SECRET_CATEGORIES } from "../../src/types.js";
import { readCases } from "../../tools/rule-cases.js";
import { post } from "../support/post.js";
import { PLANTS } from "../trust/plants.js";

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter({ guidelines: ["general"] });
});

/** Those of the words in which a rule for secrets finds something, and which would not be asked about. */
async function passedOver(words: readonly string[]): Promise<string[]> {
  const passed: string[] = [];
  const unasked = [...new Set(words)].filter((each) => !mayHoldSecret(each));
  for await (const { report } of linter.lint(unasked.map((each, index) => ({ ...post(each), index }))))
    if (report.violations.filter(isSaid).some(({ category }) => SECRET_CATEGORIES.has(category)))
      passed.push(unasked[report.index] ?? "");
  return passed;
}

const TEXTS = [
  ...["credential", "personal-data"].flatMap((id) => readCases(id).map(({ text }) => text)),
  ...PLANTS.map(({ words }) => words),
];

describe("what a field says", () => {
  it("is asked about wherever a rule for secrets finds something in the same words", async () => {
    expect(await passedOver(TEXTS)).toEqual([]);
  });

  it("is asked about, however little of it is written", async () => {
    const pieces = TEXTS.flatMap((text) =>
      [/[。\n]/u, /[。、\n]/u, /[はがをのにで]/u, /\s/u].flatMap((between) => text.split(between)),
    );
    expect(await passedOver(pieces)).toEqual([]);
  });

  it("is asked about in any part of what is found", async () => {
    const parts = fc
      .constantFrom(...TEXTS)
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.integer({ min: 3, max: 40 }))
          .map(([from, length]) => text.slice(from, from + length)),
      );
    expect(await passedOver(fc.sample(parts, { numRuns: 4000, seed: 7 }))).toEqual([]);
  });

  it.each([
    "X",
    "LINE公式",
    "広報広聴課長",
    "organization",
    "第3課",
    "2026-12-01T10:00:00+09:00",
    "12",
    "花水市総務課",
  ])("%s costs no question", (words) => {
    expect(mayHoldSecret(words)).toBe(false);
  });
});
