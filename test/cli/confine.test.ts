import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ended, runHere } from "../support/run-here.js";

/** Holds repository/ with a .git, and elsewhere/ beside it. */
let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-")));
  mkdirSync(join(folder, "repository/.git"), { recursive: true });
  write("elsewhere/own.yml", GUIDELINE);
  write("repository/rules/own.yml", GUIDELINE);
  write("repository/drafts/draft.md", "お知らせです。");
});
afterEach(() => rmSync(folder, { recursive: true }));

const GUIDELINE = `id: own
name: 花水市
title: 花水市のきまり
issuer: 花水市
date: null
applies: {contractors: true, private_use: false}
own_domains: []
clauses:
  - {id: "1", label: "1", heading: きまり, text: 人を侮辱しない。, force: prohibition, check: automatic, covers: [insult]}
`;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function lint(cwd: string, ...args: string[]): Promise<Ended> {
  return runHere(join(folder, cwd), ...args);
}

describe("what a configuration names", () => {
  it("may be anywhere in the repository", async () => {
    write("repository/drafts/sns-lint.config.yml", "guidelines: [../rules/own.yml]\n");
    expect(await lint("repository/drafts", "draft.md")).toMatchObject({ status: 0, told: "" });
  });

  it("may be in the folder of the run, without a repository", async () => {
    rmSync(join(folder, "repository/.git"), { recursive: true });
    write("repository/drafts/sns-lint.config.yml", "guidelines: [../rules/own.yml]\n");
    expect(await lint("repository", "--config", "drafts/sns-lint.config.yml", "drafts")).toMatchObject({ status: 0 });
    expect(await lint("repository/drafts", "draft.md")).toMatchObject({ status: 2 });
  });

  it.each([
    ["by its path", (): void => undefined, "../elsewhere/own.yml"],
    [
      "through a link",
      () => symlinkSync(join(folder, "elsewhere"), join(folder, "repository/linked")),
      "linked/own.yml",
    ],
    ["where it does not exist", (): void => undefined, "../nowhere/own.yml"],
  ])("is not read outside of both, %s", async (_, prepare, named) => {
    prepare();
    write("repository/sns-lint.config.yml", `guidelines: [${named}]\n`);
    const { status, told } = await lint("repository", "drafts");
    expect(status).toBe(2);
    expect(told).toMatch(/sns-lint\.config\.yml: .*own\.yml.*--allow-outside/u);
  });

  it("is read where it is allowed", async () => {
    write("repository/sns-lint.config.yml", "guidelines: [../elsewhere/own.yml]\n");
    expect(await lint("repository", "--allow-outside", "drafts")).toMatchObject({ status: 0, told: "" });
  });
});

describe.skipIf(process.platform === "win32")("settings that were searched for", () => {
  beforeEach(() => {
    write("elsewhere/settings.yml", "words-of-others: 1\nguidelines: [oizumi]\n");
    symlinkSync("../elsewhere/settings.yml", join(folder, "repository/sns-lint.config.yml"));
  });

  it("are not read through a link out of the repository, and nothing of them is told", async () => {
    const { status, told } = await lint("repository/drafts", "draft.md");
    expect(status).toBe(2);
    expect(told).toMatch(/sns-lint\.config\.yml: .*settings\.yml.*--allow-outside/u);
    expect(told).not.toContain("words-of-others");
    expect((await lint("repository", "--allow-outside", "drafts")).told).toContain("words-of-others");
  });

  it("are read through a link where no repository is: they are the user's own", async () => {
    rmSync(join(folder, "repository/.git"), { recursive: true });
    expect((await lint("repository", "drafts")).told).toContain("words-of-others");
  });
});

describe("the guideline that a draft names", () => {
  it.each([
    ["repository/rules/own.yml", 0],
    ["elsewhere/own.yml", 2],
    ["repository/../elsewhere/own.yml", 2],
  ])("is read in the repository only: %s", async (named, status) => {
    write("repository/drafts/draft.md", `---\nguideline: ${folder}/${named}\n---\nお知らせです。`);
    expect(await lint("repository", "drafts")).toMatchObject({ status });
  });

  it("does not keep other drafts from being checked", async () => {
    write("repository/drafts/draft.md", "---\nguideline: /etc/own.yml\n---\nお知らせです。");
    write("repository/drafts/other.md", "管理用のパスワードは Kn9xTz24 です。");
    const { status, told } = await lint("repository", "--format", "json:out.json", "drafts");
    expect(status).toBe(2);
    expect(told).toContain("drafts/draft.md");
  });
});

describe("the policy that an account sheet names", () => {
  const sheet = (file: string): string => `service: X\naccount: hanamizu\npolicy: {file: ${file}}\n`;

  it.each([
    ["../rules/policy.md", true],
    ["../../elsewhere/policy.md", false],
  ])("is read in the repository only: %s", async (named, read) => {
    write("repository/rules/policy.md", "運用ポリシー");
    write("elsewhere/policy.md", "運用ポリシー");
    write("repository/accounts/x.yml", sheet(named));
    const { told } = await lint("repository", "account", "accounts/x.yml");
    expect(told.includes("--allow-outside")).toBe(!read);
  });
});
