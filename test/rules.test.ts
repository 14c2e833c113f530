// Runs every rule's cases.yml: one rule at a time, under the guideline "general".
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkConfig } from "../src/config/parse-config.js";
import { registersAt } from "../src/config/registers-at.js";
import { createLinter } from "../src/index.js";
import { ruleIds } from "../tools/generate.js";
import type { Post, Violation } from "../src/types.js";
import { fromRoot } from "../tools/root.js";
import { readCases, type RuleCase } from "../tools/rule-cases.js";

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
    for (const [registers, first, end] of runs(cases)) {
      const { registers: configured } = checkConfig({ registers }, "cases.yml");
      const linter = await createLinter({
        guidelines: ["general"],
        rules: Object.fromEntries(others),
        now: NOW,
        registers: (now) => registersAt(configured, now),
      });
      masked = linter.rules.every((rule) => rule.masked);
      for await (const { report } of linter.lint(cases.slice(first, end).map(toPost))) {
        expect(report.unchecked).toEqual([]);
        found.push(report.violations);
      }
    }
  });

  test.each(cases.map((one, index) => ({ ...one, index })))("$text ($why)", ({ expect: expected, index }) => {
    const violations = found[index]!;
    if (masked) expect(violations).toHaveLength(expected.length);
    else expect(violations.map(({ text }) => text)).toEqual(expected.map(({ words }) => words));
    violations.forEach(({ certainty }, at) => expect(certainty).toBe(expected[at]!.certainty ?? certainty));
  });
});

/** Cases in a row that share their registers: one linter judges them. */
function* runs(cases: readonly RuleCase[]): Iterable<readonly [registers: unknown, first: number, end: number]> {
  let first = 0;
  for (let at = 1; at <= cases.length; at += 1) {
    const { registers } = cases[first]!;
    if (at < cases.length && JSON.stringify(cases[at]!.registers) === JSON.stringify(registers)) continue;
    yield [registers, first, at];
    first = at;
  }
}

function toPost({ text, fields }: RuleCase, index: number): Post {
  return { path: "cases.yml", index, id: null, text, fields, firstLine: 1 };
}
