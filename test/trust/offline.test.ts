// The complete program without a network: with every way to one failing, and in a namespace that has none.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const RUNS: readonly (readonly string[])[] = [
  ["-g", "nagasaki", "-f", "json", "drafts"],
  ["-g", "isahaya", "--explain", "--explain-silence", "drafts"],
  ["-f", "sarif", "https://example.com/a.txt", "drafts/links.md"],
  ["--config", "https://example.com/c.yml", "drafts"],
  ["-g", "https://example.com/g.yml", "drafts"],
  ["rules"],
  ["guidelines", "nagasaki"],
  ["try", "お知らせです。"],
  ["account", "account.yml"],
  ["init", "--from", "guideline.txt", "-o", "out.yml", "--force"],
];

let cwd = "";
beforeAll(async () => {
  await bundle("src/cli", FOLDER);
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-offline-"));
  const drafts = join(cwd, "drafts");
  cpSync(fromRoot("examples/nagasaki"), drafts, { recursive: true });
  for (const [name, content] of FILES) writeFileSync(join(drafts, name), content);
  const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const media = "media: [a.jpg, 'https://example.com/b.jpg']";
  writeFileSync(join(drafts, "links.md"), `---\n${media}\n---\nhttps://example.com/ bit.ly/x ${token}\n`);
  cpSync(fromRoot("test/media/fixtures/place.jpg"), join(drafts, "a.jpg"));
  cpSync(fromRoot("test/guideline/sources/oizumi.txt"), join(cwd, "guideline.txt"));
  writeFileSync(join(cwd, "account.yml"), "account: {name: a}\n");
  writeFileSync(join(cwd, "no-sockets.cjs"), NO_SOCKETS);
});
afterAll(() => {
  for (const folder of [fromRoot(FOLDER), cwd]) rmSync(folder, { recursive: true, force: true });
});

function run(args: readonly string[], before: readonly string[] = [], options: readonly string[] = []) {
  const asked = join(cwd, "asked");
  rmSync(asked, { force: true });
  const [program = "", ...words] = [...before, process.execPath, ...options, PROGRAM, ...args];
  const env = { PATH: process.env["PATH"], HOME: cwd, ASKED: asked };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, input: "", encoding: "utf8" });
  return { status, stdout, stderr };
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

  it.each(RUNS)("%s %s %s %s", (...args) => {
    const words = args.filter((word) => typeof word === "string");
    const usual = run(words);
    expect(usual.status).toBeLessThan(3);
    expect(run(words, [], socketless())).toEqual(usual);
    expect(() => readFileSync(join(cwd, "asked"))).toThrow(/ENOENT/);
  });

  it.runIf(hasNamespaces())("is the same in a namespace that has none", () => {
    for (const args of RUNS.slice(0, 3)) expect(run(args, ["unshare", "-rn"])).toEqual(run(args));
  });
});
