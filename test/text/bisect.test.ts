import fc from "fast-check";
import { expect, test } from "vitest";
import { firstEndingBehind, firstIndex } from "../../src/text/bisect.js";

test("agrees with looking at one after another", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), fc.nat(60), (ends, offset) => {
      const spans = ends.sort((a, b) => a - b).map((end) => ({ end }));
      const found = spans.findIndex(({ end }) => end > offset);
      expect(firstEndingBehind(spans, offset)).toBe(found < 0 ? spans.length : found);
    }),
  );
});

test("nothing to look at", () => {
  expect(firstIndex(0, () => true)).toBe(0);
  expect(firstEndingBehind([], 3)).toBe(0);
});
