import { expect, test } from "vitest";
import { closingLine } from "../../tools/closing-line.js";

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  [{ passed: 3, failed: 1, skipped: 2 }, "3 passed, 1 failed, 2 skipped"],
])("%o: %s", (counts, line) => {
  expect(closingLine(counts)).toBe(line);
});
