// A schedule of ten thousand posts in one CSV: how fast, and with how much memory, beside what a bare Node takes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCorpus } from "./accuracy/corpus.js";
import { TRAINING_SETS } from "./accuracy/sets.js";
import { fromRoot } from "./root.js";

const POSTS = 10_000;

/** Tells the most memory that a process held, in KiB, as the last line of standard error. */
const TELL_MEMORY = `process.on("exit", () => process._rawDebug(process.resourceUsage().maxRSS))`;

export function benchSchedule(): string {
  const folder = mkdtempSync(join(tmpdir(), "sns-lint-bench-"));
  try {
    const file = join(folder, "posts.csv");
    writeFileSync(file, schedule());
    const hook = join(folder, "tell-memory.cjs");
    writeFileSync(hook, TELL_MEMORY);
    const bare = measured(hook, ["-e", "0"]);
    const run = measured(hook, [
      fromRoot("bin/sns-lint.js"),
      "--no-config",
      "--guideline",
      "nagasaki",
      "--format",
      "ndjson",
      file,
    ]);
    const rate = (POSTS / run.seconds).toFixed(0);
    const memory = `${run.megabytes.toFixed(0)} MB (node -e 0: ${bare.megabytes.toFixed(0)} MB)`;
    return `${POSTS} posts from one CSV: ${rate} posts/s, ${memory}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every labelled draft once, then again with a number behind it, so that no text comes twice. */
function schedule(): string {
  const texts = TRAINING_SETS.flatMap(({ file }) => readCorpus(fromRoot("test/corpus", file)).map(({ text }) => text));
  const rounds = Array.from({ length: Math.ceil(POSTS / texts.length) }, (_, round) =>
    texts.map((text) => `${text.replaceAll('"', '""')}${round > 0 ? ` ${round}` : ""}`),
  );
  const rows = rounds
    .flat()
    .slice(0, POSTS)
    .map((text, index) => `p${index},"${text}"`);
  return ["id,text", ...rows].join("\n");
}

function measured(hook: string, args: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--require", hook, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}
