// A pull request may bring links under the names that a check reads and writes: nothing outside is read, and nothing is harmed.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runHere, type Ended } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const PRECIOUS = "precious: 1\n";

beforeEach(() => {
  folder.write("outside.yml", PRECIOUS);
  folder.write("posts/a.txt", "窓口の人は役立たず\n");
  folder.write("posts/rules.txt", "第１条 職員は、人を侮辱してはならない。\n");
  folder.write("posts/answers.yml", "drafter: 課員\nreviewer: 課長\nanswers: []\n");
});

function link(name: string, to = "../outside.yml"): void {
  mkdirSync(dirname(join(folder.path, "posts", name)), { recursive: true });
  symlinkSync(to, join(folder.path, "posts", name));
}

function sns(...args: string[]): Promise<Ended> {
  return runHere(join(folder.path, "posts"), ...args);
}

const LINT = ["--no-config", "-g", "nagasaki"];

describe.skipIf(process.platform === "win32")("through a link out of the folder", () => {
  it.each([
    ["the cache", ".sns-lint-cache.json", [...LINT, "--cache", "a.txt"]],
    ["a result", "out.json", [...LINT, "-f", "json:out.json", "a.txt"]],
    ["a baseline", "known.json", [...LINT, "--baseline", "known.json", "--write-baseline", "a.txt"]],
    ["a record of reviews", "a.txt.review.yml", ["review", ...LINT, "a.txt", "--answers", "answers.yml"]],
    [
      "a record of acceptances",
      "a.txt.sns-lint.yml",
      ["accept", "--no-config", "a.txt", "--rule", "insult", "--reason", "x", "--by", "y"],
    ],
    ["what init makes", "new.yml", ["init", "--from", "rules.txt", "-o", "new.yml", "--force"]],
  ])("%s is not written", async (_, name, args) => {
    link(name);
    const { status, told } = await sns(...args);
    expect([status, told.includes(name)]).toEqual([2, true]);
    expect(readFileSync(join(folder.path, "outside.yml"), "utf8")).toBe(PRECIOUS);
  });

  it("a draft is not mended, and the reason is told", async () => {
    writeFileSync(join(folder.path, "outside.yml"), "父兄の皆さまへ\n");
    link("b.txt");
    const { status, told } = await sns(...LINT, "--fix", "b.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("b.txt: 書き込めませんでした")]);
    expect(readFileSync(join(folder.path, "outside.yml"), "utf8")).toContain("父兄");
  });

  it("no record of reviews is read or quoted", async () => {
    link("a.txt.review.yml");
    const { status, told } = await sns(...LINT, "--require-review", "a.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("審査の記録を読んでいません")]);
    expect(told).not.toContain("precious");
  });
});

describe.skipIf(process.platform === "win32")("a device under the name of", () => {
  it.each([
    ["the cache", ".sns-lint-cache.json", [...LINT, "--cache", "a.txt"]],
    ["a baseline", "known.json", [...LINT, "--baseline", "known.json", "a.txt"]],
    ["the answers of a review", "given.yml", ["review", ...LINT, "a.txt", "--answers", "given.yml"]],
    ["a record of acceptances", "a.txt.sns-lint.yml", [...LINT, "a.txt"]],
    ["a record of reviews", "a.txt.review.yml", [...LINT, "--require-review", "a.txt"]],
    ["a draft to be mended", "b.txt", [...LINT, "--fix", "b.txt"]],
  ])("%s is not read to its end", async (_, name, args) => {
    link(name, "/dev/zero");
    const { status } = await sns(...args);
    expect(status).toBe(2);
  });
});

it("a link within the folder is as good as its file", async () => {
  folder.write("posts/real/out.json", "");
  link("out.json", "real/out.json");
  expect((await sns(...LINT, "-f", "json:out.json", "a.txt")).told).toBe("");
  expect(readFileSync(join(folder.path, "posts/real/out.json"), "utf8")).toContain("insult");
});
