import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isAsideOf, isConcerned, watchedBy } from "../../src/cli/watched.js";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runIn } from "./run-case.js";

const PROGRAM = "dist/cli-watching";
beforeAll(() => bundle("src/cli", PROGRAM));
afterAll(() => rmSync(fromRoot(PROGRAM), { recursive: true }));

let folder = "";
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-watch-")));
  mkdirSync(join(folder, "posts"));
  write("posts/a.txt", "休館です。");
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

/** The program, and all that it has shown since it was last asked. */
function start(...args: string[]) {
  let [shown, rounds] = ["", 0];
  const options = { cwd: folder, env: { PATH: process.env["PATH"], HOME: folder } };
  const started = spawn(process.execPath, [fromRoot(PROGRAM, "start.cjs"), "--watch", ...args], options);
  child = started;
  const keep = (chunk: Buffer): void => {
    shown += chunk.toString();
    if (chunk.includes("に検査しました")) rounds += 1;
  };
  started.stdout.on("data", keep);
  started.stderr.on("data", keep);
  const ended = new Promise<number | null>((resolve) => started.on("close", resolve));
  return {
    /** A round ends that shows `part`; a slow machine may have taken one change for two. */
    shows: async (part: RegExp) => {
      const round = new RegExp(`${part.source}[^]*に検査しました`);
      await vi.waitFor(() => expect(shown).toMatch(round), { timeout: 20_000, interval: 20 });
      shown = "";
    },
    rounds: () => rounds,
    end: () => {
      started.kill("SIGINT");
      return ended;
    },
    /** Null: it was ended by the signal. */
    stopAfter: async (part: RegExp) => {
      await vi.waitFor(() => expect(shown).toMatch(part), { timeout: 20_000, interval: 5 });
      started.kill("SIGINT");
      return { status: await ended, shown };
    },
  };
}

describe("--watch", () => {
  it("checks again when drafts, sidecars and the configuration change, whatever is wrong with them", async () => {
    const program = start("--format", "compact", "posts");
    await program.shows(/1件の投稿（5字）/);
    write("posts/a.txt", "休館です。 https://bit.ly/abc");
    await program.shows(/a\.txt:1:.*url-shortener/);
    mkdirSync(join(folder, "posts/new"));
    write("posts/new/b.md", "---\n閉じない\n");
    await program.shows(/b.md:1: 先頭の「---」を閉じる/);
    write("sns-lint.config.yml", "guidelines: [nagasakki]\n");
    await program.shows(/「nagasaki」のことではありませんか/);
    write("x", "guidelines: [nagasaki]\nrules: {url-shortener: off}\n");
    renameSync(join(folder, "x"), join(folder, "sns-lint.config.yml"));
    await program.shows(/要修正0件、要確認0件/);
    rmSync(join(folder, "posts"), { recursive: true });
    await program.shows(/posts: ファイルが見つかりません/);
    mkdirSync(join(folder, "posts"));
    write("posts/c.txt", "開館。");
    await program.shows(/1件の投稿（3字）/);
    expect(await program.end()).toBe(0);
  });

  it("is not woken by what it writes itself", async () => {
    const program = start("--format", "json:posts/result.json", "--format", "compact", "posts/a.txt");
    await program.shows(/（5字）/);
    write("posts/a.txt", "開館。");
    await program.shows(/（3字）/);
    write("posts/a.txt", "開館です。");
    await program.shows(/（5字）/);
    expect(await program.end()).toBe(0);
    expect(program.rounds()).toBeLessThan(6);
  });

  it("ends at once in the middle of a round, which is no clean end", async () => {
    const posts = Array.from({ length: 200 }, () => JSON.stringify({ text: "休館です。".repeat(1000) }));
    write("posts/many.ndjson", `${posts.join("\n")}\n`);
    const { status, shown } = await start("--format", "ndjson", "posts/many.ndjson").stopAfter(/"index":0/);
    expect([status, shown.includes('"index":199'), shown.includes("に検査しました")]).toEqual([null, false, false]);
  });

  it.each([[["-"]], [[]]])("refuses what cannot be watched: %j", async (paths) => {
    const ended = await runIn(folder, fromRoot(PROGRAM, "start.cjs"), ["--watch", ...paths]);
    expect(ended).toMatchObject({ status: 2, stdout: "" });
    expect(ended.stderr).toContain("--watch には");
  });
});

describe("what is watched", () => {
  it("is the tree of a folder or pattern, and the folder of a file", async () => {
    const watched = await watchedBy(["posts", "posts/a.txt", "x/**/*.md"], ["g/きまり.yml"], false, folder);
    expect(watched).toEqual({
      trees: new Set([join(folder, "posts"), join(folder, "x")]),
      folders: new Set([join(folder, "posts"), join(folder, "g"), folder]),
    });
    const skipped = (path: string): boolean => isAsideOf(watched, join(folder, path));
    expect(["", "posts", "posts/new", "x/y/z", "g"].filter(skipped)).toEqual([]);
    expect(["other", "posts2", "g/h", "posts/node_modules", "posts/.git"].filter((path) => !skipped(path))).toEqual([]);
  });

  it.each(["a.txt", "a.xlsx", "a.txt.sns-lint.yml", "sns-lint.config.yml", ".sns-lintrc", ".gitignore", "写真.JPG"])(
    "is concerned by %s",
    (name) => expect(isConcerned(join(folder, name), new Set())).toBe(true),
  );

  it.each([".a.txt.123.tmp", ".a.txt.swp", "a.txt~", "a.log", "result.json"])("is not concerned by %s", (name) =>
    expect(isConcerned(join(folder, name), new Set([join(folder, "result.json")]))).toBe(false),
  );
});
