#!/usr/bin/env node
// A script, not a module (bin/package.json): Node starts it a few milliseconds sooner.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "../dist/cli/start.cjs");
if (existsSync(program)) require(program);
else {
  process.stderr.write("sns-lint がまだ組み立てられていません。npm run build を実行してください。\n");
  process.exitCode = 3; // never 1: that would say "violations found"
}
