import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EXTENSIONS } from "../../src/read/index.js";
import { repairOfFormat } from "../../src/read/other-formats.js";
import { readInputs } from "../../src/read/read-files.js";
import { runHere } from "../support/run-here.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  mkdirSync(join(folder, "posts"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) writeFileSync(join(folder, name), "お知らせです。");
}

describe("files that nothing here reads", () => {
  it.each([
    ["a.doc", ".docx"],
    ["A.DOC", ".docx"],
    ["a.xls", ".xlsx"],
    ["a.jtd", ".txt"],
    ["a.pdf", ".txt"],
  ])("%s is told with what to save it as", async (name, wanted) => {
    write(name);
    const { errors } = await readInputs([name], { cwd: folder });
    expect(errors.map(({ repair }) => repair)).toEqual([expect.stringContaining(wanted)]);
  });

  it("are none of those that are read, nor pictures", () => {
    for (const extension of [...EXTENSIONS, ".jpg", ".mp4", ".js", ""])
      expect(repairOfFormat(`a${extension}`)).toBeNull();
  });

  it("are told where a folder holds some beside drafts; the rest is checked, and the status is its", async () => {
    write("posts/a.txt", "posts/b.doc", "posts/c.pdf", "posts/~$d.doc", "posts/e.jpg");
    const { posts, errors, unread } = await readInputs(["posts"], { cwd: folder });
    expect([posts.length, errors, unread]).toEqual([1, [], ["posts/b.doc", "posts/c.pdf"]]);
    const { status, told } = await runHere(folder, "--no-config", "posts");
    expect([status, told]).toEqual([0, expect.stringMatching(/2件.*posts\/b\.doc、posts\/c\.pdf/u)]);
    expect((await runHere(folder, "--no-config", "--quiet", "posts")).told).toBe("");
  });

  it("are a fault where a folder holds nothing else", async () => {
    write("posts/b.xls");
    const { status, told } = await runHere(folder, "--no-config", "posts");
    expect([status, told]).toEqual([2, expect.stringContaining("posts/b.xls: 検査できない形式です。Excel")]);
  });

  it("are no concern of anybody where .gitignore leaves them out", async () => {
    write("posts/a.txt", "posts/b.doc");
    writeFileSync(join(folder, ".gitignore"), "*.doc\n");
    expect((await runHere(folder, "--no-config", "posts")).told).toBe("");
  });
});
