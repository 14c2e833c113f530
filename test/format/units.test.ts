import fc from "fast-check";
import { expect, it } from "vitest";
import { unitsOf } from "../../src/format/units.js";

const text = fc
  .array(fc.constantFrom("a", "あ", "é", "😀", "\n", "\r\n", "\r", "\ud83d"), { maxLength: 700 })
  .map((parts) => parts.join(""));

it("counts the units of a line as encoders do, wherever it is asked", () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const offset = at % (words.length + 1);
      // Nobody asks within a pair, or within a line end.
      fc.pre(!/[\ud800-\udbff]$/.test(words.slice(0, offset)) && words.slice(offset - 1, offset + 1) !== "\r\n");
      const line = words
        .slice(0, offset)
        .split(/\r\n|\r|\n/)
        .at(-1)!;
      expect(unitsOf(words)(offset)).toEqual({
        utf16: line.length + 1,
        utf8: new TextEncoder().encode(line).length + 1,
      });
    }),
  );
});
