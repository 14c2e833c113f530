// What other repositories take over: the commands in it are run as they stand, against the built program.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FLAGS } from "../src/cli/flags.js";
import { EXTENSIONS } from "../src/read/index.js";
import { bundle } from "../tools/bundle.js";
import { fromRoot } from "../tools/root.js";
import { git, HAS_GIT } from "./support/git.js";

const PROGRAM = "dist/cli-adopted";
const EXAMPLE = "examples/scheduled-posts";
const read = (path: string): string => readFileSync(fromRoot(path), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
const HAS_BASH = spawnSync("bash", ["--version"]).status === 0;

beforeAll(() => bundle("src/cli", PROGRAM));
afterAll(() => rmSync(fromRoot(PROGRAM), { recursive: true }));

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-adopt-")));
  cpSync(fromRoot(EXAMPLE), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As npm would install it there. */
function install(where: string): void {
  const bin = join(where, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, "sns-lint"),
    `#!/bin/sh\nexec '${process.execPath}' '${fromRoot(PROGRAM, "start.cjs")}' "$@"\n`,
  );
  chmodSync(join(bin, "sns-lint"), 0o755);
}

/** A step as a pipeline runs it. */
function step(script: string, env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder, ...env } } as const;
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], options);
  return { status, shown: stdout + stderr };
}

/** A branch with a post of the folder 直す前. */
function violate(): void {
  git(folder, "checkout", "-q", "-b", "topic");
  cpSync(join(folder, "直す前/防災訓練.md"), join(folder, "投稿/2026-12/06-防災訓練.md"));
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "post");
}

describe.skipIf(!HAS_GIT || !HAS_BASH)("the example of scheduled posts", () => {
  beforeEach(() => {
    install(folder);
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "posts");
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  });

  it("is clean, and its counterexample is not", () => {
    expect(step("npx --no-install sns-lint --now 2026-11-25 投稿")).toMatchObject({ status: 0 });
    const { status, shown } = step("npx --no-install sns-lint 直す前");
    expect(status).toBe(1);
    for (const rule of ["date-consistency", "insult", "url-shortener", "office-contact"])
      expect(shown).toContain(`[${rule}]`);
  });

  it("is checked by its workflow on GitHub: what a pull request changes, on its lines", () => {
    const { jobs } = parse(read(`${EXAMPLE}/.github/workflows/sns-lint.yml`)) as {
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    const script = jobs["sns-lint"]!.steps.find(({ run }) => run?.includes("sns-lint") === true)!.run!;
    const env = { GITHUB_BASE_REF: "main" };
    expect(step(script, env)).toMatchObject({ status: 0 });
    violate();
    const { status, shown } = step(script, env);
    expect(status).toBe(1);
    expect(shown).toMatch(/^::error file=投稿\/2026-12\/06-防災訓練\.md,line=7,/mu);
    expect(shown).not.toContain("01-図書館");
  });

  it("is checked by its pipeline on GitLab, which keeps a report", () => {
    const { "sns-lint": job } = parse(read(`${EXAMPLE}/.gitlab-ci.yml`)) as { "sns-lint": { script: string[] } };
    const script = job.script.find((line) => line.includes("sns-lint "))!;
    violate();
    const { status, shown } = step(script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: "main" });
    expect(status).toBe(1);
    expect(shown).toContain("[date-consistency]");
    const report = JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8")) as {
      location: { path: string };
    }[];
    expect(new Set(report.map(({ location }) => location.path))).toEqual(new Set(["投稿/2026-12/06-防災訓練.md"]));
  });

  it("is checked before a commit, file by file", () => {
    const { repos } = parse(read(`${EXAMPLE}/.pre-commit-config.yaml`)) as { repos: { hooks: { entry: string }[] }[] };
    const { entry } = repos[0]!.hooks[0]!;
    expect(step(`${entry} 投稿/2026-12/01-図書館.md 投稿/2026-12/05-防災訓練.md`)).toMatchObject({ status: 0 });
    expect(step(`${entry} 直す前/防災訓練.md`)).toMatchObject({ status: 1 });
  });

  it("names the version that is here", () => {
    expect(JSON.parse(read(`${EXAMPLE}/package.json`))).toMatchObject({ devDependencies: { "sns-lint": version } });
  });
});

