import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { excerpts } from "../../src/format/excerpt.js";

describe("excerpts", () => {
  it("counts columns as the terminal does", () => {
    expect(excerpts("👨‍👩‍👧がバカ売れ", [9, 11], [])).toEqual([
      { line: 0, text: "👨‍👩‍👧がバカ売れ", caretStart: 4, caretWidth: 4 },
    ]);
    expect(excerpts("a\tbad", [2, 5], [])).toEqual([{ line: 0, text: "a  bad", caretStart: 3, caretWidth: 3 }]);
  });

  it("cuts a long line around the words", () => {
    const text = `${"前".repeat(5000)}バカ${"後".repeat(5000)}`;
    const [only] = excerpts(text, [5000, 5002], []);
    expect(only!.text).toMatch(/^…前+バカ後+…$/);
    expect(stringWidth(only!.text)).toBeLessThanOrEqual(76);
    expect(stringWidth(only!.text.slice(0, only!.text.indexOf("バ")))).toBe(only!.caretStart);
  });

  it("keeps the beginning of words that are longer than a line", () => {
    const [only] = excerpts(`はい${"あ".repeat(200)}`, [2, 202], []);
    expect(only!.text).toMatch(/^はいあ+…$/);
    expect(only!.caretWidth).toBeLessThanOrEqual(72);
  });

  it("shows each line of a range, at most three", () => {
    const shown = excerpts("一\r\n二\n\n三\n四", [0, 9], []);
    expect(shown.map(({ line, text }) => [line, text])).toEqual([
      [0, "一"],
      [1, "二"],
      [3, "三"],
    ]);
  });

  it("hides secrets, also next to the words", () => {
    expect(excerpts("鍵はabc12です", [0, 1], [[2, 7]])[0]!.text).toBe("鍵は＊＊＊＊＊です");
  });

  it("has nothing to show for an empty range", () => {
    expect(excerpts("本文", [0, 0], [])).toEqual([]);
  });

  it("never throws and keeps the carets under the shown text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const range = [Math.min(a, b), Math.max(a, b)] as const;
        for (const { text: shown, caretStart, caretWidth } of excerpts(text, range, [])) {
          expect(caretStart).toBeLessThanOrEqual(stringWidth(shown));
          expect(caretWidth).toBeGreaterThanOrEqual(1);
          expect(shown).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
