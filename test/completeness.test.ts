// What every part of the project has, checked so that nobody has to remember it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../src/types.js";
import { importRule, ruleFolders } from "../tools/generate.js";
import { fromRoot } from "../tools/root.js";
import { readCases } from "../tools/rule-cases.js";

const MAX_LINES = 300;
const CASES_OF_EACH_KIND = 5;

describe.each(ruleFolders())("rule %s", (id) => {
  test.each(["index.ts", "README.md", "cases.yml"])("has %s", (file) => {
    expect(existsSync(fromRoot("rules", id, file))).toBe(true);
  });

  test("is called like its folder, and belongs to a category", async () => {
    const rule = await importRule(id);
    expect(rule.id).toBe(id);
    expect(Object.keys(CATEGORIES)).toContain(rule.category);
    expect(rule.title).not.toBe("");
  });

  test("speaks both languages", async () => {
    for (const message of Object.values((await importRule(id)).messages)) {
      expect(Object.keys(message).sort()).toEqual(["en", "ja"]);
    }
  });

  test("has enough cases of what it finds and of what it must not find", () => {
    const cases = readCases(id);
    const ng = cases.filter(({ expect }) => expect.length > 0).length;
    expect(ng).toBeGreaterThanOrEqual(CASES_OF_EACH_KIND);
    expect(cases.length - ng).toBeGreaterThanOrEqual(CASES_OF_EACH_KIND);
    expect(new Set(cases.map((one) => JSON.stringify([one.text, one.fields]))).size).toBe(cases.length);
  });
});

describe("files", () => {
  // Those that a commit would contain, also before it is made.
  const files = git("ls-files", "--cached", "--others", "--exclude-standard").filter((path) =>
    existsSync(fromRoot(path)),
  );

  test(`have at most ${MAX_LINES} lines, data aside`, () => {
    const code = files.filter((path) => /\.[cm]?[jt]s$/u.test(path));
    expect(code.filter((path) => lines(path) > MAX_LINES)).toEqual([]);
    expect(code).not.toEqual([]);
  });

  // The dots in brackets keep this file from finding itself.
  test.each([
    ["path of somebody's machine", /(?<![\w./~-])\/(?:home|root|Users|work|tmp)\/\w/u],
    ["package registry", /registry[.](?:npmjs|yarnpkg|npmmirror)|["]resolved["]: "http/u],
  ])("name no %s", (_, pattern) => {
    expect(files.filter((path) => !isBinary(path)).flatMap((path) => matching(path, pattern))).toEqual([]);
  });
});

function git(...args: string[]): string[] {
  return execFileSync("git", [...args, "-z"], { cwd: fromRoot(), encoding: "utf8" })
    .split("\0")
    .filter(Boolean);
}

function lines(path: string): number {
  return readFileSync(fromRoot(path), "utf8").trimEnd().split("\n").length;
}

/** "path:line: text" of each line that matches. */
function matching(path: string, pattern: RegExp): string[] {
  return readFileSync(fromRoot(path), "utf8")
    .split("\n")
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

function isBinary(path: string): boolean {
  return readFileSync(fromRoot(path)).includes(0);
}
