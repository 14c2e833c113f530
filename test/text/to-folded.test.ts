import fc from "fast-check";
import { expect, it, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { toFolded } from "../../src/text/to-folded.js";

test.each([
  ["㈱花水", [0, 1], [0, 3]],
  ["ｶﾞｽ", [0, 2], [0, 1]],
  ["花水市", [1, 3], [1, 3]],
  ["花\u200b水", [1, 2], [0, 2]],
  ["\u200b花水", [0, 1], [0, 1]],
  ["花水\u200b", [2, 3], [1, 2]],
  ["\u200b", [0, 1], [0, 0]],
] as const)("%j %j", (text, original, folded) => {
  expect(toFolded(fold(text), original)).toEqual(folded);
});

it("any text: the range lies within, and shows at least what it was made from unless folding dropped that", () => {
  const unit = fc.constantFrom("花", "㈱", "\u200b", "ｶﾞ", "👨‍👩‍👧‍👦", "\r\n", "\ud83d", " ", "é", "e\u0301");
  const cases = fc.tuple(fc.array(unit, { minLength: 1, maxLength: 20 }), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(cases, ([parts, a, b]) => {
      const text = parts.join("");
      const folded = fold(text);
      const start = Math.min(a, b, text.length - 1);
      const end = Math.min(Math.max(a, b) + 1, text.length);
      const [from, to] = toFolded(folded, [start, end]);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(folded.text.length);
    }),
  );
});
