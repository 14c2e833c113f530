import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masker } from "../../src/text/masker.js";
import { overlap } from "../../src/text/overlap.js";
import { Taken } from "../../src/text/taken.js";
import type { Range } from "../../src/types.js";

const anyRange = fc
  .tuple(fc.integer({ min: -20, max: 300 }), fc.nat({ max: 150 }))
  .map(([at, length]): Range => [at, at + length]);

describe("Taken", () => {
  it("finds what a look at every range finds", () => {
    fc.assert(
      fc.property(fc.array(anyRange), anyRange, (ranges, range) => {
        expect(new Taken(ranges).overlaps(range)).toBe(ranges.some((each) => overlap(each, range)));
      }),
    );
  });
});

describe("masker", () => {
  it("leaves no value in any text, and every other letter", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "😀"), minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", "😀") }),
        (values, text) => {
          const shown = masker(values)(text);
          expect(Array.from(shown).length).toBe(Array.from(text).length);
          for (const value of values) expect(shown).not.toContain(value);
          if (!values.some((value) => text.includes(value))) expect(shown).toBe(text);
        },
      ),
    );
  });

  it("masks the longest of values that begin alike", () => {
    expect(masker(["090", "090-1234"])("tel 090-1234, 090")).toBe("tel ＊＊＊＊＊＊＊＊, ＊＊＊");
  });
});
