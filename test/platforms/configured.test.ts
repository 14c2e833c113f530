import { expect, it } from "vitest";
import { createLinter } from "../../src/index.js";
import type { Fields } from "../../src/types.js";
import { post } from "../support/post.js";

const linter = await createLinter({ platforms: ["LINE"] });

async function measuredFor(fields: Fields): Promise<readonly string[]> {
  for await (const { report } of linter.lint([post("休館です。", fields)]))
    return report.lengths.map(({ platform }) => platform);
  return [];
}

it.each([
  ["nothing", {}, ["line"]],
  ["a field left empty, as in a template", { platform: "" }, ["line"]],
  ["an empty list", { platforms: [] }, ["line"]],
  ["another platform", { platform: "Facebook" }, ["facebook"]],
] as const)("a draft that names %s is measured so", async (_, fields, expected) => {
  expect(await measuredFor(fields as Fields)).toEqual(expected);
});
