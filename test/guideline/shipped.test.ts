import { post } from "../support/post.js";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/guideline/cite.js";
import { coverage } from "../../src/guideline/coverage.js";
import { guidelineIn } from "../../src/guideline/usage.js";
import { shippedRules } from "../../src/index.js";
import { CATEGORIES, type Category, type Finding, RECORD_CATEGORIES, type Severity } from "../../src/types.js";
import { finding } from "./samples.js";
import { CITIES, shipped } from "./shipped.js";

/** What a certain finding of a category is under each city. Empty: no clause (該当条項なし). */
const TABLE: readonly (readonly [Category, isahaya: string, oizumi: string, nagasaki: string])[] = [
  ["insult", "2(6)①", "４（６）①", "８⑷サ"],
  ["discrimination", "2(6)②", "４（６）②", "８⑷ウ"],
  ["illegal-act", "2(6)③", "４（６）③", "８⑷ア ８⑷エ"],
  ["unverified-claim", "2(4)", "４（４）", "８⑷ク"],
  ["obscenity", "2(6)⑥", "４（６）⑦", "８⑷キ"],
  ["public-order", "2(6)⑥", "４（６）⑦", "８⑷サ"],
  ["disruption", "", "４（６）⑥", ""],
  ["confidential", "3(1) 3(4)", "４（７）③ア ４（７）③エ", "８⑷オ"],
  ["personal-data", "3(2) 2(3) 3(4)", "４（３） ４（７）③エ", "８⑷オ"],
  ["credential", "3(3)", "４（７）③ウ", "８⑷オ"],
  ["security-exposure", "3(3)", "４（７）③ウ", "８⑷オ"],
  ["undecided-policy", "3(4)", "４（７）③エ", "８⑷ケ"],
  ["personal-opinion", "", "", "８⑷コ"],
  ["rights", "3(2) 2(3)", "４（３）", "８⑷カ"],
  ["url-shortener", "", "", "７⑶"],
  ["unverified-link", "", "", "７⑵"],
  ["harmful-link", "2(6)⑤", "４（６）⑤", "８⑷サ ７⑵"],
  ["third-party-quote", "", "", "７⑵"],
  ["reply", "", "", "３⑷ ３⑵"],
  ["rebuttal", "5(4) 2(5)", "４（５）", "８⑵"],
  ["date-consistency", "2(6)④ 2(4)", "４（４）", "８⑷ク"],
  ["drafting-slip", "2(4)", "４（４）", "８⑷ク"],
  ["office-contact", "2(6)④ 2(4)", "４（４）", "８⑷ク"],
  ["political-neutrality", "2(2)", "４（２）", "８⑴"],
  ["approval", "", "", "７⑴"],
  ["organization-account", "", "", "３⑶"],
  ["platform-limit", "", "", ""],
  ["accessibility", "", "", ""],
  ["image-metadata", "2(3)", "４（３）", ""],
  ["acceptance", "", "", ""],
  ["review", "", "", ""],
];

async function judge(city: string, changes: Partial<Finding>): Promise<{ labels: string; severity: Severity | "off" }> {
  const [violation] = cite([finding(changes)], [guidelineIn("duty", await shipped(city))], {}, post("text"));
  if (violation === undefined) return { labels: "", severity: "off" };
  return { labels: violation.clauses.map(({ label }) => label).join(" "), severity: violation.severity };
}

