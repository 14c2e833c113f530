// npm run reproduce: the last commit, cloned into two folders and packed at two times, gives the same package to the byte;
// and it installs without a registry, and works. Some minutes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "./root.js";

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const PLACES: readonly Place[] = [
  { folder: "a", env: { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" } },
  { folder: "b/deeper and longer", env: { TZ: "America/New_York", LANG: "C" } },
];

const top = mkdtempSync(join(tmpdir(), "sns-lint-reproduce-"));
try {
  const packed = PLACES.map(pack);
  const same = new Set(packed.map(hashOf)).size === 1;
  report(same ? "the same package" : `different packages: compare ${packed.join(" and ")}`);
  if (same) tryOut(packed[0] ?? "");
  if (same) rmSync(top, { recursive: true });
  process.exitCode = same ? 0 : 1;
} catch (error) {
  report(`${error instanceof Error ? error.message : String(error)}\nleft behind: ${top}`);
  process.exitCode = 2;
}

/** The file of the package. */
function pack({ folder, env }: Place): string {
  const place = join(top, folder);
  run("git", ["clone", "--quiet", "--no-hardlinks", fromRoot(), place], top, env);
  run("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit"], place, env);
  // Builds before it packs.
  run("npm", ["pack", "--pack-destination", ".."], place, env);
  const { version } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { version: string };
  const file = join(place, "..", `sns-lint-${version}.tgz`);
  report(`${hashOf(file)}  ${folder}`);
  return file;
}

/** As on a machine that reaches no registry. */
function tryOut(file: string): void {
  const folder = join(top, "installed");
  mkdirSync(folder);
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-save", file], folder);
  const packages = run("npm", ["ls", "--all", "--parseable"], folder).trim().split("\n").length - 1;
  report(
    `installed offline: ${packages} package(s), ${run("du", ["-sm", "node_modules"], folder).split("\t", 1)[0] ?? ""} MB`,
  );
  run(process.execPath, ["node_modules/sns-lint/bin/sns-lint.js", "doctor"], folder);
  report("doctor finds nothing wrong");
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string {
  return execFileSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: Infinity,
  });
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function report(line: string): void {
  process.stdout.write(`reproduce: ${line}\n`);
}
