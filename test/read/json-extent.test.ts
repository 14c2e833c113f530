import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonExtent } from "../../src/read/json-extent.js";

function depth(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

function values(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, each) => sum + values(each), 0);
}

describe("the extent of JSON", () => {
  it("is told before it is parsed", () => {
    expect(jsonExtent("[".repeat(64) + "]".repeat(64)).isDeep).toBe(false);
    expect(jsonExtent("[".repeat(65) + "]".repeat(65)).isDeep).toBe(true);
    expect(jsonExtent("[".repeat(1_000_000)).isDeep).toBe(true);
  });

  it("is not that of words", () => {
    const words = ["[[{,".repeat(100), '\\"[', '"', "\\"];
    expect(jsonExtent(JSON.stringify(words))).toEqual({ isDeep: false, values: 5 });
  });

  it("has no fewer values than are made, and never stops", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { isDeep, values: counted } = jsonExtent(JSON.stringify(value));
        expect(isDeep).toBe(depth(value) > 64);
        expect(counted).toBeGreaterThanOrEqual(values(value) / 2);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => jsonExtent(text).values > 0));
  });
});
