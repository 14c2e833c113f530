// Nothing that a run reads, and nothing that it writes for another reason, is ever lost under what it writes.
import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runHere, type Ended } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const DRAFT = "担当の職員は馬鹿です。\n";
const RULES = "第１条 職員は、人を侮辱してはならない。\n";
const CONFIG = "guidelines: [nagasaki]\n";

beforeEach(() => {
  folder.write("a.txt", DRAFT);
  folder.write("posts/b.txt", DRAFT);
  folder.write("rules.txt", RULES);
  folder.write("own.yml", CONFIG);
  linkSync(join(folder.path, "a.txt"), join(folder.path, "hard.txt"));
});

const sns = (...args: string[]): Promise<Ended> => runHere(folder.path, ...args);
const content = (name: string): string => readFileSync(join(folder.path, name), "utf8");
const LINT = ["--no-config", "-f", "compact"];

describe("a file that is read", () => {
  it.each([
    ["a draft, as a result", "a.txt", [...LINT, "-f", "json:a.txt", "a.txt"]],
    ["a draft by another name", "a.txt", [...LINT, "-f", "json:posts/../a.txt", "a.txt"]],
    ["a draft by a hard link", "a.txt", [...LINT, "-f", "json:hard.txt", "a.txt"]],
    ["a draft of a folder", "posts/b.txt", [...LINT, "-f", "json:posts/b.txt", "posts"]],
    ["a draft from standard input", "a.txt", [...LINT, "-f", "json:a.txt", "--stdin-filename", "a.txt", "-"]],
    ["a draft, as the cache", "a.txt", [...LINT, "--cache-location", "a.txt", "a.txt"]],
    ["the configuration", "own.yml", ["--config", "own.yml", "-f", "json:own.yml", "a.txt"]],
    ["a result that is printed again", "posts/b.txt", ["format", "posts/b.txt", "-f", "html:posts/b.txt"]],
    ["a document", "rules.txt", ["init", "--from", "rules.txt", "-o", "rules.txt", "--force"]],
  ])("is not written: %s", async (_, name, args) => {
    const before = content(name);
    const { status, told } = await sns(...args);
    expect([status, told]).toEqual([2, expect.stringContaining("同じファイルです")]);
    expect(content(name)).toBe(before);
  });

  it("is not written: the record of acceptances of a draft", async () => {
    folder.write("a.txt.sns-lint.yml", "[]\n");
    const { status, told } = await sns(...LINT, "-f", "json:a.txt.sns-lint.yml", "a.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("受け入れ")]);
    expect(content("a.txt.sns-lint.yml")).toBe("[]\n");
  });

  it.skipIf(process.platform === "win32")("is not written through a link to it", async () => {
    symlinkSync("a.txt", join(folder.path, "link.json"));
    const { status, told } = await sns(...LINT, "--lang", "en", "-f", "json:link.json", "a.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("same file as a draft that is checked")]);
    expect(content("a.txt")).toBe(DRAFT);
  });
});

describe("a file that is written", () => {
  it.each([
    ["by two formats", ["-f", "json:x", "-f", "sarif:./x"]],
    ["by a format and as the baseline", ["-f", "json:x", "--baseline", "x", "--write-baseline"]],
    ["as the cache and the baseline", ["--cache-location", "x", "--baseline", "x", "--write-baseline"]],
    ["by a format and as the usual cache", ["--cache", "-f", "json:.sns-lint-cache.json"]],
  ])("is written for one reason only, not %s", async (_, args) => {
    const { status, told } = await sns("--no-config", ...args, "a.txt");
    expect([status, told]).toEqual([2, expect.stringContaining("同じファイルです")]);
    expect(() => content("x")).toThrow(/ENOENT/);
  });

  it("may stand beside what is read, and be there before", async () => {
    folder.write("posts/old.html", "old");
    const outputs = ["-f", "html:posts/old.html", "-f", "json:posts/c.json", "--cache", "--baseline", "known.json"];
    const { status, told } = await sns("--no-config", ...outputs, "--write-baseline", "posts/b.txt");
    expect([status, told]).toEqual([0, expect.stringMatching(/^sns-lint: known\.json に\d+件の指摘を記録/u)]);
    expect(content("posts/old.html")).toContain("<html");
    expect(content("posts/b.txt")).toBe(DRAFT);
  });
});

it("standard output by its name in the system is standard output", async () => {
  const { status, shown } = await sns("--no-config", "-f", "json:/dev/stdout", "a.txt");
  expect([status, JSON.parse(shown)]).toMatchObject([0, { summary: { posts: 1 } }]);
  expect((await sns("--no-config", "-f", "pretty", "-f", "json:/dev/fd/1", "a.txt")).status).toBe(2);
});
