import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureTokenizer } from "./compile-tokenizer.js";
import { fromRoot } from "./root.js";
import type { Measurement } from "./tokenizer-bench/child.js";

/** What the tokenizer promises, measured beside kuromoji: a table to print. Needs a build. */
export async function benchTokenizer(): Promise<string> {
  const file = await ensureTokenizer();
  const ours = await measure("ours", file);
  const kuromoji = await measure("kuromoji", file);
  const rows = [
    row("load and first post (ms)", ours.firstPost, kuromoji.firstPost, 1),
    row("resident after it (MB)", ours.resident / 2 ** 20, kuromoji.resident / 2 ** 20),
    row("characters per second (M)", ours.speed / 1e6, kuromoji.speed / 1e6, 2),
    ...ours.unbroken.map(([length, milliseconds]) => {
      const [, other] = kuromoji.unbroken.find(([same]) => same === length) ?? [];
      return row(`${length.toLocaleString("en")} characters without 、。 (ms)`, milliseconds, other, 1);
    }),
  ];
  return aligned([["tokenizer", "ours", "kuromoji", "ratio"], ...rows]);
}

async function measure(side: string, file: string): Promise<Measurement> {
  const child = fromRoot("dist/tools/tokenizer-bench/child.js");
  const { stdout } = await promisify(execFile)(process.execPath, [child, side, file]);
  return JSON.parse(stdout) as Measurement;
}

function row(name: string, ours: number, kuromoji: number | undefined, digits = 0): string[] {
  if (kuromoji === undefined) return [name, ours.toFixed(digits), "-", "-"];
  const ratio = Math.max(ours, kuromoji) / Math.min(ours, kuromoji);
  return [name, ours.toFixed(digits), kuromoji.toFixed(digits), `${ratio.toFixed(1)}x`];
}

/** The first column to the left, the others to the right. */
function aligned(table: readonly (readonly string[])[]): string {
  const first = Math.max(...table.map(([name = ""]) => width(name)));
  return table
    .map(
      ([name = "", ...cells]) =>
        name + " ".repeat(first - width(name)) + cells.map((cell) => cell.padStart(10)).join(""),
    )
    .join("\n");
}

/** In columns of a terminal: 、 and 。 take two. */
function width(cell: string): number {
  return cell.length + (cell.match(/[、。]/g)?.length ?? 0);
}