describe("the clauses of the three cities", () => {
  it("are tabled for every category", () => {
    expect(TABLE.map(([category]) => category)).toEqual(Object.keys(CATEGORIES));
  });

  it.each(TABLE)("%s", async (category, ...expected) => {
    const tags = category === "harmful-link" ? ["harmful-site"] : [];
    const got = await Promise.all(CITIES.map(async (city) => (await judge(city, { category, tags })).labels));
    expect(got).toEqual(expected);
  });

  it.each([
    ["nameless-site", "2(6)⑤", "４（６）⑤", "７⑵", "共通6"],
    ["unknown-site", "", "", "７⑵", "共通17"],
    ["wrong-address", "2(4)", "４（４）", "８⑷ク", "共通12"],
  ])("a link that is %s is not said to be harmful where no clause says so", async (tag, ...expected) => {
    const changes = { category: "harmful-link", tags: [tag] } as const;
    const got = await Promise.all([...CITIES, "general"].map(async (city) => (await judge(city, changes)).labels));
    expect(got).toEqual(expected);
  });

  it.each([
    ["date-consistency", "error", "warning", "error"],
    ["undecided-policy", "warning", "warning", "error"],
    ["unverified-link", "info", "info", "warning"],
    ["url-shortener", "info", "info", "error"],
    ["rights", "error", "warning", "error"],
    // Only Nagasaki forbids it by name; Isahaya by the rights of others.
    ["personal-data", "error", "warning", "error"],
  ] as const)("%s weighs differently", async (category, ...expected) => {
    const got = await Promise.all(CITIES.map(async (city) => (await judge(city, { category })).severity));
    expect(got).toEqual(expected);
  });

  it("differ in their conditions", async () => {
    const aimed = await judge("nagasaki", { category: "insult", tags: ["specific-target"] });
    expect(aimed.labels).toBe("８⑷イ");
    const asking = await judge("nagasaki", { category: "undecided-policy", contexts: ["seeking-opinions"] });
    expect(asking).toEqual({ labels: "", severity: "off" });
    const rumour = await judge("oizumi", { category: "unverified-claim", tags: ["rumour-call"] });
    expect(rumour).toEqual({ labels: "４（６）④", severity: "error" });
  });
});

describe("general", () => {
  it("covers every category, and leaves approval to the municipality", async () => {
    const { clauses } = await shipped("general");
    const covered = new Set(clauses.flatMap(({ covers }) => covers));
    // What is recorded beside a draft is no matter of clauses.
    const records = [...RECORD_CATEGORIES] as readonly string[];
    const subjects = Object.keys(CATEGORIES).filter((category) => !records.includes(category));
    expect([...covered].sort()).toEqual(subjects.sort());
    expect((await judge("general", { category: "approval" })).severity).toBe("info");
    expect((await judge("general", { category: "url-shortener" })).severity).toBe("warning");
  });
});

describe("every shipped guideline", () => {
  it.each([...CITIES, "general"])("%s: a hint of whatever has a clause leads to a question", async (id) => {
    const { clauses } = await shipped(id);
    // Computed outright: there is no hint of it.
    const exact = [
      "url-shortener",
      "approval",
      "organization-account",
      "accessibility",
      "platform-limit",
      "image-metadata",
    ];
    const covered = new Set(clauses.flatMap(({ covers }) => covers));
    const asked = new Set(clauses.flatMap(({ ask, covers }) => (ask?.includes("finding") ? covers : [])));
    expect([...covered].filter((category) => !asked.has(category) && !exact.includes(category))).toEqual([]);
  });

  const VIOLENCE = "暴力・自殺・薬物・賭博などを、勧めたり面白がったりする書き方になっていませんか。";

  it.each([...CITIES, "general"])("%s asks about violence only where the finding is about that", async (id) => {
    const { clauses } = await shipped(id);
    const asking = clauses.filter(({ question }) => question === VIOLENCE);
    const others = asking.flatMap(({ covers, questions = {} }) => covers.filter((category) => !questions[category]));
    expect(others).toEqual(["public-order"]);
  });

  it.each([
    ["isahaya", 36],
    ["oizumi", 31],
    ["nagasaki", 50],
  ])("%s: each of its %i clauses is checked by somebody, or says why not", async (id, count) => {
    const { rows } = coverage(await shipped(id), shippedRules);
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ by, clause: { why } }) => by === "nobody" && why === undefined)).toEqual([]);
  });
});
