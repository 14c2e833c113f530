// What goes wrong around the program: nothing is lost, nothing is half written, and the exit status tells.
import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Plugin } from "esbuild";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runIn } from "../cli/run-case.js";

const SOUND = "dist/cli-never-lost";
const BROKEN = "dist/cli-broken";
const UNIX = process.platform !== "win32";
const FULL = existsSync("/dev/full");

/** The rule that looks at links and the reader of tables fail whenever they are called; their words hold the draft. */
const broken: Plugin = {
  name: "broken",
  setup(bundler) {
    const replace = (filter: RegExp, contents: string): void =>
      bundler.onLoad({ filter }, () => ({ contents, loader: "ts", resolveDir: fromRoot("rules/url-shortener") }));
    replace(
      /rules[\\/]url-shortener[\\/]index\.ts$/,
      `import { defineRule } from "../../src/define-rule.js";
       export default defineRule({ id: "url-shortener", category: "url-shortener", title: { ja: "", en: "" }, messages: {},
         *check(document) { throw new TypeError("cannot judge " + document.post.text); } });`,
    );
    replace(/read[\\/]read-csv\.ts$/, `export function readCsv(text) { throw new RangeError("cannot read " + text); }`);
  },
};

beforeAll(async () => {
  await bundle("src/cli", SOUND);
  await bundle("src/cli", BROKEN, [broken]);
});
afterAll(() => {
  for (const folder of [SOUND, BROKEN]) rmSync(fromRoot(folder), { recursive: true, force: true });
});

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-lost-"));
  write("bad.txt", "詳しくは bit.ly/abc123 をご覧ください。\n");
  write("good.txt", "図書館はお休みです。\n");
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, content: string): void {
  writeFileSync(join(cwd, name), content);
}

const run = (...args: string[]) => runIn(cwd, fromRoot(SOUND, "start.cjs"), ["-g", "nagasaki", ...args]);
const runBroken = (...args: string[]) => runIn(cwd, fromRoot(BROKEN, "start.cjs"), ["-g", "nagasaki", ...args]);

/** The program with its streams bound by a shell: `> /dev/full`, `| true`. Status first, then what was on stderr. */
function shell(redirection: string, ...args: string[]): { status: number; stderr: string } {
  const script = `"$@" ${redirection}; echo "status \${PIPESTATUS[0]}" >&2`;
  const words = [process.execPath, fromRoot(SOUND, "start.cjs"), "-g", "nagasaki", ...args];
  const command = `exec 2>${join(cwd, "told")}; ${script}`;
  execFileSync("bash", ["-c", command, "bash", ...words], { cwd, timeout: 50_000 });
  const told = readFileSync(join(cwd, "told"), "utf8");
  return { status: Number(/status (\d+)\n$/.exec(told)?.[1]), stderr: told };
}

describe("a rule that throws", () => {
  it("costs its own findings only, is named, and the run ends with 3", async () => {
    write("both.txt", "詳しくは bit.ly/abc123 へ。担当の携帯は 090-1234-5678 です。\n");
    const { status, stdout, stderr } = await runBroken("-f", "json", "both.txt", "good.txt");
    const { posts, summary } = JSON.parse(stdout) as {
      posts: { violations: { rule: string }[]; unchecked: { rule: string; reason: string }[] }[];
      summary: { failures: number };
    };
    expect([status, stderr]).toEqual([3, ""]);
    expect(posts[0]?.violations.map(({ rule }) => rule)).toContain("personal-data");
    expect(posts.map(({ unchecked }) => unchecked.map(({ rule }) => rule))).toEqual([
      ["url-shortener"],
      ["url-shortener"],
    ]);
    expect(summary.failures).toBe(2);
    // Not its message: that quotes the draft.
    expect(stdout).toContain("TypeError");
    expect(stdout).not.toMatch(/cannot judge|090-1234/);
  });
});

