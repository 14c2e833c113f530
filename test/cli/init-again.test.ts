// init in a folder where it, or a person, has written before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACCOUNT_FILE, CONFIG_FILE } from "../../src/cli/init-files.js";
import { CONTACTS_FILE, REGISTER_FILES } from "../../src/cli/init-registers.js";
import { INIT_WORDS } from "../../src/cli/say-init.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { asker, initHere } from "../support/init-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { init, read, everything, shown } = initHere(folder);

const registers = REGISTER_FILES.map(({ name }) => name);
const schemaOf = (name: string): string => `sns-lint/schemas/${name}.schema.json`;

describe("init, again", () => {
  it("leaves alone what is there, asks nothing that it says, and adds the rest", async () => {
    const config = "# ours\nguidelines: isahaya\nrules: {insult: info}\n";
    folder.write(CONFIG_FILE, config);
    folder.write(CONTACTS_FILE, "accounts: [isahaya_koho]\ncontacts: [{section: 広報課, phones: [0957-22-1500]}]\n");
    const by = asker("広報課", "広報課長", "github", "投稿");
    expect(await init({}, by)).toBe(1);
    expect(by.asked).toEqual(
      (["section", "administrator", "ci", "folder"] as const).map((name) => INIT_WORDS.ja[name]),
    );
    expect(read(CONFIG_FILE)).toBe(`# yaml-language-server: $schema=./node_modules/${schemaOf("config")}\n${config}`);
    expect(read(CONTACTS_FILE)).toMatch(/registers\.schema\.json\naccounts: \[isahaya_koho\]\ncontacts: .*\n$/u);
    expect(parseAccount(read(ACCOUNT_FILE), ACCOUNT_FILE)).toMatchObject({
      account: "isahaya_koho",
      section: "広報課",
    });
    expect(read(".github/workflows/sns-lint.yml")).toContain("投稿");
    // Nothing reads the registers yet.
    expect(shown()).toContain(`${CONFIG_FILE}: 1行目`);
    expect(shown()).toContain(`    register_files:\n      - ${CONTACTS_FILE}\n`);
    for (const name of registers) expect(existsSync(join(folder.path, name)), name).toBe(true);
  });

  it("changes nothing the second time, whatever the options were, and says so", async () => {
    const given = { yes: true, guideline: ["nagasaki"], platform: ["X"], domain: "city.example.lg.jp", account: "a" };
    expect(await init({ ...given, ci: ["gitlab", "pre-commit"], folder: "投稿" }, null)).toBe(0);
    const before = everything();
    expect(await init({ ...given, ci: ["gitlab", "pre-commit"], folder: "投稿" }, null)).toBe(0);
    expect(shown()).toContain(`${CONFIG_FILE}: すでにあるので、変えていません。\n`);
    expect(shown()).toContain(INIT_WORDS.ja.nothingNew);
    expect(await init({ yes: true }, null)).toBe(0);
    expect(everything()).toEqual(before);
    expect(await init({ yes: true, ci: ["github"] }, null)).toBe(0);
    const { [join(".github", "workflows", "sns-lint.yml")]: workflow, ...after } = everything();
    expect(after).toEqual(before);
    expect(workflow).toContain("sns-lint");
  });

  it("gives the lines that a person has to add where a file says something else", async () => {
    const first = {
      yes: true,
      guideline: ["nagasaki"],
      platform: ["X"],
      domain: "city.example.lg.jp",
      section: "広報課",
    };
    expect(await init({ ...first, ci: ["github"], folder: "投稿" }, null)).toBe(0);
    const before = everything();
    const second = { guideline: ["oizumi"], platform: ["LINE"], domain: "town.example.lg.jp", section: "総務課" };
    expect(await init({ yes: true, ...second, ci: ["github"], folder: "下書き" }, null)).toBe(1);
    for (const line of [
      "guidelines: [oizumi]",
      "platforms: [LINE公式アカウント]",
      "domains: [city.example.lg.jp, town.example.lg.jp]",
      "section: 総務課",
    ])
      expect(shown()).toContain(`\n    ${line}\n`);
    expect(shown()).toMatch(/^ {4}- run: npx .* 下書き$/mu);
    const { [join("下書き", "下書きの見本.md")]: _, ...after } = everything();
    expect(after).toEqual(before);
  });

  it("keeps registers where they are", async () => {
    folder.write("台帳.yml", "domains: [city.example.lg.jp]\n");
    folder.write(".sns-lintrc.json", '{"guidelines": ["nagasaki"], "register_files": ["台帳.yml"]}');
    folder.write("package.json", '{"devDependencies": {"sns-lint": "0.1.0"}}');
    expect(await init({ yes: true, domain: "city.example.lg.jp" }, null)).toBe(1);
    expect(existsSync(join(folder.path, CONFIG_FILE))).toBe(false);
    expect(registers.filter((name) => existsSync(join(folder.path, name)))).toEqual([]);
    expect(shown()).toContain(`    "$schema": "./node_modules/${schemaOf("config")}",\n`);
    expect(shown()).not.toContain("    registers:");
    expect(await init({ yes: true, domain: "town.example.lg.jp" }, null)).toBe(1);
    expect(shown()).toContain("    registers:\n      domains: [town.example.lg.jp]\n");
  });

  it("says with its line what is wrong with a file that is there, and writes nothing", async () => {
    folder.write(CONFIG_FILE, "guidelines: [nagasaki\nrules: {}\n");
    await expect(init({ yes: true, ci: ["github"] }, null)).rejects.toThrow(`${CONFIG_FILE}:2`);
    expect(Object.keys(everything())).toEqual([CONFIG_FILE]);
  });

  it("writes anew where that is forced, from what was there, and keeps that beside", async () => {
    const config = "guidelines: [isahaya]\nrules: {insult: info}\n";
    folder.write(CONFIG_FILE, config);
    for (const backup of [`${CONFIG_FILE}.bak`, `${CONFIG_FILE}.bak2`]) {
      const before = read(CONFIG_FILE);
      expect(await init({ yes: true, force: true, platform: [backup.endsWith("2") ? "X" : "LINE"] }, null)).toBe(0);
      expect(read(backup)).toBe(before);
      expect(shown()).toContain(backup);
    }
    expect(read(`${CONFIG_FILE}.bak`)).toBe(config);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE)).toMatchObject({ guidelines: ["isahaya"], platforms: ["X"] });
  });

  it.each([
    [".gitlab-ci.yml", "stages: [test]\n", "gitlab", "sns-lint:"],
    [".pre-commit-config.yaml", "repos: []\n", "pre-commit", "- repo: local"],
  ])("gives the lines to add to %s of other jobs", async (name, content, ci, line) => {
    folder.write(name, content);
    expect(await init({ yes: true, ci: [ci], folder: "投稿" }, null)).toBe(1);
    expect(read(name)).toBe(content);
    expect(existsSync(join(folder.path, CONFIG_FILE))).toBe(true);
    const told = shown()
      .slice(shown().indexOf(`${name}: `))
      .split("\n");
    expect(parse(told.filter((each) => each.startsWith("    ")).join("\n"))).toBeTypeOf("object");
    expect(shown()).toMatch(new RegExp(`^ {4,}${line}`, "mu"));
  });
});
