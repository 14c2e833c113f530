import fc from "fast-check";
import { expect, it } from "vitest";
import { upTo, withoutEnd } from "../../src/text/ends.js";

const text = fc.string({ unit: fc.constantFrom("a", ".", "/", "\n", "𠮷", "、"), maxLength: 12 });

it("cuts as the expressions do", () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(withoutEnd(words, /[./、]/u)).toBe(words.replace(/[./、]+$/u, ""));
      expect(upTo(words, /[/、]/u)).toBe(words.replace(/[/、].*$/su, ""));
    }),
  );
});
