// What the manual shows as a configuration is one.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse-config.js";
import { shippedRules } from "../../src/index.js";
import { fromRoot } from "../../tools/root.js";

const rules = shippedRules.map(({ id }) => id);
const read = (name: string): string => readFileSync(fromRoot(name), "utf8");

test("the sample fills every register", () => {
  const { registers } = parseConfig(read("docs/sns-lint.config.yml"), "/town/sns-lint.config.yml", rules);
  for (const [name, entries] of Object.entries(registers)) expect(entries, name).not.toHaveLength(0);
});

test.each([
  "README.md",
  "rules/office-contact/README.md",
  "rules/embargo/README.md",
  "rules/political-neutrality/README.md",
])("%s shows what can be configured", (name) => {
  const blocks = [...read(name).matchAll(/^```yaml\n([^]*?)^```/gmu)]
    .map((match) => match[1] ?? "")
    // The other kind of block is what a draft accepts.
    .filter((block) => !block.startsWith("sns-lint:"));
  expect(blocks).not.toEqual([]);
  for (const block of blocks) expect(() => parseConfig(block, "/town/sns-lint.config.yml", rules)).not.toThrow();
});
