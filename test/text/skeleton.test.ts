import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { skeleton } from "../../src/text/skeleton.js";

describe("disguises fall together", () => {
  test.each([
    ["バカ", "ばか"],
    ["ばーーか", "ばか"],
    ["ば〜か", "ばか"],
    ["ば-か", "ばか"],
    ["ばぁか", "ばか"],
    ["ばああああか", "ばか"],
    ["ば・か", "ばか"],
    ["ば😜か", "ばか"],
    ["ば👨‍👩‍👧か", "ばか"],
    ["バ カ", "ばか"],
    ["この バ カ", "このばか"],
    ["あいつは死 ねと", "あいつは死ねと"],
    ["無★能", "無能"],
    ["ニ○ーは", "に○は"],
    ["死ねええ", "死ね"],
    ["死★ね", "死ね"],
    ["BAKA", "baka"],
  ])("%j → %j", (text, expected) => {
    expect(skeleton(text).text).toBe(expected);
  });
});

describe("what is not a disguise stays", () => {
  test.each([
    ["バ○", "ば○"],
    ["バ*カ", "ば*か"],
    ["ば●か", "ば●か"],
    ["ばっか", "ばっか"],
    ["ばば・・かか", "ばば・・かか"],
    ["ファイル", "ふぁいる"],
    ["おばあさん", "おばあさん"],
    ["馬・鹿", "馬・鹿"],
    ["A B", "a b"],
    ["ば、か", "ば、か"],
    ["ば\nか", "ば\nか"],
    ["「ば」か", "「ば」か"],
    ["9-12", "9-12"],
    ["長崎-諫早", "長崎-諫早"],
  ])("%j → %j", (text, expected) => {
    expect(skeleton(text).text).toBe(expected);
  });
});

test("small っ goes on demand", () => {
  expect(skeleton("ばっか", { dropSmallTsu: true }).text).toBe("ばか");
});

test("the way back covers what was left out in between", () => {
  const text = "この ばーー😜かめ";
  const { text: coarse, toFolded } = skeleton(text);
  const at = coarse.indexOf("ばか");
  expect(text.slice(...toFolded([at, at + 2]))).toBe("ばーー😜か");
});

test("for any string: ranges are inside and in order", () => {
  const kana = fc
    .array(fc.constantFrom("ば", "カ", "ー", "〜", "あ", "ぁ", "ッ", "😀", "・", " ", "死", "○", "\n", "\uD83D", "A"))
    .map((units) => units.join(""));
  fc.assert(
    fc.property(fc.oneof(kana, fc.string({ unit: "binary" })), (text) => {
      const { text: coarse, toFolded } = skeleton(text);
      let previous = 0;
      for (let i = 0; i < coarse.length; i++) {
        const [start, end] = toFolded([i, i + 1]);
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(end).toBe(start + 1);
        previous = end;
      }
      expect(previous).toBeLessThanOrEqual(text.length);
    }),
  );
});
