import { describe, expect, it } from "vitest";
import { failed, settle } from "../../src/cli/kept.js";
import type { Result } from "../../src/index.js";
import { Tally } from "../../src/cli/tally.js";
import { post } from "../format/sample.js";

const lang = "ja";

function result(fields: Record<string, unknown> = {}): Result {
  const { report } = failed(post("お知らせ"), new Error("x"), lang);
  return {
    post: { ...post("お知らせ"), fields },
    report: { ...report, unchecked: [] },
    silences: [],
    explanations: () => [],
  };
}

function deep(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const manner = { step: (one: Result) => one, keeps: true, explain: false, lang } as const;

describe("a post that was judged", () => {
  it("is kept with what is printed of it", () => {
    const { result: settled, kept } = settle(result({ platform: "X" }), manner);
    expect([settled.report.unchecked, kept?.post.fields]).toEqual([[], { platform: "X" }]);
  });

  it.each([
    ["its fields cannot be masked", result({ n: deep(100_000) }), manner],
    [
      "a step fails on it",
      result(),
      {
        ...manner,
        step: () => {
          throw new TypeError("x");
        },
      },
    ],
  ])("counts as not checked where %s", (_, found, how) => {
    const { result: settled, kept } = settle(found, how);
    expect(settled.report.unchecked).toMatchObject([{ rule: "sns-lint" }]);
    expect([kept?.post.fields, kept?.report]).toEqual([{}, settled.report]);
    const tally = new Tally();
    tally.add(settled.report);
    expect(tally.status(0)).toBe(3);
  });
});
