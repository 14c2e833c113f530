import { expect, test } from "vitest";
import type { Clause, Guideline, Rule } from "../../src/types.js";
import { ruleIndex, rulePageHeader, ruleTable } from "../../tools/rule-listings.js";

const rule = { id: "url-shortener", category: "url-shortener", title: "短縮 | URL" } as Rule;
const clause = (label: string, covers: Clause["covers"]): Clause => ({ label, covers }) as Clause;
const guidelines = [
  { name: "甲市", clauses: [clause("７⑶", ["url-shortener"]), clause("１", []), clause("８", ["url-shortener"])] },
  { name: "乙町", clauses: [clause("２", ["insult"])] },
] as unknown as Guideline[];

test("the index imports every folder under a name of its own", () => {
  const index = ruleIndex(["insult", "url-shortener"]);
  expect(index).toContain('import urlShortener from "./url-shortener/index.js";');
  expect(index.match(/^ {2}\w+,$/gmu)).toEqual(["  insult,", "  urlShortener,"]);
});

test("a page says which clauses cover the rule, and where none does", () => {
  const header = rulePageHeader(rule, guidelines);
  expect(header).toContain("| 甲市の条項 | ７⑶、８ |");
  expect(header).toContain("| 乙町の条項 | 該当条項なし |");
});

test("the readme's table has a column for each guideline", () => {
  const rows = ruleTable({ rules: [rule], guidelines }, "en").split("\n");
  expect(rows).toHaveLength(3);
  expect(rows[2]).toBe("| [`url-shortener`](rules/url-shortener/README.md) | 短縮 \\| URL | ７⑶、８ | ― |");
});
