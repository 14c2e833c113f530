import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run.js";
import { git, HAS_GIT } from "../support/git.js";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-changed-")));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function commit(): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "drafts");
}

const containing = (part: string): unknown => expect.stringContaining(part);

/** What is checked, and what is told. */
async function lint(args: readonly string[], cwd = folder) {
  let [out, err] = ["", ""];
  const status = await run([...args, "--no-config", "--format", "json"], {
    stdin: Readable.from([]),
    color: false,
    cwd,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  const paths = out === "" ? [] : (JSON.parse(out) as { posts: { path: string }[] }).posts.map(({ path }) => path);
  return { status, paths, err };
}

describe.skipIf(!HAS_GIT)("--changed", () => {
  beforeEach(() => {
    git(folder, "init", "-q", "-b", "main");
    write({ "投稿/お知らせ 1.txt": "休館です。", "投稿/b.txt": "開館です。", "c.md": "延期です。" });
  });

  it("takes everything for new before the first commit", async () => {
    git(folder, "add", "c.md");
    expect(await lint(["--changed"])).toMatchObject({
      status: 0,
      paths: ["c.md", "投稿/b.txt", "投稿/お知らせ 1.txt"],
    });
  });

  it("checks what is edited, staged and new, and says when that is nothing", async () => {
    commit();
    expect(await lint(["--changed"])).toMatchObject({
      status: 0,
      paths: [],
      err: "sns-lint: 変わった下書きはありません。\n",
    });
    write({ "投稿/お知らせ 1.txt": "休館は火曜日です。", "c.md": "延期になりました。", "新しい.txt": "開館です。" });
    git(folder, "add", "c.md");
    expect((await lint(["--changed"])).paths).toEqual(["c.md", "投稿/お知らせ 1.txt", "新しい.txt"]);
    expect((await lint(["--changed", "投稿"])).paths).toEqual(["投稿/お知らせ 1.txt"]);
    expect((await lint(["--changed"], join(folder, "投稿"))).paths).toEqual(["お知らせ 1.txt"]);
  });

  it("tells of changed files that nothing reads, and not of those that have not changed", async () => {
    write({ "投稿/old.doc": "x" });
    commit();
    expect((await lint(["--changed", "投稿"])).err).toBe("sns-lint: 変わった下書きはありません。\n");
    write({ "投稿/new.pdf": "x" });
    const { status, err } = await lint(["--changed", "投稿"]);
    expect([status, err]).toEqual([0, expect.stringMatching(/^[^\n]*1件[^\n]*投稿\/new\.pdf[^\n]*\n$/u)]);
    expect((await lint(["--changed", "--quiet", "投稿"])).err).not.toContain("new.pdf");
  });

  it("checks what was committed whatever a .gitignore says, and nothing else that one names", async () => {
    write({ ".gitignore": "*.txt\n", "d.txt": "開館です。" });
    git(folder, "add", "-f", "投稿/b.txt");
    const { paths, err } = await lint(["--changed"]);
    expect([paths, err]).toEqual([["投稿/b.txt", "c.md"].sort(), ""]);
  });

  it("with a base checks what has changed since the branches parted, and nothing that went on there", async () => {
    commit();
    git(folder, "checkout", "-q", "-b", "topic");
    renameSync(join(folder, "c.md"), join(folder, "d.md"));
    rmSync(join(folder, "投稿/b.txt"));
    commit();
    git(folder, "checkout", "-q", "main");
    write({ "投稿/お知らせ 1.txt": "休館は火曜日です。" });
    commit();
    git(folder, "checkout", "-q", "topic");
    write({ "e.txt": "開館です。" });
    expect((await lint(["--changed", "main"])).paths).toEqual(["d.md", "e.txt"]);
    expect((await lint(["--changed=main", "."])).paths).toEqual(["d.md", "e.txt"]);
    expect((await lint(["--changed", "main", "d.md"])).paths).toEqual(["d.md"]);
  });

  it.each([
    ["its sidecar", "投稿/b.txt.sns-lint.yml", "[]\n", ["投稿/b.txt"]],
    ["a picture that it names", "投稿/写真.jpg", "no picture", ["c.md"]],
    ["a guideline that it names", "きまり.yml", "id: x\n", ["d.md"]],
    ["a picture that nobody names", "別.jpg", "no picture", []],
  ])("a draft is concerned by %s", async (_, path, content, paths) => {
    write({
      "c.md": "---\nmedia: [投稿/写真.jpg]\n---\n延期です。",
      "d.md": "---\nguideline: きまり.yml\n---\n延期です。",
    });
    write({ [path]: "old" });
    commit();
    expect((await lint(["--changed"])).paths).toEqual([]);
    write({ [path]: content });
    expect((await lint(["--changed", "-g", "general"])).paths).toEqual(paths);
    rmSync(join(folder, path));
    expect((await lint(["--changed", "-g", "general"])).paths).toEqual(paths);
  });

  it("checks everything where the configuration or the guideline has changed, or is gone", async () => {
    write({ "sns-lint.config.yml": "guidelines: [nagasaki]\n" });
    commit();
    rmSync(join(folder, "sns-lint.config.yml"));
    const { paths, err } = await lint(["--changed", "投稿"]);
    expect(paths).toEqual(["投稿/b.txt", "投稿/お知らせ 1.txt"]);
    expect(err).toContain("sns-lint.config.yml が変わっているため");
  });

  it("tells what cannot be read only of what has changed", async () => {
    write({ "a.md": "---\n閉じない\n" });
    commit();
    write({ "c.md": "延期になりました。", "写真.jpg": "" });
    expect(await lint(["--changed"])).toMatchObject({ status: 0, paths: ["c.md"], err: "" });
    write({ "a.md": "---\nまだ閉じない\n" });
    expect(await lint(["--changed"])).toMatchObject({
      status: 2,
      paths: ["c.md"],
      err: containing("a.md"),
    });
  });

  it("follows links to where the drafts are", async () => {
    commit();
    write({ "投稿/b.txt": "開館になりました。" });
    symlinkSync(join(folder, "投稿"), join(folder, "ここ"));
    expect((await lint(["--changed", "ここ"])).paths).toEqual(["ここ/b.txt"]);
  });

  it.each([
    ["no revision", ["--changed", "nowhere"], "「nowhere」は、git の版"],
    ["an option for git", ["--changed=--output=x"], "「--output=x」は、git の版"],
    ["a word that is two things", ["--changed", "topic"], "refs/heads/topic"],
    ["a branch of another origin", ["--changed", "other"], "fetch-depth: 0"],
  ])("refuses %s", async (_, args, told) => {
    commit();
    git(folder, "branch", "topic");
    git(folder, "checkout", "-q", "--orphan", "other");
    write({ "f.txt": "別の始まりです。" });
    commit();
    git(folder, "checkout", "-q", "main");
    write({ topic: "" });
    expect(await lint(args)).toMatchObject({ status: 2, paths: [], err: containing(told) });
  });

  it("starts no program of the repository's configuration", async () => {
    commit();
    const trap = join(folder, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch '${folder}/sprung'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of ["core.fsmonitor", "diff.external", "filter.a=b.clean", "filter.c.process", "diff.d.textconv"])
      git(folder, "config", key, trap);
    git(folder, "config", "filter.c.required", "true");
    write({ ".gitattributes": "*.txt filter=a=b diff=d\n*.md filter=c\n" });
    write({ "投稿/b.txt": "閉館です。", "c.md": "中止です。" });
    expect((await lint(["--changed"])).paths).toEqual(["c.md", "投稿/b.txt"]);
    expect(existsSync(join(folder, "sprung"))).toBe(false);
    // The trap works: git by itself steps into it.
    expect(() => git(folder, "diff", "HEAD")).toThrow();
    expect(existsSync(join(folder, "sprung"))).toBe(true);
  });
});

it("is refused outside a repository, and where there is no git", async () => {
  write({ "c.md": "延期です。" });
  if (HAS_GIT) expect(await lint(["--changed"])).toMatchObject({ status: 2, err: containing("git のフォルダー") });
  vi.stubEnv("PATH", folder);
  expect(await lint(["--changed"])).toMatchObject({ status: 2, err: containing("git がありません") });
});

describe.skipIf(!HAS_GIT)("--changed, of a repository within", () => {
  const checked = async (...args: string[]): Promise<readonly string[]> => (await lint(["--changed", ...args])).paths;
  /** What stands in a repository of its own, committed there. */
  const nest = (files: Readonly<Record<string, string>>): void => {
    write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`posts/n/${name}`, text])));
    git(join(folder, "posts/n"), "init", "-q");
    git(join(folder, "posts/n"), "add", "-A");
    git(join(folder, "posts/n"), "commit", "-q", "-m", "within");
  };

  beforeEach(() => {
    git(folder, "init", "-q", "-b", "main");
    write({ "posts/a.txt": "お知らせです。" });
    commit();
  });

  it("checks all that the one around it does not hold, but for what is ignored there", async () => {
    nest({ "b.txt": "役立たず", "deep/c.txt": "開館です。", ".gitignore": "d.txt\n" });
    write({ "posts/n/d.txt": "下書きの控えです。" });
    expect(await checked("posts")).toEqual(["posts/n/b.txt", "posts/n/deep/c.txt"]);
    expect(await checked("main", "posts")).toEqual(["posts/n/b.txt", "posts/n/deep/c.txt"]);
  });

  it("asks git of it, whatever a hook of the one around it is told", async () => {
    nest({ "b.txt": "役立たず" });
    vi.stubEnv("GIT_DIR", join(folder, ".git"));
    vi.stubEnv("GIT_INDEX_FILE", join(folder, ".git/index"));
    expect(await checked("posts")).toEqual(["posts/n/b.txt"]);
  });

  it("checks all of one before its first commit, and of one within that", async () => {
    write({ "posts/n/b.txt": "役立たず", "posts/n/m/c.txt": "役立たず" });
    git(join(folder, "posts/n"), "init", "-q");
    git(join(folder, "posts/n/m"), "init", "-q");
    expect(await checked("posts")).toEqual(["posts/n/b.txt", "posts/n/m/c.txt"]);
  });

  it("checks of a submodule what differs from what the one around it holds", async () => {
    nest({ "b.txt": "開館です。", "c.txt": "休館です。", "d.txt": "延期です。" });
    commit();
    expect(await checked("posts")).toEqual([]);
    write({ "posts/n/b.txt": "役立たず" });
    expect(await checked("posts")).toEqual(["posts/n/b.txt"]);
    nest({ "c.txt": "役立たず" });
    expect(await checked("posts")).toEqual(["posts/n/b.txt", "posts/n/c.txt"]);
    git(folder, "checkout", "-q", "-b", "topic");
    commit();
    expect(await checked("posts")).toEqual([]);
    expect(await checked("main", "posts")).toEqual(["posts/n/b.txt", "posts/n/c.txt"]);
  });

  it("checks all of a submodule where what was held of it is not there", async () => {
    nest({ "b.txt": "開館です。" });
    commit();
    rmSync(join(folder, "posts/n/.git"), { recursive: true });
    expect(await checked("posts")).toEqual(["posts/n/b.txt"]);
    nest({ "b.txt": "開館しました。" });
    expect(await checked("posts")).toEqual(["posts/n/b.txt"]);
  });

  it("minds no submodule that was not fetched", async () => {
    nest({ "b.txt": "開館です。" });
    commit();
    rmSync(join(folder, "posts/n/.git"), { recursive: true });
    rmSync(join(folder, "posts/n/b.txt"));
    expect(await lint(["--changed", "posts"])).toMatchObject({ status: 0, paths: [] });
    rmSync(join(folder, "posts/n"), { recursive: true });
    expect(await lint(["--changed", "posts"])).toMatchObject({ status: 0, paths: [] });
  });

  it("is refused where git cannot look into it", async () => {
    nest({ "b.txt": "役立たず" });
    commit();
    rmSync(join(folder, "posts/n/.git"), { recursive: true });
    write({ "posts/n/.git": "gitdir: nowhere\n" });
    expect(await lint(["--changed", "posts"])).toMatchObject({ status: 2, paths: [] });
  });

  it("starts no program of its configuration", async () => {
    nest({ "b.txt": "開館です。" });
    commit();
    const trap = join(folder, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch '${folder}/sprung'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of ["core.fsmonitor", "diff.external", "filter.a.clean"])
      git(join(folder, "posts/n"), "config", key, trap);
    write({ "posts/n/.gitattributes": "*.txt filter=a\n", "posts/n/b.txt": "役立たず" });
    expect(await checked("posts")).toEqual(["posts/n/b.txt"]);
    expect(existsSync(join(folder, "sprung"))).toBe(false);
  });
});
