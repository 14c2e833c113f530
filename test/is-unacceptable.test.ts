import { expect, it } from "vitest";
import { isUnacceptable } from "../src/is-unacceptable.js";

it.each([
  ["a credential", { category: "credential", tags: [] }, true],
  ["what is only guessed to be one", { category: "credential", tags: ["guess"] }, false],
  ["an individual number", { category: "personal-data", tags: ["individual-number"] }, true],
  ["other personal data", { category: "personal-data", tags: [] }, false],
] as const)("%s", (_, violation, expected) => {
  expect(isUnacceptable(violation)).toBe(expected);
});
