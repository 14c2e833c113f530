// npm run package: packs what would be published, and holds the tarball against publint, against @arethetypeswrong/cli, and
// against Node itself by import and by require. Needs what npm run build has made; reaches no registry.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "./root.js";

/**
 * node16: what runs Node 20.19 or newer finds packages by their exports, so that the resolution of Node 10 is not asked for.
 * cjs-resolves-to-esm: there require() takes an ES module, as LOADED shows.
 */
const TYPES = ["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm", "--no-emoji", "--no-color"];

const LOADED: readonly [type: string, source: string][] = [
  [
    "commonjs",
    'for (const part of ["", "/rule", "/textlint"]) console.log(Object.keys(require("sns-lint" + part)).length);',
  ],
  [
    "module",
    'for (const part of ["", "/rule", "/textlint"]) console.log(Object.keys(await import("sns-lint" + part)).length);',
  ],
];

const folder = mkdtempSync(join(tmpdir(), "sns-lint-package-"));
try {
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], fromRoot());
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  run("npx", ["--no-install", "publint", "run", tarball, "--strict"], fromRoot());
  run("npx", ["--no-install", "attw", tarball, ...TYPES], fromRoot());
  const place = join(folder, "node_modules/sns-lint");
  mkdirSync(place, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", place, "--strip-components=1"], folder);
  for (const [type, source] of LOADED) run(process.execPath, [`--input-type=${type}`, "-e", source], folder);
} finally {
  rmSync(folder, { recursive: true });
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
}
