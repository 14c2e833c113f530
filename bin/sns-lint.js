#!/usr/bin/env node
// A script, not a module (bin/package.json): Node starts it a few milliseconds sooner.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "../dist/cli/start.cjs");
if (existsSync(program)) start();
else stop("sns-lint がまだ組み立てられていません。npm run build を実行してください。");

function start() {
  try {
    require(program);
  } catch {
    stop("sns-lint のファイルが壊れています。入れ直すか、npm run build を実行してください。");
  }
}

function stop(reason) {
  process.exitCode = 3; // never 1: that would say "violations found"
  process.stderr.on("error", () => undefined).write(`${reason}\n`);
}
