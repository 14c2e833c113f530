import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinOpenings, openingOf, opens, openingsOf, openingsOfLetters } from "../../src/words/openings.js";

const at = (text: string): number => openingOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);

describe("opens", () => {
  it("tells words by two letters", () => {
    const openings = openingsOf(["外国人", "若者"]);
    expect(opens(openings, at("外国籍"))).toBe(true);
    expect(opens(openings, at("外出"))).toBe(false);
    expect(opens(openings, at("外"))).toBe(false);
  });

  it("takes anything behind a word of one letter, and behind a stem", () => {
    expect(opens(openingsOf(["市"]), at("市民"))).toBe(true);
    expect(opens(openingsOfLetters(["増え"]), at("増す"))).toBe(true);
  });

  it("joins what each has", () => {
    expect(joinOpenings([openingsOf(["甲乙", "丙"]), openingsOf(["甲乙丁"])])).toEqual([at("丙"), at("甲乙")]);
  });

  it("never misses a text that begins with one of the words", () => {
    const word = fc.string({ minLength: 1, maxLength: 4, unit: "binary" });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, fc.string({ unit: "binary" }), (others, own, rest) => {
        expect(opens(openingsOf([...others, own]), at(own + rest))).toBe(true);
      }),
    );
  });
});
