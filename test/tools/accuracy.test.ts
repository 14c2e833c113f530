import { describe, expect, it } from "vitest";
import type { Category } from "../../src/types.js";
import { interval, type Reported, score, total } from "../../tools/accuracy/score.js";

const reported = (...categories: Category[]): Reported => ({
  categories: new Set(categories),
  errors: new Set(categories),
});

describe("score", () => {
  const drafts = [
    { id: "a", text: "", expect: ["insult"] },
    { id: "b", text: "", expect: ["insult"], allow: ["rights"] },
    { id: "c", text: "", expectAny: ["reply", "rebuttal"] },
    { id: "d", text: "" },
    { id: "e", text: "" },
  ] as const;
  const result = score(
    drafts,
    [reported("insult", "reply"), reported("rights"), reported("rebuttal"), reported(), reported("insult")],
    ["insult", "rights", "reply", "rebuttal"],
  );

  it("counts what was found, missed and wrong, by category", () => {
    expect(result.categories.get("insult")).toEqual({ found: 1, missed: 1, wrong: 1 });
    expect(result.categories.get("reply")).toEqual({ found: 0, missed: 0, wrong: 1 });
    expect(result.categories.get("any")).toEqual({ found: 1, missed: 0, wrong: 0 });
    expect(result.categories.has("rights")).toBe(false);
    expect(total(result)).toMatchObject({ found: 2, missed: 1, wrong: 2, recall: 2 / 3, precision: 1 / 2 });
  });

  it("counts the drafts in which nothing must be found", () => {
    expect(result.clean).toEqual({ drafts: 2, flagged: 1, withError: 1 });
  });
});

describe("interval", () => {
  it.each([
    [8, 10, 0.49, 0.943],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
  ])("%i of %i", (hits, all, low, high) => {
    const [from, to] = interval(hits, all);
    expect(from).toBeCloseTo(low, 2);
    expect(to).toBeCloseTo(high, 2);
  });

  it("knows nothing of nothing", () => {
    expect(interval(0, 0)).toEqual([0, 1]);
  });
});
