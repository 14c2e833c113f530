import fc from "fast-check";
import { expect, it } from "vitest";
import { clusters } from "../../src/text/graphemes.js";

it("any text: what the segmenter says of the whole", () => {
  const whole = new Intl.Segmenter("ja", { granularity: "grapheme" });
  const unit = fc.constantFrom("あ", "か\u3099", "👨‍👩‍👧‍👦", "🇯🇵", "\r\n", "a", "\ud83d", "ﾊﾟ", "ー", "\u200d");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 300 }), (parts) => {
      const text = parts.join("");
      expect([...clusters(text)]).toEqual(Array.from(whole.segment(text), ({ segment }) => segment));
    }),
  );
});
