import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCardNumber, isMyNumber } from "../../src/secrets/check-digit.js";

describe("個人番号", () => {
  test.each(["123456789018", "983205673214", "000000000000", "111111111118"])("%s fits", (digits) => {
    expect(isMyNumber(digits)).toBe(true);
  });

  test.each(["123456789010", "983205673215", "12345678901", "1234567890188", "12345678901x", ""])(
    "%s does not",
    (digits) => {
      expect(isMyNumber(digits)).toBe(false);
    },
  );

  test("eleven digits have exactly one check digit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), (eleven) => {
        const fitting = "0123456789".split("").filter((digit) => isMyNumber(eleven + digit));
        expect(fitting).toHaveLength(1);
      }),
    );
  });
});

describe("card numbers", () => {
  test.each(["4111111111111111", "5555555555554444", "378282246310005"])("%s fits", (digits) => {
    expect(isCardNumber(digits)).toBe(true);
  });

  test.each(["4111111111111112", "0000000000000000", "1234", ""])("%s does not", (digits) => {
    expect(isCardNumber(digits)).toBe(false);
  });
});
