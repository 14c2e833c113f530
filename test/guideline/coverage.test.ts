import { describe, expect, it } from "vitest";
import { coverage } from "../../src/guideline/coverage.js";
import { clause, guideline } from "./samples.js";
import { CITIES, shipped } from "./shipped.js";

const RULES = [
  { id: "insult", category: "insult" },
  { id: "slur", category: "insult" },
  { id: "shortener", category: "url-shortener" },
] as const;

describe("coverage", () => {
  const clauses = [
    clause({ id: "rules" }),
    clause({ id: "question", covers: ["rights"], question: "…か。", ask: ["media"] }),
    clause({ id: "self", covers: [], question: "…か。" }),
    clause({ id: "account", covers: [], check: "account", question: "…か。" }),
    clause({ id: "nobody", covers: [], check: "none", why: "…" }),
    clause({ id: "definition", force: "definition" }),
  ];
  const result = coverage(guideline("a", clauses), RULES);

  it("says for each clause who checks it, and with which rules", () => {
    expect(result.rows.map(({ clause: { id }, by, rules }) => [id, by, rules])).toEqual([
      ["rules", "rules", ["insult", "slur"]],
      ["question", "question", []],
      ["self", "self", []],
      ["account", "account", []],
      ["nobody", "nobody", []],
      ["definition", "nobody", []],
    ]);
  });

  it("counts, and names the rules that no clause backs", () => {
    expect(result.totals).toEqual({ rules: 1, question: 1, self: 1, account: 1, nobody: 2 });
    expect(result.withoutClause).toEqual(["shortener"]);
  });

  it.each([...CITIES, "general"])("%s: every clause is somebody's, or says why not", async (id) => {
    const { clauses: shippedClauses } = await shipped(id);
    const everything = shippedClauses.flatMap(({ covers }) => covers.map((category) => ({ id: category, category })));
    const { rows } = coverage(await shipped(id), everything);
    expect(rows.filter(({ by, clause: { why } }) => by === "nobody" && why === undefined)).toEqual([]);
  });
});
