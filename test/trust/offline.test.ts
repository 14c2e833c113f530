// The complete program without a network: with every way to one failing, and in a namespace that has none.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { FILES } from "../../tools/fuzz/samples.js";

const FOLDER = "dist/cli-offline";
const PROGRAM = fromRoot(FOLDER, "start.cjs");

/** Loaded before the program: whoever asks for the network learns it the hard way, and the file "asked" tells. */
const NO_SOCKETS = `
const { writeFileSync } = require("node:fs");
const refuse = (what) => function () {
  writeFileSync(process.env.ASKED, what);
  throw new Error("no network: " + what);
};
const { Socket, Server } = require("node:net");
Socket.prototype.connect = refuse("net.connect");
Server.prototype.listen = refuse("net.listen");
const dgram = require("node:dgram");
dgram.Socket.prototype.send = dgram.Socket.prototype.bind = dgram.Socket.prototype.connect = refuse("dgram");
for (const name of ["dns", "dns/promises", "http", "https", "http2", "tls", "child_process"]) {
  const module = require("node:" + name);
  for (const key of Object.keys(module))
    if (/^(?:lookup|resolve|reverse|request|get$|connect|createConnection|exec|spawn|fork)/.test(key)) module[key] = refuse(name + "." + key);
}
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = globalThis.EventSource = refuse("WebSocket");
require("node:module").syncBuiltinESMExports();
`;

interface Run {
  readonly status: number;
  readonly args: readonly string[];
}

const ends = (status: number, ...args: string[]): Run => ({ status, args });
const RUNS: readonly Run[] = [
  ends(2, "-g", "nagasaki", "-f", "json", "drafts"),
  ends(0, "doctor"),
  ends(0, "accept", "drafts/links.md", "--rule", "url-shortener", "--reason", "掲示物と同じ", "--by", "広報課長"),
  ends(1, "review", "drafts/links.md", "--answers", "answers.yml", "--now", "2026-11-20"),
  ends(2, "-g", "isahaya", "--explain", "--explain-silence", "drafts"),
  ends(2, "-f", "sarif", "https://example.com/a.txt", "drafts/links.md"),
  ends(2, "--config", "https://example.com/c.yml", "drafts"),
  ends(2, "-g", "https://example.com/g.yml", "drafts"),
  ends(0, "rules"),
  ends(0, "guidelines", "nagasaki"),
  ends(0, "try", "お知らせです。"),
  ends(1, "account", "-g", "nagasaki", "account.yml", "--now", "2026-11-20"),
  ends(0, "init", "--from", "guideline.txt", "-o", "out.yml"),
  ends(0, "init", "--yes", "--guideline", "nagasaki", "--account", "example_city"),
  ends(0, "format", "result.json", "-f", "html"),
  ends(0, "completion", "bash"),
  ends(0, "completion", "words", "--", "gui"),
  ends(0, "--fix", "drafts/mend.txt"),
  ends(2, "--cache", "--baseline", "baseline.json", "--write-baseline", "drafts"),
];

/** Each run begins with what is in `fresh`, and leaves its own behind in `cwd`. */
let fresh = "";
let cwd = "";
beforeAll(async () => {
  await bundle("src/cli", FOLDER);
  fresh = mkdtempSync(join(tmpdir(), "sns-lint-offline-"));
  cwd = `${fresh}-run`;
  const drafts = join(fresh, "drafts");
  cpSync(fromRoot("examples/nagasaki"), drafts, { recursive: true });
  for (const [name, content] of FILES) writeFileSync(join(drafts, name), content);
  const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const media = "media: [a.jpg, 'https://example.com/b.jpg']";
  writeFileSync(join(drafts, "mend.txt"), "父兄の皆さまへ\n");
  writeFileSync(join(drafts, "links.md"), `---\n${media}\n---\nhttps://example.com/ bit.ly/x ${token}\n`);
  cpSync(fromRoot("test/media/fixtures/place.jpg"), join(drafts, "a.jpg"));
  cpSync(fromRoot("test/guideline/sources/oizumi.txt"), join(fresh, "guideline.txt"));
  cpSync(fromRoot("examples/account/花水市.yml"), join(fresh, "account.yml"));
  cpSync(fromRoot("examples/account/運用ポリシー.md"), join(fresh, "運用ポリシー.md"));
  writeFileSync(join(fresh, "answers.yml"), "drafter: a\nreviewer: b\nanswers: []\n");
  writeFileSync(join(fresh, "no-sockets.cjs"), NO_SOCKETS);
  writeFileSync(join(fresh, "result.json"), run(["-f", "json", "drafts"]).stdout);
});
afterAll(() => {
  for (const folder of [fromRoot(FOLDER), fresh, cwd]) rmSync(folder, { recursive: true, force: true });
});

function run(args: readonly string[], before: readonly string[] = [], options: readonly string[] = []) {
  rmSync(cwd, { recursive: true, force: true });
  cpSync(fresh, cwd, { recursive: true });
  const asked = join(cwd, "asked");
  const [program = "", ...words] = [...before, process.execPath, ...options, PROGRAM, ...args];
  const env = { PATH: process.env["PATH"], HOME: cwd, ASKED: asked };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, input: "", encoding: "utf8" });
  return { status, stdout, stderr, left: contentOf(cwd) };
}

/** Every file of a folder. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

const socketless = (): string[] => ["--require", join(cwd, "no-sockets.cjs")];

/** Whether this machine lets us make a network namespace. */
function hasNamespaces(): boolean {
  try {
    execFileSync("unshare", ["-rn", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("without a network", () => {
  it("the guard itself refuses", () => {
    const script = join(cwd, "ask.cjs");
    writeFileSync(script, 'require("node:net").connect(9, "127.0.0.1");');
    const env = { ...process.env, ASKED: join(cwd, "asked") };
    const { status, stderr } = spawnSync(process.execPath, [...socketless(), script], { env, encoding: "utf8" });
    expect([status, stderr.includes("no network: net.connect")]).toEqual([1, true]);
    expect(readFileSync(join(cwd, "asked"), "utf8")).toBe("net.connect");
  });

  it.each(RUNS)("$args ends with $status", ({ status, args }) => {
    const usual = run(args);
    expect(usual.status).toBe(status);
    expect(run(args, [], socketless())).toEqual(usual);
    expect(() => readFileSync(join(cwd, "asked"))).toThrow(/ENOENT/);
  });

  it.runIf(hasNamespaces())("is the same in a namespace that has none", () => {
    for (const { args } of RUNS.slice(0, 4)) expect(run(args, ["unshare", "-rn"])).toEqual(run(args));
  });
});

it.skipIf(process.platform === "win32")("opens no debugger, though the signal for it comes", async () => {
  const program = spawn(process.execPath, [PROGRAM, "--no-config", "-"], { cwd, stdio: ["pipe", "ignore", "pipe"] });
  let told = "";
  program.stderr.on("data", (part: Buffer) => (told += part.toString()));
  const ended = new Promise((resolve) => program.on("close", resolve));
  await wait(1000);
  program.kill("SIGUSR1");
  await wait(500);
  program.stdin.end("明日は図書館が休みです。");
  expect(await ended).toBe(0);
  expect(told).toBe("");
});
