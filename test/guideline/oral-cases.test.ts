import { describe, expect, it } from "vitest";
import { oralCases } from "../../src/guideline/oral-cases.js";
import { shipped } from "./shipped.js";

describe("oralCases", () => {
  it("are the three of Nagasaki, with their clauses", async () => {
    const cases = oralCases([await shipped("nagasaki")]);
    expect(cases.map(({ name, letter }) => [name, letter])).toEqual([
      ["長崎市 ７⑴ア", "ア"],
      ["長崎市 ７⑴イ", "イ"],
      ["長崎市 ７⑴ウ", "ウ"],
    ]);
    expect(cases.map(({ clause }) => clause.force)).toEqual(["permission", "permission", "permission"]);
  });

  it.each(["isahaya", "oizumi", "general"])("are none in %s: no clause to cite allows it", async (id) => {
    expect(oralCases([await shipped(id)])).toEqual([]);
  });
});
