// What docs/account.md and examples/account/ show has to work.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkAccount } from "../../src/account/check-account.js";
import { ACCOUNT_CHECKS } from "../../src/account/check-ids.js";
import { readPolicy } from "../../src/account/policy.js";
import { ACCOUNT_SHAPE } from "../../src/config/account-shape.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { fromRoot } from "../../tools/root.js";
import { CITIES, shipped } from "../guideline/shipped.js";

const read = (path: string): string => readFileSync(fromRoot(path), "utf8");

describe("docs/account.md", () => {
  const page = read("docs/account.md");

  it("lists every check", () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gmu)].map(([, id, about]) => [id, about]);
    expect(Object.fromEntries(listed)).toEqual(ACCOUNT_CHECKS);
  });

  it("shows a sheet that can be read, with every key but the note", () => {
    const [, sheet = ""] = /```yaml\n(service:[^]*?)```/u.exec(page) ?? [];
    const shown = Object.entries(parseAccount(sheet, "account.md"));
    const open = shown.filter(([, value]) => value === null).map(([key]) => key);
    expect(shown).toHaveLength(Object.keys(ACCOUNT_SHAPE.fields).length);
    expect(open).toEqual(["note"]);
  });
});

describe("examples/account", () => {
  const { registers } = parseConfig(read("examples/account/sns-lint.config.yml"), "/sns-lint.config.yml");
  const account = {
    sheet: parseAccount(read("examples/account/花水市.yml"), "花水市.yml"),
    policy: readPolicy(read("examples/account/運用ポリシー.md")),
    domains: registers.domains,
    now: Date.parse("2026-11-20"),
  };

  it("breaks no clause of Nagasaki, whose guideline it borrows", async () => {
    const results = checkAccount(account, await shipped("nagasaki"));
    expect(results.filter(({ state }) => state === "problem")).toEqual([]);
  });

  it.each(CITIES)("has a policy that is complete for %s", async (city) => {
    const findings = checkAccount(account, await shipped(city)).flatMap((result) => result.findings);
    const items = findings.filter(({ check }) => check?.startsWith("policy-"));
    expect(items.filter(({ state }) => state !== "pass")).toEqual([]);
    expect(items.length).toBeGreaterThan(0);
  });
});
