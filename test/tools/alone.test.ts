// What is installed needs nothing beside itself: the bundles run where no package can be found.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ts from "typescript";
import { NETWORK_GLOBALS } from "../../src/cli/reachable.js";
import { bundle, bundleLibrary } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runIn } from "../cli/run-case.js";
import { document, run, workbook, zip, cell } from "../support/office.js";
import { tinyJpeg } from "../support/tiny-jpeg.js";

const FORBIDDEN: ReadonlySet<string> = new Set(NETWORK_GLOBALS);
const [CLI, LIBRARY] = ["dist/cli-alone", "dist/lib-alone"];
let folder = "";
beforeAll(async () => {
  await bundle("src/cli", CLI);
  await bundleLibrary("src", LIBRARY);
  folder = mkdtempSync(join(tmpdir(), "sns-lint-alone-"));
  mkdirSync(join(folder, "dist"));
  cpSync(fromRoot(CLI), join(folder, "dist/cli"), { recursive: true });
  cpSync(fromRoot(LIBRARY), join(folder, "dist/lib"), { recursive: true });
  symlinkSync(fromRoot("dist/data"), join(folder, "dist/data"), "dir");
  cpSync(fromRoot("bin"), join(folder, "bin"), { recursive: true });
  cpSync(fromRoot("package.json"), join(folder, "package.json"));
});
afterAll(() => [folder, fromRoot(CLI), fromRoot(LIBRARY)].forEach((made) => rmSync(made, { recursive: true })));

/** Of a form that only the scanner knows. */
const TOKEN = `lin_api_${"abcdefghij0123456789".repeat(2)}`;
const INSULT = "担当の職員は馬鹿です。";

function start(...args: string[]) {
  return runIn(folder, join(folder, "dist/cli/start.cjs"), args);
}

function answer(script: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: folder, encoding: "utf8" });
}

describe("the program alone", () => {
  it.each([
    ["a.docx", zip(document(run(INSULT))), "insult"],
    ["a.xlsx", zip(workbook({ s: [[1, cell.text("A1", "本文")], [2, cell.text("A2", INSULT)]] })), "insult"], // prettier-ignore
    ["a.csv", `本文\n${INSULT}\n`, "insult"],
    ["a.txt", `御覧ください ${TOKEN}\n`, "credential"],
    ["a.md", "---\nmedia: [a.jpg]\n---\n写真です。\n", "image-metadata"],
  ])("reads %s", async (name, content, rule) => {
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, "a.jpg"), tinyJpeg({ latitude: [32, 45, 0], longitude: [129, 52, 0] }));
    const { stdout, stderr } = await start("--no-config", "--format", "compact", name);
    expect(stderr).toBe("");
    expect(stdout).toContain(rule);
  });

  it("leaves out what git leaves out, shows what it would mend, and searches settings", async () => {
    mkdirSync(join(folder, "posts"));
    writeFileSync(join(folder, "posts/.gitignore"), "b.txt\n");
    for (const name of ["b.txt", "c.txt"]) writeFileSync(join(folder, "posts", name), "父兄の皆さまへ\n");
    writeFileSync(join(folder, "sns-lint.config.yml"), "guidelines: [nagasaki]\n");
    const { stdout } = await start("--fix-dry-run", "posts");
    expect(stdout).toContain("+++ b/posts/c.txt");
    expect(stdout).not.toContain("b.txt");
    const doctor = await start("doctor");
    expect(doctor.status).toBe(0);
    expect(doctor.stdout).toContain("sns-lint.config.yml");
  });

  it("can ask, and follow files", () => {
    const script = `
      import { confirm, intro, isCancel, log, select, text } from "./dist/cli/clack-prompts.cjs";
      import { watch } from "./dist/cli/chokidar.cjs";
      console.log(typeof log.message, [confirm, intro, isCancel, select, text, watch].every((each) => typeof each === "function"));
    `;
    expect(answer(script)).toBe("function true\n");
  });
});

describe("what is bundled", () => {
  const ALL = /^(?:globalThis|global|self|window)$/u;

  /** Names of variables, and of what is taken from all that is global. */
  function namesIn(source: string): string[] {
    const found: string[] = [];
    const isKey = (node: ts.Node): boolean =>
      ts.isPropertyAccessExpression(node.parent) &&
      node.parent.name === node &&
      !ALL.test(node.parent.expression.getText());
    const look = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !isKey(node)) found.push(node.text);
      ts.forEachChild(node, look);
    };
    ts.forEachChild(ts.createSourceFile("x.js", source, ts.ScriptTarget.Latest, true), look);
    return found;
  }

  it("names nothing that opens a connection", () => {
    const of = (name: string): string[] => readdirSync(fromRoot(name)).map((file) => fromRoot(name, file));
    const files = [...of(CLI), ...of(LIBRARY)].filter((file) => file.endsWith("js"));
    const named = files.map((file) => namesIn(readFileSync(file, "utf8")).filter((name) => FORBIDDEN.has(name)));
    expect(named).toEqual(files.map(() => []));
    expect(namesIn("self.fetch(x); cache.fetch; fetch").filter((name) => FORBIDDEN.has(name))).toEqual([
      "fetch",
      "fetch",
    ]);
  });

  it("cannot fetch a picture by its address", () => {
    const script = `
      globalThis.fetch = globalThis.XMLHttpRequest = () => { console.log("asked"); throw new Error(); };
      import { createRequire } from "node:module";
      const { load } = createRequire(import.meta.url)("./dist/cli/exifreader.cjs");
      await load("https://example.com/a.jpg").then(() => console.log("loaded"), () => console.log("refused"));
    `;
    expect(answer(script)).toBe("refused\n");
  });
});

it("the library alone lints, with the scanner for tokens and a rule of one's own", () => {
  const script = `
    import { createLinter } from "./dist/lib/index.js";
    import { defineRule } from "./dist/lib/rule.js";
    import textlint from "./dist/lib/textlint.js";
    const messages = { found: { ja: () => "x", en: () => "x" } };
    const own = defineRule({
      id: "own", category: "insult", title: { ja: "x", en: "x" }, messages,
      *check() { yield { at: [0, 1], say: "found", data: {}, certainty: "likely" }; },
    });
    const linter = await createLinter({ plugins: [own] });
    const post = { path: "a.txt", index: 0, id: null, text: "御覧ください ${TOKEN}", fields: {}, firstLine: 1 };
    for await (const { report } of linter.lint([post])) console.log(report.violations.map(({ rule }) => rule).join());
    console.log(typeof textlint);
  `;
  expect(answer(script)).toMatch(/^(?=.*\bown\b)(?=.*\bcredential\b).*\nfunction\n$/u);
});
