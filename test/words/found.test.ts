import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/text/brackets.js";
import type { Range } from "../../src/types.js";
import { enclosing } from "../../src/words/enclosing.js";
import { Found } from "../../src/words/found.js";

const place = fc.nat({ max: 30 });
const anyRange = fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(([at, length]): Range => [at, at + length]);
const ranges = fc.array(anyRange, { maxLength: 25 }).map((found) => found.sort((a, b) => a[0] - b[0]));

describe("Found", () => {
  it("finds by place what a look at every range finds", () => {
    fc.assert(
      fc.property(ranges, place, place, (all, from, to) => {
        const found = new Found(all);
        expect(found.over(from, to)).toEqual(all.filter(([start, end]) => start <= from && end >= to));
        expect([...found.beginningIn(from, to)]).toEqual(all.filter(([start]) => start >= from && start < to));
      }),
    );
  });
});

describe("enclosing", () => {
  it("finds the brackets that a look at every pair finds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("「", "」", "（", "）", "あ") }), anyRange, (text, range) => {
        const pairs = findQuotations(text);
        const around = pairs.filter(({ open, close }) => open < range[0] && range[1] < close);
        expect(enclosing(pairs)(range)).toEqual(around);
      }),
    );
  });

  it("looks at no more brackets than anybody reads", () => {
    const deep = findQuotations(`${"「".repeat(5000)}あ${"」".repeat(5000)}`);
    expect(deep.length).toBe(32);
    expect(enclosing(deep)([5000, 5001]).length).toBe(32);
    expect(findQuotations(`${"（".repeat(5000)}「あ」`)).toMatchObject([{ open: 5000, close: 5003 }]);
  });
});
