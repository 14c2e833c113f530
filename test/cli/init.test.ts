import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Asker } from "../../src/cli/ask.js";
import { run } from "../../src/cli/commands/init.js";
import type { RawInitOptions } from "../../src/cli/init-options.js";
import { ACCOUNT_FILE, CONFIG_FILE } from "../../src/cli/init-files.js";
import { INIT_WORDS } from "../../src/cli/say-init.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { shippedRules } from "../../src/index.js";
import { findSecrets } from "../../src/cli/find-secrets.js";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sns-lint-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Answers one after the other; what was asked is kept. */
function asker(...answers: (string | boolean | null)[]): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = (question: string): never => {
    asked.push(question);
    return answers.shift() as never;
  };
  return {
    asked,
    begin: () => undefined,
    tell: () => undefined,
    text: (question) => Promise.resolve(next(question)),
    choose: (question) => Promise.resolve(next(question)),
    confirm: (question) => Promise.resolve(next(question)),
  };
}

function init(raw: RawInitOptions, by: Asker | null): Promise<number> {
  const terminal: Terminal = {
    stdin: Readable.from([]),
    color: false,
    cwd: folder,
    out: () => undefined,
    err: () => undefined,
  };
  return run(raw, by, INIT_WORDS.ja, "ja", terminal);
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const rules = shippedRules.map(({ id }) => id);

describe("init", () => {
  it("writes what was answered, in a form that our own schemas take", async () => {
    const by = asker("nagasaki", "https://www.city.hanamizu.example.jp/", "X", "hanamizu:#1", "広報課", "");
    expect(await init({}, by)).toBe(0);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE)).toMatchObject({
      guidelines: ["nagasaki"],
      registers: { domains: ["city.hanamizu.example.jp"], accounts: ["hanamizu:#1"] },
    });
    expect(parseAccount(read(ACCOUNT_FILE), ACCOUNT_FILE)).toMatchObject({
      service: "X",
      account: "hanamizu:#1",
      section: "広報課",
      administrator: null,
    });
  });

  it("leaves open what nobody answers; all that is commented out is valid, too", async () => {
    expect(await init({ yes: true }, null)).toBe(0);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE).guidelines).toEqual(["general"]);
    const configured = read(CONFIG_FILE).replace(/^( *)# (?= *(?:- \{|[a-z_-]+:))/gmu, "$1");
    const { registers } = parseConfig(configured, CONFIG_FILE, rules);
    for (const name of ["contacts", "links", "embargoes", "elections", "retired_domains"] as const)
      expect(registers[name], name).toHaveLength(1);
    const opened = read(ACCOUNT_FILE).replace(/^# (?=[ a-z_]+: ?)|^# (?= {2})/gmu, "");
    expect(parseAccount(opened, ACCOUNT_FILE)).toMatchObject({
      verified: "取得済み",
      policy: { file: "運用ポリシー.md" },
    });
    const { secrets } = await findSecrets([{ path: ACCOUNT_FILE, text: opened, firstLine: 1 }]);
    expect(secrets).toEqual([]);
  });

  it("asks only for what was not given", async () => {
    const by = asker("X", "広報課長");
    const given = { guideline: ["oizumi"], domain: "town.example.lg.jp", account: "a", section: "広報課" };
    expect(await init(given, by)).toBe(0);
    expect(by.asked).toEqual([INIT_WORDS.ja.service, INIT_WORDS.ja.administrator, INIT_WORDS.ja.ci]);
  });

  it("writes nothing where the user gives up", async () => {
    expect(await init({}, asker("nagasaki", "", null))).toBe(2);
    expect(await init({}, asker("nagasaki", "", "", "", "", "", null))).toBe(2);
    expect(existsSync(join(folder, CONFIG_FILE))).toBe(false);
  });

  it("overwrites only where the user agrees, and asks that first", async () => {
    writeFileSync(join(folder, CONFIG_FILE), "guidelines: [isahaya]\n");
    const by = asker(false);
    expect(await init({}, by)).toBe(2);
    expect(by.asked).toHaveLength(1);
    expect(read(CONFIG_FILE)).toBe("guidelines: [isahaya]\n");
    await expect(init({ yes: true }, null)).rejects.toThrow(CONFIG_FILE);
    expect(await init({ yes: true, force: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).toContain("general");
  });

  it("writes what checks drafts, where that is asked for", async () => {
    expect(await init({ yes: true, ci: ["gitlab", "pre-commit"], folder: "投稿" }, null)).toBe(0);
    expect(parse(read(".gitlab-ci.yml"))).toHaveProperty("sns-lint.script");
    const { repos } = parse(read(".pre-commit-config.yaml")) as {
      repos: { hooks: { files: string; exclude: string }[] }[];
    };
    const { files, exclude } = repos[0]!.hooks[0]!;
    const checked = (name: string): boolean => new RegExp(files).test(name) && !new RegExp(exclude).test(name);
    expect(["投稿/a.md", "投稿/12/b.xlsx"].filter((name) => !checked(name))).toEqual([]);
    expect(["a.md", "投稿/README.md", "投稿/a.md.sns-lint.yml", "投稿/c.json"].filter(checked)).toEqual([]);
    expect(await init({ force: true }, asker("general", "", "", "", "", "", "github"))).toBe(0);
    expect(parse(read(".github/workflows/sns-lint.yml"))).toHaveProperty("jobs");
  });

  it("does not overwrite what checks drafts already", async () => {
    writeFileSync(join(folder, ".gitlab-ci.yml"), "stages: []\n");
    await expect(init({ yes: true, ci: ["gitlab"] }, null)).rejects.toThrow(".gitlab-ci.yml");
    expect(existsSync(join(folder, CONFIG_FILE))).toBe(false);
  });

  it("names the schemas where the project has them", async () => {
    expect(await init({ yes: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).not.toContain("$schema");
    mkdirSync(join(folder, "node_modules/sns-lint/schemas"), { recursive: true });
    for (const name of ["config", "account"])
      writeFileSync(join(folder, `node_modules/sns-lint/schemas/${name}.schema.json`), "{}");
    expect(await init({ yes: true, force: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/sns-lint\/schemas\/config\.schema\.json\n/,
    );
    expect(read(ACCOUNT_FILE)).toContain("schemas/account.schema.json");
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE).guidelines).toEqual(["general"]);
  });

  it.each([
    { guideline: ["nagasakki"] },
    { domain: "花水市" },
    { ci: ["jenkins"] },
    { ci: ["github"], folder: "a; b" },
  ])("refuses %o", async (given) => {
    await expect(init({ yes: true, ...given }, null)).rejects.toThrow(/「/);
    expect(existsSync(join(folder, CONFIG_FILE))).toBe(false);
  });
});
