import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations } from "../../src/text/brackets.js";

const found = (text: string): string[] => findQuotations(text).map(({ open, close }) => text.slice(open, close));

test.each([
  ["「あ」と『い』", ["「あ」", "『い』"]],
  ["「あ『い』う」", ["「あ『い』う」", "『い』"]],
  ["“あ”‘い’《う》〈え〉【お】（か）(き)", ["“あ”", "‘い’", "《う》", "〈え〉", "【お】", "（か）", "(き)"]],
  ["「あ（い」う", ["「あ（い」"]],
  ["1)あ 2)い don’t", []],
  ["「「あ」", ["「あ」"]],
  ["」あ「", []],
  ["", []],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("kind is the opening bracket", () => {
  expect(findQuotations("【あ】")).toEqual([{ open: 0, close: 3, kind: "【" }]);
});

test("pairs nest or follow, never cross", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("「」『』()（）“”あ")) }), (text) => {
      const pairs = findQuotations(text);
      for (const a of pairs)
        for (const b of pairs) expect(a.open < b.open && b.open < a.close && a.close < b.close).toBe(false);
    }),
  );
});
