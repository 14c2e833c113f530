import { describe, expect, it } from "vitest";
import { guidelineIn, mayBePrivate, usageOf } from "../../src/guideline/usage.js";
import { loadGuideline } from "../../src/guideline/load-guidelines.js";
import { clause, guideline } from "./samples.js";

describe("usageOf", () => {
  it.each([
    ["private", "private"],
    ["職務外", "private"],
    ["職 務 外", "private"],
    ["private use", "private"],
    ["委託先", "contractor"],
    ["contractor", "contractor"],
    ["organization", "duty"],
    // A personal account used in office is what the guidelines forbid, not a private use.
    ["personal", "duty"],
    ["個人", "duty"],
    [undefined, "duty"],
  ] as const)("takes account_type %s for %s", (account_type, usage) => {
    expect(usageOf(account_type === undefined ? {} : { account_type })).toBe(usage);
  });
});

describe("mayBePrivate", () => {
  it.each(["private", "職務外", "プライベート", "private account", "個 人", "個\u3000人", "私 用"])(
    "holds of %s",
    (account_type) => {
      expect(mayBePrivate({ account_type })).toBe(true);
    },
  );

  it.each(["organization", "委託先", undefined])("does not hold of %s", (account_type) => {
    expect(mayBePrivate(account_type === undefined ? {} : { account_type })).toBe(false);
  });
});

describe("guidelineIn", () => {
  const all = clause({ id: "all" });
  const own = clause({ id: "own", binds: ["private"] });
  const office = clause({ id: "office", binds: ["duty"] });
  const ids = (...given: Parameters<typeof guidelineIn>): string[] => guidelineIn(...given).clauses.map(({ id }) => id);

  it("keeps the clauses that bind in the usage", () => {
    const plain = guideline("a", [all, own, office]);
    expect(ids("duty", plain)).toEqual(["all", "office"]);
    expect(ids("private", plain)).toEqual(["own"]);
    expect(ids("contractor", plain)).toEqual([]);
    const wide = guideline("b", [all, own, office], { applies: { contractors: true, private_use: true } });
    expect(ids("private", wide)).toEqual(["all", "own"]);
    expect(ids("contractor", wide)).toEqual(["all"]);
  });

  it("adds what a clause covers in one usage, without its question", () => {
    const wide = clause({ question: "よいですか。", ask: ["finding"], covers_in: { private: ["confidential"] } });
    const whole = guideline("a", [wide], { applies: { contractors: false, private_use: true } });
    const [, added] = guidelineIn("private", whole).clauses;
    expect(added).toMatchObject({ id: "1", covers: ["confidential"] });
    expect(added).not.toHaveProperty("question");
    expect(guidelineIn("duty", whole).clauses).toHaveLength(1);
  });

  it.each([
    ["isahaya", ["6"], 0],
    ["nagasaki", [], 50],
  ])("reads of %s what binds outside the office and a contractor", async (id, own, contractors) => {
    const shipped = await loadGuideline(id);
    expect(ids("private", shipped)).toEqual(own);
    expect(ids("contractor", shipped)).toHaveLength(contractors);
    expect(ids("duty", shipped)).not.toContain(id === "isahaya" ? "6" : "");
  });

  it("binds the staff of Oizumi in office and out of it, but for what concerns an office's account", async () => {
    const oizumi = await loadGuideline("oizumi");
    expect(ids("private", oizumi)).toContain("4-6-1");
    expect(ids("private", oizumi)).not.toContain("4-7-3-1");
    expect(ids("contractor", oizumi)).toEqual([]);
  });
});
