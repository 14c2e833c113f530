#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/cli/start.js", import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write("sns-lint がまだ組み立てられていません。npm run build を実行してください。\n");
  process.exitCode = 3; // never 1: that would say "violations found"
}
