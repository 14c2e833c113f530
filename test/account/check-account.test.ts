import { describe, expect, it } from "vitest";
import { checkAccount } from "../../src/account/check-account.js";
import { canBind } from "../../src/guideline/force.js";
import { CITIES, shipped } from "../guideline/shipped.js";
import { account, SITE } from "./sample.js";

const labels = async (city: string, sheet = {}): Promise<Record<string, string>> => {
  const results = checkAccount(account(sheet), await shipped(city));
  return Object.fromEntries(results.map(({ clause, state }) => [clause.label, state]));
};

describe("the cities", () => {
  it.each([...CITIES, "general"])("%s: every clause about accounts says what is checked or asks", async (city) => {
    const { clauses } = await shipped(city);
    const about = clauses.filter(({ check }) => check === "account");
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter(({ force }) => !canBind(force))).toEqual([]);
    expect(Object.keys(await labels(city))).toEqual(expect.arrayContaining(about.map(({ label }) => label)));
  });

  it.each([...CITIES, "general"])("%s: a sheet in which nothing is missing breaks nothing", async (city) => {
    expect(Object.values(await labels(city))).not.toContain("problem");
  });

  it("differ: Nagasaki wants no replies, Isahaya wants to know how they are handled", async () => {
    const replying = { replies: "する" };
    expect(await labels("nagasaki", replying)).toMatchObject({ "３⑷": "problem" });
    expect(Object.values(await labels("isahaya", replying))).not.toContain("problem");
  });

  it("differ: a policy on the network is enough for Isahaya and Oizumi, not for Nagasaki", async () => {
    const onNetwork = { policy: { url: "https://x.com/hanamizu_city/status/1", file: null } };
    expect(await labels("isahaya", onNetwork)).toMatchObject({ "4(2)": "pass" });
    expect(await labels("oizumi", onNetwork)).toMatchObject({ "４（７）①": "pass" });
    expect(await labels("nagasaki", onNetwork)).toMatchObject({ "６⑴ア": "problem" });
  });

  it("count their own domains as own", async () => {
    const listing = "https://www.city.nagasaki.lg.jp/sns/";
    expect(await labels("nagasaki", { listing })).toMatchObject({ "６⑴ア": "pass" });
    expect(await labels("isahaya", { listing })).toMatchObject({ "4(4)": "problem" });
    expect(await labels("isahaya", { listing: SITE })).toMatchObject({ "4(4)": "pass" });
  });
});

describe("a clause", () => {
  it("without checks asks its own question, and is as bad as its worst check", async () => {
    const nagasaki = await shipped("nagasaki");
    const results = checkAccount(account({ administrator: null }), nagasaki);
    const byLabel = new Map(results.map((result) => [result.clause.label, result]));
    expect(byLabel.get("９⑶ウ")?.findings).toMatchObject([{ check: null, state: "question" }]);
    expect(byLabel.get("４ 柱書")).toMatchObject({
      state: "problem",
      findings: [{ state: "pass" }, { state: "problem" }],
    });
  });
});
