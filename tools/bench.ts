// npm run bench: the figures the project promises, each beside a peer measured in the same run. `-- growth [input]
// [sizes]`: how time grows with hostile input of 1, 2, 4 and 8 MB (or 1,2,4); `-- growth-readers [input]`: with hostile files.
import { execFileSync } from "node:child_process";
import { createLinter } from "../src/index.js";
import { readCorpus, toPost } from "./accuracy/corpus.js";
import { benchSchedule } from "./bench-schedule.js";
import { benchTokenizer } from "./bench-tokenizer.js";
import { benchGrowth, benchReaders } from "./growth/growth.js";
import { fromRoot } from "./root.js";

const RUNS = 15;
const DRAFT = fromRoot("examples/nagasaki");

const [what, only, sizes] = process.argv.slice(2);
if (what === "growth") await benchGrowth(only, sizes?.split(",").map(Number));
else if (what === "growth-readers") await benchReaders(only);
else
  process.stdout.write(`${await benchTokenizer()}\n\n${benchStart()}\n\n${await benchLint()}\n\n${benchSchedule()}\n`);

/** A whole run over the drafts of one city beside the smallest run of Node. */
function benchStart(): string {
  const bare = median(() => execFileSync(process.execPath, ["-e", "0"]));
  const bin = fromRoot("bin/sns-lint.js");
  const run = (...args: string[]): number =>
    median(() => {
      try {
        execFileSync(process.execPath, [bin, ...args], { stdio: "pipe" });
      } catch {
        // Findings end with 1.
      }
    });
  const one = run("--no-config", fromRoot("examples/nagasaki/図書館の意見募集.md"));
  const folder = run("--no-config", DRAFT);
  return [
    `node -e 0                       ${bare.toFixed(0)} ms`,
    `sns-lint, one draft             ${one.toFixed(0)} ms  ${(one / bare).toFixed(2)}x`,
    `sns-lint, the drafts of a city  ${folder.toFixed(0)} ms  ${(folder / bare).toFixed(2)}x`,
  ].join("\n");
}

/** Posts per second in one process, on the labelled drafts. */
async function benchLint(): Promise<string> {
  const posts = readCorpus(fromRoot("test/corpus/drafts.jsonl")).map(toPost);
  const linter = await createLinter({ guidelines: ["isahaya", "oizumi", "nagasaki"] });
  const lintAll = async (): Promise<number> => {
    let characters = 0;
    for await (const { post } of linter.lint(posts)) characters += post.text.length;
    return characters;
  };
  await lintAll(); // warm
  const start = performance.now();
  const characters = await lintAll();
  const seconds = (performance.now() - start) / 1000;
  return `labelled drafts, warm: ${(posts.length / seconds).toFixed(0)} posts/s, ${(characters / seconds / 1000).toFixed(0)} k characters/s`;
}

/** Milliseconds. */
function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
