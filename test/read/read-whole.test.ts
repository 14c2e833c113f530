import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type * as Fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { readInputs } from "../../src/read/read-files.js";
import { readWhole } from "../../src/read/read-whole.js";

const UNIX = process.platform !== "win32";
let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-whole-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** What happens to a file while it is read; called after each reading. */
let meanwhile = (): void => undefined;
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  const readFileSync = (...given: Parameters<typeof fs.readFileSync>): unknown => {
    const bytes = fs.readFileSync(...given);
    if (typeof given[0] === "number") meanwhile();
    return bytes;
  };
  return { ...fs, readFileSync };
});
afterEach(() => {
  meanwhile = () => undefined;
});

describe("readWhole", () => {
  it("reads a file, and refuses what is larger than it may be", () => {
    writeFileSync(join(cwd, "a.txt"), "本文");
    expect(Buffer.from(readWhole(join(cwd, "a.txt"), "a.txt")).toString()).toBe("本文");
    expect(() => readWhole(join(cwd, "a.txt"), "a.txt", 5)).toThrow(InputError);
    expect(() => readWhole(join(cwd, "nowhere"), "nowhere")).toThrow(/ENOENT/);
    expect(() => readWhole(cwd, "folder")).toThrow(/EISDIR/);
  });

  it("reads again what was written meanwhile, and refuses what does not stop changing", () => {
    const file = join(cwd, "a.txt");
    writeFileSync(file, "旧い文");
    let left = 1;
    meanwhile = () => {
      if (left-- > 0) writeFileSync(file, "新しい文");
    };
    expect(Buffer.from(readWhole(file, "a.txt")).toString()).toBe("新しい文");
    left = Infinity;
    meanwhile = () => writeFileSync(file, "あ".repeat((left = left === 5 ? 6 : 5)));
    expect(() => readWhole(file, "a.txt")).toThrow(/読んでいる間に書き換えられました/);
  });

  it.runIf(UNIX)("waits for no pipe and reads no device", () => {
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    expect(() => readWhole(join(cwd, "pipe"), "pipe")).toThrow(/ふつうのファイルではありません/);
    expect(() => readWhole("/dev/zero", "zero")).toThrow(/ふつうのファイルではありません/);
  });
});

describe.runIf(UNIX)("links among the drafts", () => {
  const read = async (...paths: string[]): Promise<[string[], string[]]> => {
    const { posts, errors } = await readInputs(paths, { cwd: join(cwd, "work") });
    return [posts.map(({ path }) => path), errors.map(({ message }) => message)];
  };
  beforeEach(() => {
    for (const folder of ["work/posts", "other"]) mkdirSync(join(cwd, folder), { recursive: true });
    writeFileSync(join(cwd, "other/secret.txt"), "本文");
    writeFileSync(join(cwd, "work/beside.txt"), "本文");
    writeFileSync(join(cwd, "work/posts/a.txt"), "本文");
  });

  it("lead out of the folder only where they are named", async () => {
    symlinkSync("../../other/secret.txt", join(cwd, "work/posts/out.txt"));
    symlinkSync("../../other", join(cwd, "work/posts/folder"));
    symlinkSync("../beside.txt", join(cwd, "work/posts/in.txt"));
    const told = [expect.stringMatching(/^posts\/folder: .*外/), expect.stringMatching(/^posts\/out\.txt: .*外/)];
    expect(await read("posts")).toEqual([["posts/a.txt", "posts/in.txt"], told]);
    expect(await read("posts/*.txt")).toEqual([["posts/a.txt", "posts/in.txt"], [told[1]]]);
    expect(await read("posts/out.txt")).toEqual([["posts/out.txt"], []]);
  });

  it("are no way to make a sidecar of something else", async () => {
    symlinkSync("/dev/zero", join(cwd, "work/posts/a.txt.sns-lint.yml"));
    expect(await read("posts")).toEqual([
      ["posts/a.txt"],
      [expect.stringMatching(/a\.txt\.sns-lint\.yml: フォルダーの外へのリンク/)],
    ]);
  });
});

describe("a sidecar", () => {
  it("that is no text costs itself only", async () => {
    writeFileSync(join(cwd, "a.txt"), "本文");
    writeFileSync(join(cwd, "a.txt.sns-lint.yml"), Uint8Array.of(0x82, 0xff, 0xff));
    const { posts, errors } = await readInputs(["a.txt"], { cwd });
    expect([posts.length, errors.map(({ file }) => file)]).toEqual([1, ["a.txt.sns-lint.yml"]]);
  });
});

it.runIf(UNIX)("a name of several lines is told on one", async () => {
  const { errors } = await readInputs(["a\n::error::b\u001b[2J.txt"], { cwd });
  expect(errors[0]?.message).not.toMatch(/[\n\u001b]/);
});
