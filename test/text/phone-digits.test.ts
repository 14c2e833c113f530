import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { phoneDigits } from "../../src/text/phone-digits.js";
import { spelled } from "../../src/text/spelled.js";

test.each([
  ["0957-22-1500", "0957221500"],
  ["＋81（957）22－1500", "0957221500"],
  ["+81 (0)957-22-1500", "0957221500"],
  ["+81 0957 22 1500", "0957221500"],
  ["0957-22-1500（内線2345）", "0957221500"],
  ["#7119", "#7119"],
])("%s is compared as %s", (written, digits) => {
  expect(phoneDigits(written)).toBe(digits);
});

test.each([
  ["花水 次郎", "きょうは花水次郎と", "花水次郎"],
  ["花水次郎", "花水\n次郎", "花水\n次郎"],
  ["PR", "市のPR動画", "PR"],
  ["C++(仮)", "C++(仮)講座", "C++(仮)"],
])("%s is found in %j", (name, text, found) => {
  expect(text.match(spelled(name)!)).toEqual([found]);
});

test("letters do not go on", () => {
  expect("SPRINGS".match(spelled("PR")!)).toBeNull();
  expect(spelled(" 　")).toBeNull();
});

test("any name is found in itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      const folded = fold(name).text;
      expect(spelled(name)?.test(folded) ?? folded.trim() === "").toBe(true);
      expect(phoneDigits(name)).toMatch(/^[\d#]*$/u);
    }),
  );
});
