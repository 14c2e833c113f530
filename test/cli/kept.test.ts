import { describe, expect, it } from "vitest";
import { failed, settle } from "../../src/cli/kept.js";
import type { Result } from "../../src/index.js";
import { Tally } from "../../src/cli/tally.js";
import { post } from "../format/sample.js";

const lang = "ja";

async function result(fields: Record<string, unknown> = {}): Promise<Result> {
  const { report } = await failed(post("お知らせ"), new Error("x"), lang);
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
  it("is kept with what is printed of it", async () => {
    const { result: settled, kept } = await settle(await result({ platform: "X" }), manner);
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
  ])("counts as not checked where %s", async (_, found, how) => {
    const { result: settled, kept } = await settle(await found, how);
    expect(settled.report.unchecked).toMatchObject([{ rule: "sns-lint" }]);
    expect([kept?.post.fields, kept?.report]).toEqual([{}, settled.report]);
    const tally = new Tally();
    tally.add(settled.report, post("お知らせ"));
    expect(tally.status(0)).toBe(3);
  });
});
