import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Text {
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  /** Regular expressions. */
  readonly matches?: readonly string[];
}

/** One run of the program. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  /** Files of the folder it runs in; `hex` for bytes that are no text. */
  readonly files?: Readonly<Record<string, string | { readonly hex: string }>>;
  readonly status: number;
  readonly stdout?: Text;
  readonly stderr?: Text;
  /** What standard output has to match as JSON. */
  readonly json?: object;
  readonly ndjson?: object[];
  /** Files written, and what they contain; null: no such file is. */
  readonly written?: Readonly<Record<string, readonly string[] | null>>;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** null: there is no such file. */
  readonly written: Readonly<Record<string, string | null>>;
}

/** Runs `program` in a folder of its own, which is removed afterwards. */
export async function runCase({ args, stdin = "", files = {}, written = {} }: Case, program: string): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === "string" ? content : fromHex(content.hex));
    }
    const ended = await runIn(folder, program, args, stdin);
    return {
      ...ended,
      written: Object.fromEntries(Object.keys(written).map((name) => [name, read(join(folder, name))])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `program` in a folder that is there. */
export function runIn(
  cwd: string,
  program: string,
  args: readonly string[],
  stdin = "",
): Promise<Omit<Ended, "written">> {
  return new Promise((resolve, reject) => {
    // HOME: nobody's own configuration takes part.
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env["PATH"], HOME: cwd } });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on("error", () => undefined); // a program that refuses its options does not read
    child.stdin.end(stdin);
  });
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function fromHex(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(" ", ""), "hex");
}
