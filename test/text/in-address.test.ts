import fc from "fast-check";
import { expect, it } from "vitest";
import { isInAddress } from "../../src/text/in-address.js";
import type { Link, Mark } from "../../src/types.js";

const anySpan = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

it("finds what a look at every address finds", () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.array(anySpan), anySpan, (links, mails, { start, end }) => {
      const document = { links: links as Link[], mails: mails as Mark[] };
      const expected = [...links, ...mails].some((span) => span.start < end && start < span.end);
      expect(isInAddress(document, start, end)).toBe(expected);
    }),
  );
});
