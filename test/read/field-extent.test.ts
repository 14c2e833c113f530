import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentFault } from "../../src/read/field-extent.js";
import { readFields } from "../../src/read/fields.js";

function nested(levels: number, core: unknown = "x"): unknown {
  return levels === 0 ? core : { a: nested(levels - 1, core) };
}

describe("a field's value", () => {
  it.each(["x", 1, null, [], nested(62), [[], { a: "b" }], Array.from({ length: 9_999 }, () => 0)])(
    "may be anything that a person writes",
    (value) => {
      expect(extentFault(value)).toBeNull();
    },
  );

  it("is nested sixty-four levels at most, the post counted", () => {
    expect(extentFault(nested(63))).toBeNull();
    expect(extentFault(nested(64))).toMatch(/入れ子/u);
    expect(extentFault(nested(3000))).toMatch(/入れ子/u);
  });

  it("holds ten thousand values at most", () => {
    expect(extentFault(Array.from({ length: 10_000 }, () => []))).toMatch(/多すぎ/u);
  });

  it("is measured whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5 }), (value) => {
        expect(extentFault(value)).toBeNull();
      }),
    );
  });
});

it("what is too deep costs its own field only", () => {
  const { fields, problems, judgeable } = readFields({ media: nested(3000), platform: "X", scheduled_at: nested(70) });
  expect([fields, judgeable]).toEqual([{ platform: "X" }, true]);
  expect(problems.map(({ key }) => key)).toEqual(["media", "scheduled_at"]);
});

it("of hundreds of slips the first are told, and how many there are besides", () => {
  const slips = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`Plat${"-".repeat(at)}form`, "X"]));
  const { problems } = readFields(slips);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.problem).toBe("使えない項目が、ほかに280個あります。");
});