describe("a reader that throws", () => {
  it("costs its own file only, is told without the draft, and the run ends with 2", async () => {
    write("a.csv", "text\n秘密のお知らせ\n");
    const { status, stdout, stderr } = await runIn(cwd, fromRoot(BROKEN, "start.cjs"), [
      ...["-g", "nagasaki", "--rule", "url-shortener:off", "a.csv", "good.txt"],
    ]);
    expect([status, stdout.includes("good.txt")]).toEqual([2, true]);
    expect(stderr).toMatch(/^sns-lint: a\.csv: .*（RangeError）/);
    expect(stderr).not.toMatch(/cannot read|秘密/);
  });

  it("tells of a file nobody could read also where the results cannot be written", async () => {
    const { status, stderr } = await run("-f", "json:good.txt/x.json", "nowhere.txt", "good.txt");
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere\.txt/);
    expect(stderr).toMatch(/書き込めませんでした/);
  });
});

describe.runIf(UNIX)("streams", () => {
  it("that nobody reads any more change no status", () => {
    expect(shell("| true", "bad.txt").status).toBe(1);
    expect(shell("| true", "good.txt").status).toBe(0);
    write("many.ndjson", '{"text":"詳しくは bit.ly/abc123 へ。"}\n'.repeat(400));
    expect(shell("| head -n 1 > first", "-f", "ndjson", "many.ndjson").status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, "first"), "utf8"))).toMatchObject({ index: 0 });
  });

  it.runIf(FULL)("on a full disk: the loss is told, and is never a clean run", () => {
    for (const [file, format] of [
      ["bad.txt", "pretty"],
      ["good.txt", "json"],
      ["good.txt", "ndjson"],
    ] as const) {
      const { status, stderr } = shell("> /dev/full", "-f", format, file);
      expect(status).toBe(2);
      expect(stderr).toMatch(/標準出力 に書き込めませんでした（ENOSPC）/);
    }
    expect(shell("> /dev/full", "--lang", "en", "good.txt").stderr).toContain("cannot write standard output");
  });

  it.runIf(FULL)("of messages that are full or closed: the program ends, and the status tells", () => {
    expect(shell("2> /dev/full", "nowhere.txt", "good.txt").status).toBe(2);
    expect(shell("> /dev/full 2> /dev/full", "good.txt").status).toBe(2);
    expect(shell("2>&-", "nowhere.txt", "good.txt").status).toBe(2);
    expect(shell(">&- 2>&-", "bad.txt").status).toBe(1);
  });
});

