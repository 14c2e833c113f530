// Judges one input in several sizes. Writes a Growth as JSON.
import { createLinter } from "../../src/index.js";
import type { Growth } from "./growth.js";
import { inputOf } from "./inputs.js";

const [unit = '""', ...sizes] = process.argv.slice(2);
const linter = await createLinter({ guidelines: ["nagasaki"], now: new Date("2026-11-20T01:00:00Z") });
await judge("本日は市立図書館の休館日です。".repeat(2000)); // warm
const seconds: number[] = [];
for (const size of sizes) {
  const text = inputOf(JSON.parse(unit) as string, Number(size));
  const start = process.cpuUsage();
  await judge(text);
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
}
const growth: Growth = { seconds, resident: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(growth));

async function judge(text: string): Promise<void> {
  const post = { path: "a.txt", index: 0, id: null, text, fields: {}, firstLine: 1 };
  for await (const { report } of linter.lint([post])) {
    const failed = report.unchecked.filter(({ rule, cut }) => rule !== null && cut !== true);
    if (failed.length > 0) throw new Error(JSON.stringify(failed));
  }
}
