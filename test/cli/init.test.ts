import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACCOUNT_FILE, CONFIG_FILE } from "../../src/cli/init-files.js";
import { REGISTER_FILES } from "../../src/cli/init-registers.js";
import { INIT_WORDS } from "../../src/cli/say-init.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { parseRegisters } from "../../src/config/register-files.js";
import { NO_REGISTERS } from "../../src/config/registers-schema.js";
import { shippedRules } from "../../src/index.js";
import { asker, initHere } from "../support/init-here.js";
import { runHere } from "../support/run-here.js";
import { findSecrets } from "../../src/cli/find-secrets.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();

const { init, read } = initHere(folder);

const rules = shippedRules.map(({ id }) => id);
const registers = REGISTER_FILES.map(({ name }) => name);

describe("init", () => {
  it("writes what was answered, in a form that our own schemas take", async () => {
    const by = asker(
      "nagasaki",
      ["X", "LINE（Messaging API）"],
      "https://www.city.hanamizu.example.jp/",
      "hanamizu:#1",
      "広報課",
      "",
      "",
    );
    expect(await init({}, by)).toBe(0);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE)).toMatchObject({
      guidelines: ["nagasaki"],
      platforms: ["X", "LINE（Messaging API）"],
      register_files: registers.map((name) => resolve(name)),
    });
    expect(parseRegisters(read(registers[0]!), "x.yml")).toMatchObject({
      domains: ["city.hanamizu.example.jp"],
      accounts: ["hanamizu:#1"],
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
    const uncommented = (name: string): string => read(name).replace(/^( *)# (?= *(?:- \{|[a-z_-]+:))/gmu, "$1");
    expect(parseConfig(uncommented(CONFIG_FILE), CONFIG_FILE, rules)).toMatchObject({
      rules: { "unverified-link": "error" },
      overrides: [{ files: ["投稿/観光課/**"], platforms: ["Instagram"] }],
    });
    const filled = registers.map((name) => parseRegisters(uncommented(name), name));
    for (const name of Object.keys(NO_REGISTERS) as (keyof typeof NO_REGISTERS)[])
      expect(filled.map((file) => file[name].length).sort(), name).toEqual([0, 0, 1]);
    const opened = read(ACCOUNT_FILE).replace(/^# (?=[ a-z_]+: ?)|^# (?= {2})/gmu, "");
    expect(parseAccount(opened, ACCOUNT_FILE)).toMatchObject({
      verified: "取得済み",
      policy: { file: "運用ポリシー.md" },
    });
    const { secrets } = await findSecrets([{ path: ACCOUNT_FILE, text: opened, firstLine: 1 }]);
    expect(secrets).toEqual([]);
  });

  it("asks only for what was not given", async () => {
    const by = asker(["X"], "広報課長", "");
    const given = { guideline: ["oizumi"], domain: "town.example.lg.jp", account: "a", section: "広報課" };
    expect(await init(given, by)).toBe(0);
    expect(by.asked).toEqual([INIT_WORDS.ja.platforms, INIT_WORDS.ja.administrator, INIT_WORDS.ja.ci]);
  });

  it("writes nothing where the user gives up", async () => {
    expect(await init({}, asker("nagasaki", [], "", null))).toBe(2);
    expect(await init({}, asker("nagasaki", [], "", "", "", "", "github", null))).toBe(2);
    expect(existsSync(join(folder.path, CONFIG_FILE))).toBe(false);
  });

  it.each(["general", "isahaya", "nagasaki", "oizumi"])("makes what can be linted at once: %s", async (guideline) => {
    const given = {
      yes: true,
      guideline: [guideline],
      platform: ["X", "LINE", "ユーチューブ"],
      ci: ["github"],
      folder: "投稿",
    };
    expect(await init(given, null)).toBe(0);
    for (const path of ["投稿", "."]) {
      const { status, shown, told } = await runHere(folder.path, "--now", "2026-11-20T10:00", path);
      expect([status, told]).toEqual([0, ""]);
      expect(shown).toMatch(/X \d+／280.*LINE公式アカウント.*YouTube/u);
      expect(shown).toContain("要修正0件、要確認0件");
    }
  });

  it("adds no draft where there are some", async () => {
    mkdirSync(join(folder.path, "投稿"));
    folder.write("投稿/a.txt", "x");
    expect(await init({ yes: true, folder: "投稿" }, null)).toBe(0);
    expect(readdirSync(join(folder.path, "投稿"))).toEqual(["a.txt"]);
  });

  it("writes what checks drafts, where that is asked for", async () => {
    expect(await init({ yes: true, ci: ["gitlab", "pre-commit"], folder: "投稿" }, null)).toBe(0);
    expect(parse(read(".gitlab-ci.yml"))).toHaveProperty("sns-lint.script");
    const { repos } = parse(read(".pre-commit-config.yaml")) as {
      repos: { hooks: { files: string; exclude: string }[] }[];
    };
    const { files, exclude } = repos[0]!.hooks[0]!;
    const checked = (name: string): boolean => new RegExp(files).test(name) && !new RegExp(exclude).test(name);
    expect(["投稿/a.md", "投稿/12/b.xlsx", "投稿/c.json", "投稿/d.yaml"].filter((name) => !checked(name))).toEqual([]);
    expect(["a.md", "投稿/README.md", "投稿/a.md.sns-lint.yml", "e.json"].filter(checked)).toEqual([]);
    expect(await init({ force: true }, asker("general", [], "", "", "", "", "github", ""))).toBe(0);
    expect(parse(read(".github/workflows/sns-lint.yml"))).toHaveProperty("jobs");
  });

  it("names the schemas where the project has them", async () => {
    // What stands above the folder of the test is somebody else's.
    mkdirSync(join(folder.path, ".git"));
    expect(await init({ yes: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).not.toContain("$schema");
    mkdirSync(join(folder.path, "node_modules/sns-lint/schemas"), { recursive: true });
    for (const name of ["config", "registers", "account"])
      folder.write(`node_modules/sns-lint/schemas/${name}.schema.json`, "{}");
    expect(await init({ yes: true, force: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/sns-lint\/schemas\/config\.schema\.json\n/,
    );
    expect(read(ACCOUNT_FILE)).toContain("schemas/account.schema.json");
    for (const name of registers) expect(read(name)).toContain("schemas/registers.schema.json");
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE).guidelines).toEqual(["general"]);
  });

  it("names them where npm is to install them, above too", async () => {
    folder.write("package.json", '{"devDependencies": {"sns-lint": "0.1.0"}}');
    mkdirSync(join(folder.path, "sub"));
    expect(await init({ yes: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).toContain("$schema=./node_modules/sns-lint/schemas/config");
    expect(await init({ yes: true }, null, "sub")).toBe(0);
    expect(read(join("sub", CONFIG_FILE))).toContain("$schema=../node_modules/sns-lint/schemas/config");
  });

  it("names none for a package.json that has nothing to do with it, or stands above the repository", async () => {
    folder.write("package.json", '{"dependencies": {"left-pad": "1.0.0"}}');
    mkdirSync(join(folder.path, "sub/.git"), { recursive: true });
    expect(await init({ yes: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).not.toContain("$schema");
    folder.write("package.json", '{"dependencies": {"sns-lint": "0.1.0"}}');
    expect(await init({ yes: true }, null, "sub")).toBe(0);
    expect(read(join("sub", CONFIG_FILE))).not.toContain("$schema");
  });

  it.each([
    { guideline: ["nagasakki"] },
    { platform: ["LIME"] },
    { domain: "花水市" },
    { ci: ["jenkins"] },
    { ci: ["github"], folder: "a; b" },
  ])("refuses %o", async (given) => {
    await expect(init({ yes: true, ...given }, null)).rejects.toThrow(/「/);
    expect(existsSync(join(folder.path, CONFIG_FILE))).toBe(false);
  });
});
