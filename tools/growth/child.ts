// Judges one input in several sizes. Writes a Growth as JSON.
import { createLinter } from "../../src/index.js";
import type { Growth } from "./growth.js";
import { inputOf } from "./inputs.js";

const [unit = '""', ...sizes] = process.argv.slice(2);
const linter = await createLinter({ guidelines: ["nagasaki"], now: new Date("2026-11-20T01:00:00Z") });
await judge("本日は市立図書館の休館日です。".repeat(2000)); // warm
const seconds: number[] = [];
const stopped: string[] = [];
for (const size of sizes) {
  const text = inputOf(JSON.parse(unit) as string, Number(size));
  const start = process.cpuUsage();
  const failed = await judge(text);
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
  if (failed.length > 0) stopped.push(`${String(Number(size) / 2 ** 20)} MB: ${failed.join(", ")}`);
}
const growth: Growth = { seconds, resident: process.resourceUsage().maxRSS * 1024, stopped };
process.stdout.write(JSON.stringify(growth));

/** The rules that stopped: in a run of millions of letters V8 has no room to match an expression, and says so. */
async function judge(text: string): Promise<string[]> {
  const post = { path: "a.txt", index: 0, id: null, text, fields: {}, firstLine: 1 };
  const failed: string[] = [];
  for await (const { report } of linter.lint([post]))
    failed.push(...report.unchecked.flatMap(({ rule, cut }) => (rule === null || cut === true ? [] : rule)));
  return failed;
}
