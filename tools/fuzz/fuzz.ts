// npm run fuzz: hostile input for minutes. `-- --minutes 5 --seed 42`; what it finds becomes a case in test/trust.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { createLinter } from "../../src/index.js";
import { targets, type Fed, type Target } from "./targets.js";

const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const until = Date.now() + Number(values.minutes ?? 3) * 60_000;
/** Cases of one target in a row. */
const RUN = 60;
/** Milliseconds; no case is larger than some kilobytes. */
const SLOW = 10_000;

const linter = await createLinter({ guidelines: ["nagasaki", "isahaya"], now: new Date("2026-11-20T01:00:00Z") });
const all = targets(linter);
const total = { bytes: 0, posts: 0, cases: 0 };
const failures: string[] = [];
process.stdout.write(`seed ${String(seed)}\n`);
for (let round = 0; Date.now() < until && failures.length === 0; round += 1) {
  for (const target of all) failures.push(...(await runOne(target, seed + round)));
}
const figures = `${String(total.cases)} cases, ${String(total.posts)} posts, ${String(total.bytes)} bytes`;
process.stdout.write(`${failures.join("\n")}${failures.length === 0 ? "" : "\n"}seed ${String(seed)}: ${figures}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function runOne(target: Target, own: number): Promise<string[]> {
  const property = fc.asyncProperty(target.input, async (input) => {
    count(await timed(target, input));
  });
  const result = await fc.check(property, { seed: own, numRuns: RUN, endOnFailure: false });
  if (!result.failed) return [];
  const [input] = result.counterexample ?? [];
  const reason = String(result.errorInstance);
  return [
    `${target.name}: ${reason}\n  seed ${String(own)}, path ${result.counterexamplePath ?? ""}\n  ${fc.stringify(input)}`,
  ];
}

async function timed(target: Target, input: unknown): Promise<Fed> {
  const start = process.cpuUsage().user;
  const fed = await target.feed(input);
  if (process.cpuUsage().user - start > SLOW * 1000) throw new Error("slow");
  return fed;
}

function count({ bytes, posts }: Fed): void {
  total.bytes += bytes;
  total.posts += posts;
  total.cases += 1;
}
