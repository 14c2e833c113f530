import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edit } from "../../src/text/edit.js";
import { fold } from "../../src/text/fold.js";
import type { Range } from "../../src/types.js";

describe("other words in the place of some", () => {
  const folded = fold("このﾊﾞ〜〜カが\n来た");
  const edits: Edit[] = [
    {
      range: [2, 6],
      text: "バカ",
      units: [
        [2, 5],
        [5, 6],
      ],
    },
  ];

  it("make a new text, and say where they stand", () => {
    const { text, places } = edit(folded, edits);
    expect(text).toBe(folded.text.replace("バ〜〜カ", "バカ"));
    expect(places.map((place) => text.slice(...place))).toEqual(["バカ"]);
  });

  it("lead back to what was written, whole and by the letter", () => {
    const after = edit(folded, edits);
    expect(folded.text.slice(...after.toBefore([2, 4]))).toBe("バ〜〜カ");
    expect(folded.text.slice(...after.toBefore([2, 3]))).toBe("バ〜〜");
    expect("このﾊﾞ〜〜カが\n来た".slice(...after.toOriginal([2, 4]))).toBe("ﾊﾞ〜〜カ");
  });

  it("take the line breaks along, but none that they cover", () => {
    const broken = { text: "甲乙丙丁", breaks: [1, 2, 3], toOriginal: (range: Range) => range };
    const whole: Edit = { range: [1, 3], text: "戊己庚", units: [] };
    expect(edit(broken, [whole]).breaks).toEqual([1, 4]);
  });
});

const pieces = fc.array(fc.record({ keep: fc.string({ maxLength: 3 }), drop: fc.string({ minLength: 1, maxLength: 3 }), put: fc.string({ minLength: 1, maxLength: 4 }) }), { maxLength: 5 }); // prettier-ignore

it("for any edits: what stands between them is unchanged and found where it was", () => {
  fc.assert(
    fc.property(pieces, (list) => {
      let text = "";
      const edits = list.map(({ keep, drop, put }): Edit => {
        const start = text.length + keep.length;
        text += keep + drop;
        return { range: [start, start + drop.length], text: put, units: [] };
      });
      const before = { text, breaks: [], toOriginal: (range: Range) => range };
      const after = edit(before, edits);
      expect(after.text).toBe(list.map(({ keep, put }) => keep + put).join(""));
      after.places.forEach((place, index) => {
        expect(after.text.slice(...place)).toBe(list[index]!.put);
        expect(after.toBefore(place)).toEqual(edits[index]!.range);
      });
    }),
  );
});
