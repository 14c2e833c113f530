import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex, positionOf } from "../../src/text/position.js";

test.each([
  ["abc", 0, 1, 1],
  ["abc", 3, 1, 4],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\r\nb", 1, 1, 2],
  ["😀あ", 2, 1, 2],
  ["a\n\n𠮷野", 5, 3, 2],
  ["", 0, 1, 1],
  ["abc", 99, 1, 4],
  ["abc", -1, 1, 1],
])("%j at %i", (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column });
});

test("agrees with counting", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "😀", "あ") }), fc.nat(30), (text, at) => {
      const characters = Array.from(text.replaceAll("\r\n", "\n"));
      const before = characters.slice(0, at);
      const offset =
        before.join("").replaceAll("\n", "").length + lineEnds(text, before.filter((c) => c === "\n").length);
      const line = before.filter((c) => c === "\n").length + 1;
      expect(lineIndex(text)(offset)).toEqual({ line, column: before.length - before.lastIndexOf("\n") });
    }),
  );
});

test("half of a pair is a character of its own, wherever the line begins", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "𠮷", "😀") }), fc.nat(40), (text, at) => {
      const offset = Math.min(at, text.length);
      const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
      expect(positionOf(text, offset).column).toBe((offset === 0 ? 0 : Array.from(line).length) + 1);
    }),
  );
});

/** Code units of the first `count` line ends. */
function lineEnds(text: string, count: number): number {
  return Array.from(text.matchAll(/\r?\n/gu), ([end]) => end.length)
    .slice(0, count)
    .reduce((sum, length) => sum + length, 0);
}
