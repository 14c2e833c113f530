import { afterEach, expect, it, vi } from "vitest";
import { Taken } from "../src/text/taken.js";
import { withhold } from "../src/withhold.js";
import { post, postReport, violation } from "./format/sample.js";

afterEach(() => {
  vi.restoreAllMocks();
});

it("works out once where nothing may be told, however much was found", () => {
  const add = vi.spyOn(Taken.prototype, "add");
  const draft = post("役立たず".repeat(1000));
  const found = Array.from({ length: 300 }, () => violation(draft, "役立たず"));
  const { violations } = withhold(postReport(draft, { violations: found }), draft, "ja");
  expect(violations.map(({ text }) => text)).toEqual(found.map(() => "＊＊＊＊"));
  expect(add).toHaveBeenCalledOnce();
});
