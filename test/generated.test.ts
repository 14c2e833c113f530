import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../tools/generate.js";
import { fromRoot } from "../tools/root.js";

const files = await generate();

test.each([...files])("%s is what the rules say now (UPDATE=1 npm test writes it)", (path, content) => {
  if (process.env["UPDATE"] === "1") writeFileSync(fromRoot(path), content);
  expect(readFileSync(fromRoot(path), "utf8")).toBe(content);
});
