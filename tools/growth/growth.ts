// npm run bench -- growth, growth-readers: how time and memory grow with the worst inputs. One process for each input.
import { execFile } from "node:child_process";
import { totalmem } from "node:os";
import { promisify } from "node:util";
import { fromRoot } from "../root.js";
import { FILES } from "./files.js";
import { UNITS } from "./inputs.js";

const MEGABYTE = 2 ** 20;
const SIZES: readonly number[] = [1, 2, 4, 8];
/** Columns of the name of an input. */
const NAME = 30;

/** Of one input: seconds of CPU time for each size, and the most memory in bytes. */
export interface Growth {
  readonly seconds: readonly number[];
  readonly resident: number;
  /** How many were read of the largest file. */
  readonly posts?: number;
  /** Sizes at which something failed, and what. */
  readonly stopped?: readonly string[];
}

/** What is measured: a program of dist/tools/growth, what it is told, and the sizes in megabytes. */
interface Case {
  readonly name: string;
  readonly child: string;
  readonly input: string;
  readonly sizes: readonly number[];
}

/**
 * Judging: prints a line for each text whose name contains `only` (or one of several, parted by |); the exponent is 1 where
 * time grows as the size does.
 */
export async function benchGrowth(only = "", sizes = SIZES): Promise<void> {
  const heads = sizes.map((size) => `${String(size)} MB`);
  const cases = UNITS.map(([name, unit]) => ({ name, child: "child.js", input: JSON.stringify(unit), sizes }));
  await table(only, heads, cases);
}

/** Reading: the same for files, each as large as its limits let pass, and an eighth, a quarter, a half of that. */
export async function benchReaders(only = ""): Promise<void> {
  const cases = FILES.map(([name, , most]) => ({
    name,
    child: "reading-child.js",
    input: name,
    sizes: SIZES.map((size) => (size * most) / 8),
  }));
  await table(only, ["1/8", "1/4", "1/2", "whole"], cases);
}

async function table(only: string, heads: readonly string[], cases: readonly Case[]): Promise<void> {
  const columns = heads.map((head) => head.padStart(9)).join("");
  process.stdout.write(`${"input (s of CPU time)".padEnd(NAME)}${columns}  exponent  most MB\n`);
  const worst = { name: "", exponent: 0 };
  for (const each of cases.filter(({ name }) => only.split("|").some((part) => name.includes(part)))) {
    const growth = await measure(each);
    const exponent = exponentOf(growth.seconds, each.sizes);
    if (exponent > worst.exponent) Object.assign(worst, { name: each.name, exponent });
    process.stdout.write(`${line(each, growth, exponent)}\n`);
  }
  process.stdout.write(`worst: ${worst.name}, ${worst.exponent.toFixed(2)}\n`);
}

function line({ name, sizes }: Case, { seconds, resident, posts, stopped = [] }: Growth, exponent: number): string {
  const times = seconds.map((each) => each.toFixed(2).padStart(9)).join("");
  const memory = (resident / MEGABYTE).toFixed(0).padStart(9);
  const read = posts === undefined ? "" : `  ${String(sizes.at(-1))} MB, ${String(posts)} posts`;
  const failed = stopped.map((each) => `  stopped at ${each}`).join("");
  return `${name.padEnd(NAME)}${times}${exponent.toFixed(2).padStart(10)}${memory}${read}${failed}`;
}

async function measure({ child, input, sizes }: Case): Promise<Growth> {
  const bytes = sizes.map((size) => String(Math.round(size * MEGABYTE)));
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${String(Math.floor(totalmem() / MEGABYTE / 2))}`,
    fromRoot("dist/tools/growth", child),
    input,
    ...bytes,
  ]);
  return JSON.parse(stdout) as Growth;
}

/** Between the smallest and the largest: noise counts less than between neighbours. */
function exponentOf(seconds: readonly number[], sizes: readonly number[]): number {
  const [first = 1, last = 1] = [seconds[0], seconds.at(-1)];
  return Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
}
