import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesIn } from "../../src/text/matches-in.js";

describe("matchesIn", () => {
  it.each([/[あい]+/gu, /(?<=い)う?/g, /あ(?<name>い)?/dgu, /あ*/g, /あ*/gu])(
    "finds what matchAll finds: %s",
    (expression) => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom("あ", "い", "う", "𠮷") }), (text) => {
          expect([...matchesIn(text, expression)]).toEqual([...text.matchAll(expression)]);
        }),
      );
    },
  );

  it("goes on where it was when the expression is used meanwhile", () => {
    const letters = /[あい]/g;
    const found: string[] = [];
    for (const [letter] of matchesIn("あい", letters)) found.push(letter, "あああ".replace(letters, "う"));
    expect(found).toEqual(["あ", "ううう", "い", "ううう"]);
  });

  it("begins at the beginning after it was left early", () => {
    const letters = /[あい]/g;
    for (const [letter] of matchesIn("あい", letters)) if (letter === "あ") break;
    expect([...matchesIn("い", letters)]).toHaveLength(1);
  });
});
