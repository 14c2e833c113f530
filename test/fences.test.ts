import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import readConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterEach, expect, test } from "vitest";
import { fromRoot } from "../tools/root.js";

const { forbidden = [], options = {} } = await readConfig(fromRoot(".dependency-cruiser.mjs"));

type Project = Readonly<Record<string, string>>;

/** A project that keeps every fence; each case below adds what breaks one. */
const SOUND: Project = {
  "package.json": `{"type": "module", "devDependencies": {"chalk": "5", "kuromoji": "0", "vitest": "4"}}`,
  ...installed("chalk", "kuromoji", "vitest", "undici"),
  "rules/insult/index.ts": `import "../../src/define-rule.js"; import "./words.js";`,
  "rules/insult/words.ts": "",
  "rules/index.ts": `import "./insult/index.js";`,
  "src/types.ts": "",
  "src/define-rule.ts": `import type {} from "./types.js";`,
  "src/lint.ts": `import "./types.js";`,
  "src/format/json.ts": `import "../types.js"; import "chalk";`,
  "src/words/load-lexicon.ts": `import "node:fs";`,
  "src/config/find.ts": `import "node:fs/promises"; import "../words/load-lexicon.js";`,
  "src/index.ts": `import "../rules/index.js"; import "./lint.js"; import "./config/find.js"; import "./words/load-lexicon.js";`,
  "src/cli/main.ts": `import "node:process"; import "../index.js";`,
  "src/cli/git.ts": `import "node:child_process";`,
  "tools/compile-tokenizer.ts": `import "kuromoji"; import "node:fs";`,
  "test/tokenizer/oracle.test.ts": `import "kuromoji"; import "vitest"; import "node:child_process";`,
};

const BREACHES: Readonly<Record<string, readonly Project[]>> = {
  "rules-import-define-rule-only": [
    { "rules/insult/words.ts": `import "../../src/lint.js";` },
    { "rules/insult/words.ts": `import type {} from "../../src/types.js";` },
    { "rules/insult/index.ts": `import "../rights/index.js";`, "rules/rights/index.ts": "" },
    { "rules/insult/words.ts": `import "chalk";` },
  ],
  "formats-stay-in-format": [{ "src/format/json.ts": `import "../lint.js";` }],
  "node-at-the-edge": [
    { "src/lint.ts": `import "node:fs";` },
    { "src/index.ts": `import "node:path";` },
    { "src/words/lexicon.ts": `import "fs";` },
  ],
  "loaders-at-the-edge": [{ "src/lint.ts": `import "./words/load-lexicon.js";` }],
  "kuromoji-at-build-time": [
    { "tools/generate.ts": `import "kuromoji";` },
    { "test/text/fold.test.ts": `import "kuromoji";` },
  ],
  "engine-is-handed-everything": [
    { "src/lint.ts": `import "../rules/index.js";` },
    { "src/lint.ts": `import "./config/find.js";` },
    { "src/text/fold.ts": `import type {} from "../cli/main.js";` },
  ],
  "defaults-are-wired-once": [{ "src/cli/rules.ts": `import "../../rules/index.js";` }],
  "index-is-the-top": [{ "src/read/text.ts": `import "../index.js";` }],
  "no-cycles": [{ "src/text/a.ts": `import "./b.js";`, "src/text/b.ts": `import type {} from "./a.js";` }],
  "no-tests-in-the-product": [{ "src/lint.ts": `import "../test/help.js";`, "test/help.ts": "" }],
  "no-tools-in-the-product": [{ "src/cli/main.ts": `import "../../tools/root.js";`, "tools/root.ts": "" }],
  "packages-are-accounted-for": [
    { "src/lint.ts": `import "vitest";` },
    { "src/lint.ts": `import "undeclared";`, ...installed("undeclared") },
  ],
  "no-network": [
    { "src/cli/main.ts": `import "node:https";` },
    { "src/read/url.ts": `import "dns/promises";` },
    { "src/text/fold.ts": `const { Worker } = await import("node:worker_threads");` },
    { "rules/insult/fetch.ts": `import "undici";` },
  ],
  "git-is-the-only-program": [
    { "src/cli/open.ts": `const { exec } = await import("node:child_process");` },
    { "rules/insult/run.ts": `import "child_process";` },
  ],
  "imports-exist": [{ "tools/generate.ts": `import "./nowhere.js";` }],
};

let folder = "";
afterEach(() => rm(folder, { recursive: true, force: true }));

test("every fence has a reason, and a case that breaks it", () => {
  expect(forbidden.map(({ name }) => name)).toEqual(Object.keys(BREACHES));
  expect(forbidden.filter(({ comment = "" }) => comment.length < 30)).toEqual([]);
  expect(forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
});

test("a sound project breaks none", async () => {
  expect(await breaches(SOUND)).toEqual([]);
});

test.each(Object.entries(BREACHES).flatMap(([name, projects]) => projects.map((project) => ({ name, project }))))(
  "$name: $project",
  async ({ name, project }) => {
    expect(await breaches({ ...SOUND, ...project })).toContain(name);
  },
);

/** Names of the fences that a project breaks. */
async function breaches(project: Project): Promise<string[]> {
  folder = await realpath(await mkdtemp(join(tmpdir(), "fences-")));
  for (const [path, source] of Object.entries(project)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
  const { output } = await cruise(["src", "rules", "tools", "test"], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

function installed(...names: string[]): Project {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, `{"name": "${name}", "main": "index.js"}`],
      [`node_modules/${name}/index.js`, ""],
    ]),
  );
}