describe("files that are written", () => {
  it.runIf(FULL && process.getuid?.() === 0)("never replace a device", async () => {
    execFileSync("mknod", [join(cwd, "full"), "c", "1", "7"]);
    const { status, stderr } = await run("-f", "json:full", "bad.txt");
    expect([status, stderr.includes("ENOSPC")]).toEqual([2, true]);
    expect(lstatSync(join(cwd, "full")).isCharacterDevice()).toBe(true);
  });

  it.runIf(UNIX)("keep a link a link, and their permissions", async () => {
    mkdirSync(join(cwd, "real"));
    writeFileSync(join(cwd, "real/result.json"), "old", { mode: 0o600 });
    symlinkSync("real/result.json", join(cwd, "result.json"));
    expect((await run("-f", "json:result.json", "bad.txt")).status).toBe(1);
    expect(lstatSync(join(cwd, "result.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "real/result.json"), "utf8")).toContain("url-shortener");
    expect(lstatSync(join(cwd, "real/result.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(cwd, "real"))).toEqual(["result.json"]);
  });

  it.runIf(UNIX)("are old or new, never half, when the run is stopped", async () => {
    write("many.ndjson", '{"text":"詳しくは bit.ly/abc123 へ。"}\n'.repeat(3000));
    for (const when of [150, 600, "writing"] as const) {
      write("result.json", "old");
      const args = [fromRoot(SOUND, "start.cjs"), "-g", "nagasaki", "-f", "json:result.json", "many.ndjson"];
      const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
      const watcher = watch(cwd, (_, name) => {
        if (when === "writing" && name?.startsWith(".result.json.") === true) child.kill("SIGINT");
      });
      if (when !== "writing") setTimeout(() => child.kill("SIGINT"), when);
      const signal = await ended;
      watcher.close();
      const left = readFileSync(join(cwd, "result.json"), "utf8");
      expect(["SIGINT", null]).toContain(signal);
      // Who came to the end has written; who was stopped may have, a moment before.
      if (signal === null || left !== "old") expect(JSON.parse(left)).toMatchObject({ summary: { posts: 3000 } });
      expect(readdirSync(cwd).filter((name) => name.includes("result.json"))).toEqual(["result.json"]);
    }
  });
});

describe.runIf(UNIX)("a run that is stopped", () => {
  const POSTS = 60;
  const LONG = JSON.stringify({ text: "図書館はお休みです。".repeat(500) });

  /** Once a part of its output is there. */
  async function stopped(signal: NodeJS.Signals, args: readonly string[], part: RegExp | null) {
    const options = { cwd, stdio: ["pipe", "pipe", "pipe"] as ["pipe", "pipe", "pipe"] };
    const child = spawn(process.execPath, [fromRoot(SOUND, "start.cjs"), "-g", "nagasaki", ...args], options);
    const [shown, told]: string[][] = [[], []];
    child.stderr.on("data", (chunk: Buffer) => told?.push(chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      shown?.push(chunk.toString());
      if (part?.test(shown?.join("") ?? "") !== true) return;
      // Whoever presses Ctrl+C twice is told too.
      for (let times = 0; times < 3; times += 1) child.kill(signal);
    });
    const by = await new Promise<NodeJS.Signals | null>((resolve) => child.on("close", (_, ended) => resolve(ended)));
    return { by, lines: (shown?.join("") ?? "").split("\n"), told: told?.join("") ?? "" };
  }

  it.each([
    ["SIGINT", [], /^sns-lint: 中断しました。60件のうち(\d+)件まで検査しました。残りは検査していません。\n$/u],
    ["SIGTERM", ["--lang", "en"], /^sns-lint: stopped after (\d+) of 60 post\(s\)\. The rest was not checked\.\n$/u],
  ] as const)("by %s says how far it came, and leaves whole lines", async (signal, args, words) => {
    write("many.ndjson", `${LONG}\n`.repeat(POSTS));
    const { by, lines, told } = await stopped(signal, [...args, "-f", "ndjson", "many.ndjson"], /"index":15/);
    const judged = Number(words.exec(told)?.[1]);
    expect([by, lines.pop(), lines.length]).toEqual([signal, "", judged]);
    expect(lines.map((line) => (JSON.parse(line) as { index: number }).index)).toEqual([...lines.keys()]);
    expect(judged).toBeLessThan(POSTS);
  });

  it("says so within a long post, too", async () => {
    const long = JSON.stringify({ text: "ばーか".repeat(20_000) });
    // The first takes longer than a run that does not listen yet.
    const first = JSON.stringify({ text: "図書館はお休みです。".repeat(12_000) });
    write("long.ndjson", `${first}\n${long}\n`);
    const { by, told } = await stopped("SIGINT", ["-f", "ndjson", "long.ndjson"], /"index":0/);
    expect([by, told]).toEqual([
      "SIGINT",
      "sns-lint: 中断しました。2件のうち1件まで検査しました。残りは検査していません。\n",
    ]);
  });
});

describe("a broken installation", () => {
  it("ends with 3, never with the status of a violation", async () => {
    mkdirSync(join(cwd, "bin"));
    mkdirSync(join(cwd, "dist/cli"), { recursive: true });
    writeFileSync(join(cwd, "bin/sns-lint.cjs"), readFileSync(fromRoot("bin/sns-lint.js")));
    const bin = join(cwd, "bin/sns-lint.cjs");
    expect(await runIn(cwd, bin, ["good.txt"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("組み立て") as string,
    });
    writeFileSync(join(cwd, "dist/cli/start.cjs"), "half a progr");
    expect(await runIn(cwd, bin, ["good.txt"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("壊れて") as string,
    });
  });
});
