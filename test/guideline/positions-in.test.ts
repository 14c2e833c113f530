import fc from "fast-check";
import { expect, it } from "vitest";
import { positionsIn } from "../../src/guideline/positions-in.js";

it.each([
  ["", 0, 1, 1],
  ["ab", 2, 1, 3],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["😀b", 2, 1, 2],
  ["a\n", 2, 2, 1],
  ["a", 9, 1, 2],
])("%j at %i is %i:%i", (text, offset, line, column) => {
  expect(positionsIn(text)(offset)).toEqual({ line, column });
});

it("agrees with cutting the text into lines, for any text", () => {
  const pieces = fc.array(fc.constantFrom("あ", "😀", "a", "\n", "\r\n", "\r"), { maxLength: 30 });
  fc.assert(
    fc.property(pieces, fc.nat(30), (parts, cut) => {
      const [before, text] = [parts.slice(0, cut).join(""), parts.join("")];
      const lines = before.split(/\r\n|\r|\n/u);
      fc.pre(!(before.endsWith("\r") && text[before.length] === "\n"));
      expect(positionsIn(text)(before.length)).toEqual({ line: lines.length, column: [...lines.at(-1)!].length + 1 });
    }),
  );
});
