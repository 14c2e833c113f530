import fc from "fast-check";
import { expect, it } from "vitest";
import { quotationRows } from "../../src/words/quotation-rows.js";

/** The quotations of a text of 「, 」 and other letters, in the order of their opening. */
function quotationsIn(text: string): { open: number; close: number }[] {
  const open: number[] = [];
  const found: { open: number; close: number }[] = [];
  [...text].forEach((letter, at) => {
    if (letter === "「") open.push(at);
    const start = letter === "」" ? open.pop() : undefined;
    if (start !== undefined) found.push({ open: start, close: at + 1 });
  });
  return found.sort((a, b) => a.open - b.open);
}

/** What is in a row with each quotation of a text, by its own words. */
function rowsIn(text: string): Record<string, string> {
  const rows = quotationRows(text, quotationsIn(text));
  return Object.fromEntries([...rows].map(([{ open, close }, row]) => [text.slice(open, close), text.slice(...row)]));
}

it.each([
  [
    "「あ」「い」、\n「う」と聞く",
    { "「あ」": "「あ」「い」、\n「う」", "「い」": "「あ」「い」、\n「う」", "「う」": "「あ」「い」、\n「う」" },
  ],
  ["「あ」は「い」", { "「あ」": "「あ」", "「い」": "「い」" }],
  ["「あ」、、、「い」", { "「あ」": "「あ」", "「い」": "「い」" }],
  // Those inside another are a row of their own, and hide nothing from the one around them.
  [
    "「「あ」「い」う」「え」",
    {
      "「「あ」「い」う」": "「「あ」「い」う」「え」",
      "「あ」": "「あ」「い」",
      "「い」": "「あ」「い」",
      "「え」": "「「あ」「い」う」「え」",
    },
  ],
  ["「「あ」」「い」", { "「「あ」」": "「「あ」」「い」", "「あ」": "「あ」", "「い」": "「「あ」」「い」" }],
])("%s", (text, rows) => {
  expect(rowsIn(text)).toEqual(rows);
});

it("gives all of a row the same, and holds the quotation", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("「", "」", "、", "あ") }), (text) => {
      const quotations = quotationsIn(text);
      const rows = quotationRows(text, quotations);
      for (const quotation of quotations) {
        const row = rows.get(quotation) ?? [0, 0];
        expect(row[0] <= quotation.open && quotation.close <= row[1]).toBe(true);
        const first = quotations.find(({ open }) => open === row[0]);
        expect(first && rows.get(first)).toEqual(row);
      }
    }),
  );
});
