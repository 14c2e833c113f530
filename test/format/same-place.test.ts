import { describe, expect, it } from "vitest";
import { byPlace } from "../../src/format/same-place.js";
import type { Range, Severity, Violation } from "../../src/types.js";

const at = (rule: string, range: Range, severity: Severity = "warning"): Violation =>
  ({ rule, range, severity }) as unknown as Violation;

const told = (...violations: Violation[]): string[][] =>
  byPlace(violations).map(({ first, others }) => [first, ...others].map(({ rule }) => rule));

describe("findings of one place", () => {
  it("stand below the most severe of them, each place once", () => {
    expect(told(at("a", [0, 5], "info"), at("b", [0, 5], "error"), at("c", [9, 12]), at("d", [0, 5]))).toEqual([
      ["b", "d", "a"],
      ["c"],
    ]);
  });

  it.each<[string, Range]>([
    ["begins with it", [0, 9]],
    ["ends with it", [0, 6]],
  ])("may be longer: one %s", (_, range) => {
    const shorter: Range = [range[1] === 9 ? 0 : 1, 6];
    expect(told(at("a", range), at("b", shorter))).toEqual([["a", "b"]]);
  });

  it.each<[string, Range, Range]>([
    ["a sentence and a word of it", [0, 20], [0, 4]],
    ["words within others", [0, 9], [2, 7]],
    ["neighbours", [0, 5], [5, 10]],
    ["two of the whole post", [0, 0], [0, 0]],
  ])("are not %s", (_, a, b) => {
    expect(told(at("a", a), at("b", b))).toEqual([["a"], ["b"]]);
  });

  it("are grouped, however many there are", () => {
    const many = Array.from({ length: 50_000 }, (_, index) => at(`r${index}`, [index, index + 3]));
    expect(byPlace(many)).toHaveLength(50_000);
  });
});
