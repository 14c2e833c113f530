import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeAtomically } from "../../src/cli/write-atomically.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const UNIX = process.platform !== "win32";
const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

it("keeps a file whole that is written twice at once", async () => {
  const contents = ["a", "b", "c", "d"].map((letter, at) => letter.repeat(500_000 * (at + 1)));
  await Promise.all(contents.map((content) => writeAtomically(at("a.txt"), content)));
  expect(contents).toContain(readFileSync(at("a.txt"), "utf8"));
  expect(readdirSync(folder.path)).toEqual(["a.txt"]);
});

describe("folders", () => {
  it("are made, as many as are missing", async () => {
    await writeAtomically(at("a/b/c/d.txt"), "x");
    await Promise.all(["e.txt", "f.txt"].map((name) => writeAtomically(at(`g/h/${name}`), "x")));
    expect(readFileSync(at("a/b/c/d.txt"), "utf8")).toBe("x");
    expect(readdirSync(at("g/h"))).toEqual(["e.txt", "f.txt"]);
  });

  it.runIf(existsSync("/proc/self"))("that cannot be made are told, instead of being tried for ever", async () => {
    await expect(writeAtomically("/proc/sns-lint/x/y.json", "x")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("that are files are told", async () => {
    writeFileSync(at("a"), "");
    await expect(writeAtomically(at("a/b.json"), "x")).rejects.toMatchObject({ code: "ENOTDIR" });
  });
});

describe.runIf(UNIX)("a link", () => {
  it.each([
    ["to nothing in its folder", "nowhere"],
    ["to nothing elsewhere", "/sns-lint-nowhere/x"],
  ])("%s is not written, and stays", async (_, to) => {
    symlinkSync(to, at("link"));
    await expect(writeAtomically(at("link"), "x")).rejects.toMatchObject({ code: "LINK_LOST" });
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder.path)).toEqual(["link"]);
  });

  it("to itself is told", async () => {
    symlinkSync("link", at("link"));
    await expect(writeAtomically(at("link"), "x")).rejects.toMatchObject({ code: "ELOOP" });
  });

  it("to a device out of its folder is not written", async () => {
    symlinkSync("/dev/null", at("link"));
    await expect(writeAtomically(at("link"), "x")).rejects.toMatchObject({ code: "LINK_OUT" });
  });

  it("to a file beside it stays a link", async () => {
    writeFileSync(at("real"), "old");
    symlinkSync("real", at("link"));
    await writeAtomically(at("link"), "new");
    expect([readFileSync(at("real"), "utf8"), lstatSync(at("link")).isSymbolicLink()]).toEqual(["new", true]);
  });
});

describe.runIf(UNIX)("what the system or a shell has opened", () => {
  it("is written where it stands", async () => {
    writeFileSync(at("a.txt"), "before, ");
    const file = openSync(at("a.txt"), "a");
    await writeAtomically(`/dev/fd/${String(file)}`, "x");
    closeSync(file);
    expect(readFileSync(at("a.txt"), "utf8")).toBe("before, x");
  });

  it("is not joined by a file that was not there", async () => {
    // Whoever runs the tests may be allowed to.
    await expect(writeAtomically("/dev/sns-lint-nothing", "x")).rejects.toMatchObject({ code: "ENOENT" });
    mkdirSync(at("way"));
    symlinkSync("/dev", at("way/dev"));
    await expect(writeAtomically(at("way/dev/sns-lint-nothing"), "x")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is told where it is a pipe that nobody reads", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    await expect(writeAtomically(at("pipe"), "x")).rejects.toMatchObject({ code: "ENXIO" });
  });

  it("gets all where it is a pipe with a reader, however little the pipe holds; and tells of one that stops", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    for (const [command, read] of [
      ["wc -c", 1_000_000],
      ["head -c 3 | wc -c", 3],
    ] as const) {
      const reader = spawn("sh", ["-c", `exec < pipe; touch ready; ${command} > count`], { cwd: folder.path });
      const ended = new Promise((resolve) => reader.on("close", resolve));
      // Open for reading and writing at once, which waits for nobody, so that the reader can begin; then for writing alone.
      const both = openSync(at("pipe"), "r+");
      while (!existsSync(at("ready"))) await new Promise((resolve) => setTimeout(resolve, 5));
      const held = openSync(at("pipe"), "w");
      closeSync(both);
      const written = writeAtomically(at("pipe"), "x".repeat(1_000_000)).then(
        () => null,
        (error: unknown) => (error as NodeJS.ErrnoException).code,
      );
      expect(await written).toBe(read === 3 ? "EPIPE" : null);
      closeSync(held);
      await ended;
      expect(Number(readFileSync(at("count"), "utf8"))).toBe(read);
      execFileSync("rm", [at("ready")]);
    }
  });
});
