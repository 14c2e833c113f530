import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { CODE_CACHE, PROGRAM } from "../../src/cli/start-program.js";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runCase } from "../cli/run-case.js";

const FOLDER = "dist/cli-with-cache";
afterAll(() => rmSync(fromRoot(FOLDER), { recursive: true, force: true }));

/** Another process makes the cache, as in a build: within one, V8 remembers more than it writes down. */
const MAKE_CACHE = `
const [program, cache] = process.argv.slice(1);
const { readFileSync, writeFileSync } = require("node:fs");
const source = require("node:module").wrap(readFileSync(program, "latin1"));
writeFileSync(cache, new (require("node:vm").Script)(source, { filename: program }).createCachedData());
`;

it("started from its code cache, the program can still load modules", async () => {
  await bundle("src/cli", FOLDER);
  execFileSync(process.execPath, ["-e", MAKE_CACHE, fromRoot(FOLDER, PROGRAM), fromRoot(FOLDER, CODE_CACHE)]);
  expect(existsSync(fromRoot(FOLDER, CODE_CACHE))).toBe(true);
  const files = { "config.mjs": 'export default { guidelines: ["nagasaki"] };\n', "draft.txt": "本日は休館です。\n" };
  const example = { name: "", args: ["--config", "config.mjs", "draft.txt"], files, status: 0 };
  expect(await runCase(example, fromRoot(FOLDER, "start.cjs"))).toMatchObject({ status: 0, stderr: "" });
  // Whoever exchanges it exchanges the program.
  const doctor = await runCase({ name: "", args: ["doctor"], files: {}, status: 0 }, fromRoot(FOLDER, "start.cjs"));
  const sum = createHash("sha256")
    .update(readFileSync(fromRoot(FOLDER, CODE_CACHE)))
    .digest("hex");
  expect(doctor.stdout).toMatch(new RegExp(`${CODE_CACHE} +${sum}`, "u"));
});
