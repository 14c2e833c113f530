import { expect, it } from "vitest";
import { checkAddsUp, type Change } from "../../../src/cli/fix/fix-file.js";
import { post } from "../../support/post.js";

const before = [post("障害者の日"), post("聾唖と盲目")];
const after = [post("障がい者の日"), post("ろう者と盲目")];
const changes: Change[] = [
  { post: post(""), line: 1, from: "障害者", to: "障がい者" },
  { post: post(""), line: 1, from: "聾唖", to: "ろう者" },
];

it("passes what was replaced", () => {
  expect(() => checkAddsUp(changes, before, after)).not.toThrow();
  expect(() => checkAddsUp([], before, before)).not.toThrow();
});

it.each([
  ["a replacement that is not told", changes.slice(1), before, after],
  ["one that is told and was not made", changes, before, before],
  ["a post that changed without one", [], [post("一")], [post("二")]],
])("throws for %s", (_, told, first, last) => {
  expect(() => checkAddsUp(told, first, last)).toThrow(/do not add up/u);
});