describe.skipIf(!HAS_GIT || !HAS_BASH)("a repository that init sets up, step by step", () => {
  const sns = "npx --no-install sns-lint";
  const commit = (): void => {
    git(folder, "add", "-A", "--", ":!node_modules");
    git(folder, "commit", "-q", "-m", "x");
  };
  const draft = (name: string, text: string): void => writeFileSync(join(folder, "投稿", name), text);

  it("is checked by the workflow and the hook that were added later", () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    install(folder);
    git(folder, "init", "-q", "-b", "main");
    const answers = "--guideline nagasaki --platform X --domain city.example.lg.jp";
    expect(step(`${sns} init --yes ${answers} --folder 投稿`)).toMatchObject({ status: 0 });
    commit();
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    expect(step(`${sns} init --yes --ci github --ci pre-commit --folder 投稿`)).toMatchObject({ status: 0 });
    commit();
    // What was answered at first still holds.
    expect(readFileSync(join(folder, "sns-lint.config.yml"), "utf8")).toContain("guidelines: [nagasaki]");
    draft("よい.md", "---\napproved_by: 広報課長\n---\n図書館は https://www.city.example.lg.jp/ で案内します。\n");
    commit();
    const workflow = parse(readFileSync(join(folder, ".github/workflows/sns-lint.yml"), "utf8")) as {
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    const script = workflow.jobs["sns-lint"]!.steps.find(({ run }) => run?.includes("sns-lint ") === true)!.run!;
    expect(step(script, { GITHUB_BASE_REF: "main" })).toMatchObject({ status: 0 });
    draft("だめ.md", "---\napproved_by: 広報課長\n---\n受付は bit.ly/abc です。\n");
    commit();
    const { status, shown } = step(script, { GITHUB_BASE_REF: "main" });
    expect([status, shown]).toEqual([1, expect.stringContaining("::error file=投稿/だめ.md,line=4")]);
    const hooks = parse(readFileSync(join(folder, ".pre-commit-config.yaml"), "utf8")) as {
      repos: { hooks: { entry: string }[] }[];
    };
    const { entry } = hooks.repos[0]!.hooks[0]!;
    expect([step(`${entry} 投稿/だめ.md`).status, step(`${entry} 投稿/よい.md`).status]).toEqual([1, 0]);
  });
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { run: string; env: Record<string, string>; shell: string }[];
  };
}

