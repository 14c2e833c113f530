// The example of a plug-in, as its author tries it and as others install it: packed, without a registry.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../src/types.js";
import { fromRoot } from "../tools/root.js";
import { runHere } from "./support/run-here.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const NAME = "sns-lint-plugin-hanamizu";
const EXAMPLE = fromRoot("examples/plugin");
const HAS_NPM = spawnSync("npm", ["--version"]).status === 0;

const folder = temporaryFolder();

/** sns-lint as a dependency of the folder: the link that `npm link` or a workspace makes. */
function linkSnsLint(): void {
  mkdirSync(join(folder.path, "node_modules"), { recursive: true });
  symlinkSync(fromRoot(), join(folder.path, "node_modules/sns-lint"), "junction");
}

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Rule, words, and the clauses that are cited. */
function findings(shown: string): unknown[] {
  const { posts } = JSON.parse(shown) as Report;
  return posts.flatMap(({ violations }) =>
    violations.map(({ rule, text, clauses }) => [
      rule,
      text,
      clauses.map(({ label, text: clause }) => [label, clause]),
    ]),
  );
}

const FOUND = [
  [
    "hanamizu/logo-number",
    "30周年ロゴ",
    [["第1条", "市制30周年のロゴを使うとき、またはロゴに触れるときは、許可された使用番号を添えること。"]],
  ],
  ["insult", "おじゃまむし", [["第2条", "記念の催しに来る人を、見下したりからかったりしないこと。"]]],
];

describe.skipIf(!HAS_NPM)("the example of a plug-in, packed and installed without a registry", () => {
  beforeEach(() => {
    const [{ filename, files }] = JSON.parse(npm(EXAMPLE, "pack", "--json", "--pack-destination", folder.path)) as [
      { filename: string; files: { path: string }[] },
    ];
    expect(files.map(({ path }) => path).sort()).toEqual([
      "README.md",
      "dictionaries/hanamizu.yml",
      "guideline.yml",
      "index.js",
      "package.json",
    ]);
    folder.write("package.json", '{"private": true}');
    const quickly = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"];
    npm(folder.path, "install", ...quickly, `./${filename}`);
    linkSnsLint();
    cpSync(join(EXAMPLE, "試す"), folder.path, { recursive: true });
  });

  it("adds a rule, words and clauses, where the configuration lists it, and can be forbidden", async () => {
    const { status, shown } = await runHere(folder.path, "--format", "json", "下書き.md");
    expect(status).toBe(0);
    expect(findings(shown)).toEqual(FOUND);
    const forbidden = await runHere(folder.path, "--no-plugins", "下書き.md");
    expect(forbidden).toMatchObject({ status: 2, shown: "" });
    expect(forbidden.told).toContain(NAME);
  });
});

describe("the example of a plug-in, by its path", () => {
  beforeEach(() => {
    cpSync(EXAMPLE, folder.path, { recursive: true });
    linkSnsLint();
  });

  it("finds the same", async () => {
    const { shown } = await runHere(folder.path, "--plugin", "./index.js", "--format", "json", "試す/下書き.md");
    expect(findings(shown)).toEqual(FOUND);
    expect(await runHere(folder.path, "--plugin", "./index.js", "--no-plugins", "試す/下書き.md")).toMatchObject({
      status: 2,
    });
  });

  it("finds nothing where the number is given", async () => {
    folder.write("a.txt", "市制30周年ロゴ（使用番号12）のポスターを貼りました。");
    const { shown } = await runHere(folder.path, "--plugin", "./index.js", "--format", "json", "a.txt");
    expect(findings(shown)).toEqual([]);
  });

  it("has words whose examples hold", async () => {
    expect(await runHere(folder.path, "doctor")).toMatchObject({ status: 0 });
    rmSync(join(folder.path, "dictionaries"), { recursive: true });
    expect(await runHere(folder.path, "doctor")).toMatchObject({ status: 2 });
  });

  it("is what its readme tells", () => {
    const readme = readFileSync(join(EXAMPLE, "README.md"), "utf8");
    const config = readFileSync(join(EXAMPLE, "試す/sns-lint.config.yml"), "utf8");
    for (const line of config.split("\n").filter((each) => /^\w/u.test(each))) expect(readme).toContain(line);
    const { name, version } = JSON.parse(readFileSync(join(EXAMPLE, "package.json"), "utf8")) as Record<string, string>;
    expect(readme).toContain(`${name ?? ""}-${version ?? ""}.tgz`);
  });
});
