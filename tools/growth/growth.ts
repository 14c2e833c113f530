// npm run bench -- growth: how time and memory grow with the worst inputs. One process for each input.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fromRoot } from "../root.js";
import { UNITS } from "./inputs.js";

const MEGABYTE = 2 ** 20;
const SIZES: readonly number[] = [1, 2, 4, 8];
/** Columns of the name of an input. */
const NAME = 30;

/** Of one input: seconds of CPU time for each size, and the most memory in bytes. */
export interface Growth {
  readonly seconds: readonly number[];
  readonly resident: number;
}

/** Prints a line for each input whose name contains `only`; the exponent is 1 where time grows as the size does. */
export async function benchGrowth(only = "", sizes = SIZES): Promise<void> {
  const heads = sizes.map((size) => `${String(size)} MB`.padStart(9)).join("");
  process.stdout.write(`${"input (s of CPU time)".padEnd(NAME)}${heads}  exponent  most MB\n`);
  const worst = { name: "", exponent: 0 };
  for (const [name, unit] of UNITS.filter(([name]) => name.includes(only))) {
    const growth = await measure(unit, sizes);
    const exponent = exponentOf(growth.seconds, sizes);
    if (exponent > worst.exponent) Object.assign(worst, { name, exponent });
    const times = growth.seconds.map((each) => each.toFixed(1).padStart(9)).join("");
    const memory = (growth.resident / MEGABYTE).toFixed(0).padStart(9);
    process.stdout.write(`${name.padEnd(NAME)}${times}${exponent.toFixed(2).padStart(10)}${memory}\n`);
  }
  process.stdout.write(`worst: ${worst.name}, ${worst.exponent.toFixed(2)}\n`);
}

async function measure(unit: string, megabytes: readonly number[]): Promise<Growth> {
  const child = fromRoot("dist/tools/growth/child.js");
  const sizes = megabytes.map((size) => String(size * MEGABYTE));
  const { stdout } = await promisify(execFile)(process.execPath, [child, JSON.stringify(unit), ...sizes]);
  return JSON.parse(stdout) as Growth;
}

/** Between the smallest and the largest: noise counts less than between neighbours. */
function exponentOf(seconds: readonly number[], sizes: readonly number[]): number {
  const [first = 1, last = 1] = [seconds[0], seconds.at(-1)];
  return Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
}
