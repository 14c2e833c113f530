import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { ownPlugin } from "../support/own-plugin.js";
import { type Ended, runHere } from "../support/run-here.js";
import type { Report } from "../../src/types.js";
import { fromRoot } from "../../tools/root.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { write } = folder;

const { install, plugin } = ownPlugin(folder);

function lint(...args: string[]): Promise<Ended> {
  return runHere(folder.path, ...args, "--format", "json", "draft.txt");
}

async function found(...args: string[]): Promise<unknown[]> {
  const { posts } = JSON.parse((await lint(...args)).shown) as Report;
  return posts.flatMap(({ violations }) => violations.map(({ rule, severity, text }) => [rule, severity, text]));
}

const FOUND = [["own/hanamizu", "warning", "花水"]];

describe("docs/plugins.md", () => {
  it("shows a plug-in that works", async () => {
    const [, source = ""] = /```js\n([^]*?)```/u.exec(readFileSync(fromRoot("docs/plugins.md"), "utf8")) ?? [];
    write("logo.mjs", source.replace("sns-lint/rule", pathToFileURL(fromRoot("dist/src/define-rule.js")).href));
    write("draft.txt", "市制30周年ロゴを使ったポスターができました。");
    expect(await found("--no-config", "--plugin", "./logo.mjs")).toEqual([
      ["hanamizu/logo-number", "warning", "30周年ロゴ"],
    ]);
    write("draft.txt", "市制30周年ロゴを使ったポスターができました（使用番号12）。");
    expect(await found("--no-config", "--plugin", "./logo.mjs")).toEqual([]);
  });
});