describe("action.yml", () => {
  const { inputs, runs } = parse(read("action.yml")) as Action;
  const [install_, check] = runs.steps as [Action["runs"]["steps"][0], Action["runs"]["steps"][0]];

  it("is a composite action that uses every input, and only as variables", () => {
    expect(runs.using).toBe("composite");
    const source = read("action.yml");
    for (const name of Object.keys(inputs)) expect(source).toContain(`\${{ inputs.${name} }}`);
    for (const { run, shell } of runs.steps) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
    expect(inputs["version"]?.default).toBe(version);
    expect(install_.run).toContain("--ignore-scripts");
  });

  it("knows the options that it uses", () => {
    const known = Object.values(FLAGS).map(({ flags }) => /--[a-z-]+/u.exec(flags)?.[0]);
    const used = [...check.run.matchAll(/--[a-z-]{2,}/gu)].map(([option]) => option);
    expect(used.filter((option) => !known.includes(option))).toEqual([]);
  });

  /** The step with these inputs, all others as they are by default. */
  function run(given: Readonly<Record<string, string>>, base = "") {
    install(join(folder, "sns-lint"));
    const value = (expression: string): string => {
      const name = /\{\{ inputs\.([a-z-]+) \}\}/u.exec(expression)?.[1];
      return name === undefined ? base : (given[name] ?? inputs[name]?.default ?? "");
    };
    const env = Object.fromEntries(Object.entries(check.env).map(([key, expression]) => [key, value(expression)]));
    return step(check.run, { ...env, RUNNER_TEMP: folder });
  }

  it.skipIf(!HAS_BASH)("checks what it is told to, and fails where something has to be mended", () => {
    expect(run({ paths: "投稿" })).toMatchObject({ status: 0 });
    const { status, shown } = run({
      paths: "投稿/2026-12\n直す前/防災訓練.md",
      guideline: "nagasaki\nisahaya",
      report: "sarif:r.sarif",
    });
    expect(status).toBe(1);
    expect(shown).toContain("::error file=直す前/防災訓練.md,line=7");
    expect(readFileSync(join(folder, "r.sarif"), "utf8")).toContain('"version": "2.1.0"');
    expect(run({ paths: "$(touch x); --help" })).toMatchObject({ status: 2 });
    expect(run({ paths: "直す前", format: "compact", "max-warnings": "0" })).toMatchObject({ status: 1 });
    expect(run({ paths: "投稿", config: "nowhere.yml" })).toMatchObject({ status: 2 });
  });

  it.skipIf(!HAS_BASH || !HAS_GIT)("checks what a pull request changes", () => {
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "-m", "posts");
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    expect(run({ paths: "直す前", changed: "true" }, "main")).toMatchObject({ status: 0 });
    // A push: everything.
    expect(run({ paths: "直す前", changed: "true" })).toMatchObject({ status: 1 });
    violate();
    expect(run({ paths: "投稿", changed: "true" }, "main")).toMatchObject({ status: 1 });
  });

  it.skipIf(!HAS_BASH)("checks what a .gitignore names, for it was committed", () => {
    writeFileSync(join(folder, "直す前/.gitignore"), "*\n");
    expect(run({ paths: "直す前" })).toMatchObject({ status: 1 });
  });

  it.skipIf(!HAS_BASH)("runs no plug-in of the drafts' repository unless it is told to", () => {
    const plugin = join(folder, "node_modules/sns-lint-plugin-own");
    mkdirSync(plugin, { recursive: true });
    writeFileSync(join(plugin, "package.json"), '{"name":"sns-lint-plugin-own","main":"a.cjs"}');
    writeFileSync(join(plugin, "a.cjs"), 'require("fs").writeFileSync("was-run", ""); module.exports = { rules: [] };');
    writeFileSync(join(folder, "sns-lint.config.yml"), "plugins: [sns-lint-plugin-own]\n");
    expect(run({ paths: "投稿" })).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, "was-run"))).toBe(false);
    run({ paths: "投稿", plugins: "true" });
    expect(existsSync(join(folder, "was-run"))).toBe(true);
  });
});

describe("templates/sns-lint.gitlab-ci.yml", () => {
  const { "sns-lint": job } = parse(read("templates/sns-lint.gitlab-ci.yml")) as {
    "sns-lint": { script: string[]; variables: Record<string, string> };
  };

  it.skipIf(!HAS_BASH)("runs as it stands", () => {
    expect(job.variables["SNS_LINT_VERSION"]).toBe(version);
    install(join(folder, ".sns-lint"));
    const variables = { ...job.variables, SNS_LINT_PATHS: "直す前", SNS_LINT_OPTIONS: "--max-warnings 0" };
    expect(step(job.script.join("\n"), variables)).toMatchObject({ status: 1 });
    const report = JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8")) as object[];
    expect(report.length).toBeGreaterThan(1);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const [hook] = parse(read(".pre-commit-hooks.yaml")) as [
    { entry: string; files: string; exclude: string; language: string },
  ];

  it("takes every format of nothing but drafts", () => {
    expect(hook).toMatchObject({ entry: "sns-lint", language: "node" });
    const taken = EXTENSIONS.filter((extension) => new RegExp(hook.files).test(`a${extension}`));
    expect(EXTENSIONS.filter((extension) => !taken.includes(extension)).sort()).toEqual([".json", ".yaml", ".yml"]);
    expect(["docs/README.ja.md", "a.md.sns-lint.yml"].filter((name) => !new RegExp(hook.exclude).test(name))).toEqual(
      [],
    );
  });
});
