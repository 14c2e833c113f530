import fc from "fast-check";
import { expect, it } from "vitest";
import { Tally } from "../../src/cli/tally.js";
import { summarise } from "../../src/summarise.js";
import type { Post, PostReport, Severity, Summary } from "../../src/types.js";
import { post, postReport, violation } from "../format/sample.js";

const drafts = fc.array(
  fc.record({
    text: fc.string({ unit: fc.oneof(fc.constantFrom("役", "😀", "\ud83d", "\ude00", "\n", "👨‍👩‍👧"), fc.string()) }),
    severities: fc.array(fc.constantFrom<Severity>("error", "warning", "info"), { maxLength: 4 }),
    accepted: fc.nat(2),
    unchecked: fc.nat(2),
    baselined: fc.nat(3),
  }),
  { maxLength: 5 },
);
type Draft = typeof drafts extends fc.Arbitrary<(infer One)[]> ? One : never;

function judged({ text, severities, accepted, unchecked, baselined }: Draft, index: number): [PostReport, Post] {
  const of = post(text, { index });
  const found = (severity: Severity) => violation(of, text, { severity });
  const report = postReport(of, {
    violations: severities.map(found),
    accepted: Array.from({ length: accepted }, () => ({ ...found("error"), reason: "x", by: "y", until: null })),
    unchecked: Array.from({ length: unchecked }, () => ({ rule: "insult", reason: "x" })),
    // A run without a baseline has no such figure.
    ...(baselined === 0 ? {} : { baselined }),
  });
  return [report, of];
}

function run(given: readonly Draft[]): { tally: Tally; summary: Summary } {
  const pairs = given.map(judged);
  const tally = new Tally();
  for (const pair of pairs) tally.add(...pair);
  const [reports, posts] = [pairs.map(([report]) => report), pairs.map(([, of]) => of)];
  return { tally, summary: summarise(reports, posts, 3) };
}

it("agrees with the summary of the same posts, whatever is in them", () => {
  fc.assert(
    fc.property(drafts, (given) => {
      const { tally, summary } = run(given);
      tally.holds(given.length);
      tally.agrees({ ...summary, fixed: 7, rules: 8 });
    }),
  );
});

it.each(["posts", "characters", "errors", "warnings", "infos", "accepted", "failures", "baselined"] as const)(
  "throws where the %s to be printed are others",
  (name) => {
    const { tally, summary } = run([
      { text: "役立たず😀", severities: ["error", "info"], accepted: 1, unchecked: 0, baselined: 2 },
    ]);
    expect(() => tally.agrees({ ...summary, [name]: summary[name] + 1 })).toThrow(name);
  },
);

it("throws where a post was not judged, or twice", () => {
  const { tally } = run([{ text: "", severities: [], accepted: 0, unchecked: 0, baselined: 0 }]);
  expect(() => tally.holds(2)).toThrow(/2 posts read, 1 judged/u);
  expect(() => tally.holds(0)).toThrow(/judged/u);
});

it.each([
  ["an error", { severities: ["error"], unchecked: 0 }, 0, 1],
  ["warnings within the limit", { severities: ["warning"], unchecked: 0 }, 1, 0],
  ["warnings beyond it", { severities: ["warning"], unchecked: 0 }, 0, 1],
  ["a rule that crashed", { severities: [], unchecked: 1 }, 0, 3],
] as const)("ends as %s asks", (_, { severities, unchecked }, most, status) => {
  const { tally } = run([{ text: "a", severities: [...severities], accepted: 0, unchecked, baselined: 0 }]);
  expect(tally.status(most)).toBe(status);
});
