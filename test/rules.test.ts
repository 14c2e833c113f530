// Runs every rule's cases.yml: one rule at a time, under the guideline "general".
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { createLinter } from "../src/index.js";
import { ruleIds } from "../tools/generate.js";
import type { Post, Violation } from "../src/types.js";
import { fromRoot } from "../tools/root.js";
import { readCases, type RuleCase } from "./support/cases.js";

/** When a case is judged that says nothing of it. */
const NOW = new Date("2026-12-01T10:00:00+09:00");

const ids = ruleIds();
// test/completeness.test.ts asks for the cases of the others.
const withCases = ids.filter((id) => existsSync(fromRoot("rules", id, "cases.yml")));

describe.each(withCases)("rule %s", (id) => {
  const cases = readCases(id);
  const found: (readonly Violation[])[] = [];
  let masked = false;

  beforeAll(async () => {
    const others = ids.filter((other) => other !== id).map((other) => [other, "off"] as const);
    const linter = await createLinter({ guidelines: ["general"], rules: Object.fromEntries(others), now: NOW });
    masked = linter.rules.every((rule) => rule.masked);
    for await (const { report } of linter.lint(cases.map(toPost))) {
      expect(report.unchecked).toEqual([]);
      found.push(report.violations);
    }
  });

  test.each(cases.map((one, index) => ({ ...one, index })))("$text ($why)", ({ expect: expected, index }) => {
    const violations = found[index]!;
    if (masked) expect(violations).toHaveLength(expected.length);
    else expect(violations.map(({ text }) => text)).toEqual(expected.map(({ words }) => words));
    violations.forEach(({ certainty }, at) => expect(certainty).toBe(expected[at]!.certainty ?? certainty));
  });
});

function toPost({ text, fields }: RuleCase, index: number): Post {
  return { path: "cases.yml", index, id: null, text, fields, firstLine: 1 };
}
