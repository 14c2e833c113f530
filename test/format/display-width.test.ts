import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth, graphemes } from "../../src/format/display-width.js";

// What drafts are made of: Japanese, its half-width forms, emoji and their sequences, marks, Latin.
const pieces = fc.constantFrom(
  ...Array.from("漢字仮名カナーｶﾅﾞｶﾞ。、「」（）！？＠＃０Ａａ〜～…‥●○①㈱℡※→♪★☎−–—abcZ 09@#/:.éñ"),
  ...Array.from("𠮷髙﨑神葛󠄀が゙ゟ〱㍿㎡Ⅲﾟ한"),
  ...[
    "😀",
    "👨‍👩‍👧‍👦",
    "🇯🇵",
    "1️⃣",
    "☎️",
    "❤️",
    "👍🏽",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "☀",
    "⚠️",
    "⏰",
    "\u200b",
    "\ufeff",
    "\u200d",
    "e\u0301",
    "か\u3099",
  ],
);

describe("displayWidth", () => {
  it("agrees with string-width on what drafts are made of", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        // A joiner between two emoji that no font joins is nobody's draft.
        const text = parts.join(" ");
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the characters that a segmenter finds", () => {
    const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
    const found = (each: Iterable<{ segment: string; index: number }>): unknown[] =>
      Array.from(each, ({ segment, index }) => [segment, index]);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        expect(found(graphemes(text))).toEqual(found(segmenter.segment(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(displayWidth(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