describe("plug-ins", () => {
  beforeEach(() => write("draft.txt", "花水市からのお知らせです。"));

  it("are the installed packages that the configuration lists", async () => {
    install("sns-lint-plugin-own");
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    expect(await found()).toEqual(FOUND);
  });

  it.each([["doctor"], ["doctor", "--plugin", "./own.mjs"], ["try", "花水"], ["account", "sheet.yml"]])(
    "are not run by %s %s, whatever the settings say of their rules",
    async (...args) => {
      install("sns-lint-plugin-own");
      write("own.mjs", plugin({ id: "own/file" }));
      write("sheet.yml", "service: X\naccount: hanamizu\n");
      write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\nrules: {own/hanamizu: info}\n");
      const { status, shown, told } = await runHere(folder.path, ...args);
      expect({ status, told }).toEqual({ status: 0, told: "" });
      expect(existsSync(join(folder.path, "was-run"))).toBe(false);
      if (args[0] !== "doctor") return;
      expect(shown).toMatch(/重さを変えた、付属にない規則（.*） +own\/hanamizu\n/u);
      expect(shown).toMatch(
        / {2}sns-lint-plugin-own +版なし +\/.*node_modules\/sns-lint-plugin-own\/a\.js +[0-9a-f]{64}\n/u,
      );
      if (args.length > 1) expect(shown).toMatch(/ {2}own\.mjs +版なし +\/.*\/own\.mjs +[0-9a-f]{64}\n/u);
    },
  );

  it("are shown with a version of one line only", async () => {
    install("sns-lint-plugin-own");
    const pack = JSON.stringify({ name: "x", version: "1\n::error::x", type: "module", exports: "./a.js" });
    write("node_modules/sns-lint-plugin-own/package.json", pack);
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    const { shown } = await runHere(folder.path, "doctor");
    expect(shown).toMatch(/ {2}sns-lint-plugin-own +版なし +\//u);
    expect(shown).not.toContain("::error");
  });

  it("must be installed and allowed where doctor tells of them", async () => {
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    expect(await runHere(folder.path, "doctor")).toMatchObject({ status: 2 });
    install("sns-lint-plugin-own");
    expect(await runHere(folder.path, "doctor")).toMatchObject({ status: 0 });
    expect(await runHere(folder.path, "doctor", "--no-plugins")).toMatchObject({ status: 2 });
    const { status, shown } = await runHere(folder.path, "doctor", "--plugin", "./gone.mjs");
    expect([status, shown]).toEqual([2, expect.stringMatching(/✖ プラグインのファイルがありません: .*gone\.mjs/u)]);
  });

  it("are those that the configuration lists, however it writes that", async () => {
    install("sns-lint-plugin-own");
    write("sns-lint.config.yml", '"plug\\u0069ns": [sns-lint-plugin-own]\n');
    expect(await found()).toEqual(FOUND);
  });

  it("are not loaded where nobody lists them", async () => {
    install("sns-lint-plugin-own");
    expect(await found()).toEqual([]);
    expect(existsSync(join(folder.path, "was-run"))).toBe(false);
  });

  it("may be a file only where the command line names it", async () => {
    write("own.mjs", plugin({}));
    expect(await found("--no-config", "--plugin", "./own.mjs")).toEqual(FOUND);
    rmSync(join(folder.path, "was-run"));
    write("sns-lint.config.yml", "plugins: [./own.mjs]\n");
    const ended = await lint();
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toMatch(/sns-lint\.config\.yml:1:11: .*パッケージの名前/u);
    expect(existsSync(join(folder.path, "was-run"))).toBe(false);
  });

  it.each([
    ["by its own name", (): void => void write("package.json", `{"name":"sns-lint-plugin-own","exports":"./own.mjs"}`)],
    [
      "through a link in node_modules",
      () => {
        write("packages/own/package.json", `{"name":"sns-lint-plugin-own","exports":"./own.mjs"}`);
        write("packages/own/own.mjs", plugin({}));
        mkdirSync(join(folder.path, "node_modules"));
        symlinkSync("../packages/own", join(folder.path, "node_modules/sns-lint-plugin-own"));
      },
    ],
  ])("are no files of the repository's own that a package there leads to, %s", async (_, prepare) => {
    write("own.mjs", plugin({}));
    prepare();
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    const ended = await lint("--allow-outside");
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toMatch(
      /sns-lint\.config\.yml: プラグイン「sns-lint-plugin-own」は、インストールされていません/u,
    );
    expect(existsSync(join(folder.path, "was-run"))).toBe(false);
    expect(await found("--no-config", "--plugin", "sns-lint-plugin-own")).toEqual(FOUND);
  });

  describe("outside the repository", () => {
    const inner = (...args: string[]): Promise<Ended> =>
      runHere(join(folder.path, "repository"), "draft.txt", "--format", "json", ...args);

    beforeEach(() => {
      write("repository/.git/HEAD", "");
      write("repository/draft.txt", "花水市からのお知らせです。");
      write("repository/sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
      install("sns-lint-plugin-own");
    });

    it.each([
      ["in a folder above", (): void => undefined],
      [
        "through a link",
        () => {
          mkdirSync(join(folder.path, "repository/node_modules"));
          const own = "node_modules/sns-lint-plugin-own";
          symlinkSync(join(folder.path, own), join(folder.path, "repository", own));
        },
      ],
    ])("are not run unless that is allowed, %s", async (_, prepare) => {
      prepare();
      const ended = await inner();
      expect(ended).toMatchObject({ status: 2, shown: "" });
      expect(ended.told).toMatch(/sns-lint-plugin-own.*--allow-outside/u);
      expect(existsSync(join(folder.path, "was-run"))).toBe(false);
      const { posts } = JSON.parse((await inner("--allow-outside")).shown) as Report;
      expect(posts[0]?.violations).toMatchObject([{ rule: "own/hanamizu" }]);
    });

    describe("as settings above it list them", () => {
      const above = (...args: string[]): Promise<Ended> => {
        rmSync(join(folder.path, "repository/sns-lint.config.yml"), { force: true });
        write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
        return inner(...args);
      };

      it.each([
        ["of a repository", (): void => undefined],
        ["of none", (): void => rmSync(join(folder.path, "repository/.git"), { recursive: true })],
      ])("are not run in a folder %s", async (_, prepare) => {
        prepare();
        const ended = await above();
        expect(ended).toMatchObject({ status: 2, shown: "" });
        expect(ended.told).toMatch(/sns-lint-plugin-own.*--allow-outside/u);
        expect(existsSync(join(folder.path, "was-run"))).toBe(false);
      });

      it.each([
        ["that is allowed", ["--allow-outside"]],
        ["the command line names the settings", ["--config", "../sns-lint.config.yml"]],
      ])("are run where %s", async (_, args) => {
        const { shown } = await above(...args);
        expect((JSON.parse(shown) as Report).posts[0]?.violations).toMatchObject([{ rule: "own/hanamizu" }]);
      });
    });

    it("are run where the command line names them", async () => {
      const { shown } = await inner("--no-config", "--plugin", "sns-lint-plugin-own");
      expect((JSON.parse(shown) as Report).posts[0]?.violations).toMatchObject([{ rule: "own/hanamizu" }]);
    });

    it("are those of the repository where they stand above the settings within it", async () => {
      write("repository/drafts/sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
      write("repository/drafts/draft.txt", "花水市からのお知らせです。");
      cpSync(join(folder.path, "node_modules"), join(folder.path, "repository/node_modules"), { recursive: true });
      const { shown } = await runHere(join(folder.path, "repository/drafts"), "draft.txt", "--format", "json");
      expect((JSON.parse(shown) as Report).posts[0]?.violations).toMatchObject([{ rule: "own/hanamizu" }]);
    });
  });

  it.each([
    ["plugins: [fs]\n", []],
    ["guidelines: [general]\n", ["--plugin", "node:fs"]],
  ])("are no modules of Node: %j %j", async (config, args) => {
    write("sns-lint.config.yml", config);
    const ended = await lint(...args);
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toMatch(/プラグイン「(?:node:)?fs」は、Node\.js の部品/u);
  });

  it("have rules that the configuration can weigh, and no others", async () => {
    install("sns-lint-plugin-own");
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\nrules: {own/hanamizu: info}\n");
    expect(await found()).toEqual([["own/hanamizu", "info", "花水"]]);
    expect(await found("--rule", "own/hanamizu:off")).toEqual([]);
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\nrules: {own/hanamiza: info}\n");
    const ended = await lint();
    expect(ended.status).toBe(2);
    expect(ended.told).toMatch(/sns-lint\.config\.yml:2:\d+: .*own\/hanamiza.*own\/hanamizu/su);
  });

  it.each([
    ["of the configuration", [], "plugins: [sns-lint-plugin-own]\n"],
    ["of the command line", ["--plugin", "sns-lint-plugin-own"], "guidelines: [general]\n"],
  ])("%s are not run with --no-plugins, and the run says so", async (_, args, config) => {
    install("sns-lint-plugin-own");
    write("sns-lint.config.yml", config);
    const ended = await lint("--no-plugins", ...args);
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toContain("sns-lint-plugin-own");
    expect(existsSync(join(folder.path, "was-run"))).toBe(false);
  });

  it("cost only their own findings when they fail", async () => {
    install("sns-lint-plugin-own", { check: `throw new Error("boom");` });
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    write("draft.txt", "花水市からのお知らせです。管理用のパスワードは Kn9xTz24 です。");
    const { status, shown } = await lint();
    const { posts, summary } = JSON.parse(shown) as Report;
    expect(status).toBe(3);
    expect(posts[0]?.violations.map(({ rule }) => rule)).toContain("credential");
    expect(posts[0]?.unchecked[0]).toMatchObject({ rule: "own/hanamizu" });
    expect(summary.failures).toBe(1);
  });

  it.each<[string, () => void, RegExp]>([
    ["is not installed", () => undefined, /プラグイン「sns-lint-plugin-own」は、見つかりません。npm install/u],
    ["cannot be read", () => write("node_modules/sns-lint-plugin-own/index.js", "export default {"), /読み込めません/u],
    ["exports no rules", () => write("node_modules/sns-lint-plugin-own/index.js", "module.exports = {};"), /書き方/u],
    ["has a rule of no category", () => install("sns-lint-plugin-own", { category: "x" }), /書き方/u],
    ["has a rule of a shipped name", () => install("sns-lint-plugin-own", { id: "insult" }), /「insult」がすでに/u],
  ])("are refused with the file that names them where one %s", async (_, prepare, told) => {
    prepare();
    write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\n");
    const ended = await lint();
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toMatch(told);
    expect(ended.told).toContain("sns-lint.config.yml");
    expect(ended.told).not.toMatch(/\n\s+at /u);
  });
});
