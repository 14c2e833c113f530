import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { legible } from "../../format/legible.js";
import { fileProblem } from "../../read/file-problem.js";
import { InputError } from "../../read/input-error.js";
import { readContent, STDIN, type ReadOptions } from "../../read/read-files.js";
import type { ReadResult } from "../../read/reader.js";
import type { Lang, Post, Violation } from "../../types.js";
import { assignLinters } from "../assign-linters.js";
import type { Judge } from "../judge.js";
import { SAY } from "../languages.js";
import { rewrite } from "../rewrite.js";
import type { Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { diffOf } from "./diff.js";
import { FIX_WORDS } from "./say-fix.js";
import { fixFile, type Fixed, type Fixing } from "./fix-file.js";

/** How findings are made: as for the report that follows. */
export interface FixRun {
  /** true: writes files. false: prints what would change. */
  readonly write: boolean;
  readonly reading: ReadOptions;
  readonly settings: Settings;
  readonly judge: Judge;
  readonly lang: Lang;
  readonly terminal: Terminal;
  /** What standard input held, where it was read. */
  readonly stdin: Uint8Array | null;
}

/** The posts as they are after all that may be replaced was replaced, and how much that was. */
export async function fixFiles(read: ReadResult, run: FixRun): Promise<ReadResult & { readonly fixed: number }> {
  const posts: Post[] = [];
  const errors = [...read.errors];
  let fixed = 0;
  for (const [file, own] of byFile(read.posts)) {
    try {
      const result = await fixOne(file, run);
      posts.push(...(result?.posts ?? own));
      fixed += result?.changes.length ?? 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      posts.push(...own);
      errors.push(error);
    }
  }
  const words = FIX_WORDS[run.lang];
  run.terminal.err(`sns-lint: ${fixed === 0 && errors.length > 0 ? words.failed : words.total(fixed, run.write)}\n`);
  return { posts, errors, fixed };
}

function byFile(posts: readonly Post[]): Map<string, Post[]> {
  const files = new Map<string, Post[]>();
  for (const post of posts) files.set(post.path, [...(files.get(post.path) ?? []), post]);
  return files;
}

async function fixOne(file: string, run: FixRun): Promise<Fixed | null> {
  const { reading, terminal, lang, write } = run;
  const path = resolve(reading.cwd, file);
  const bytes =
    run.stdin !== null && (file === STDIN || file === reading.stdinFilename) ? run.stdin : await load(path, file);
  const fixing: Fixing = {
    encoding: reading.encoding,
    read: (content) => readContent(file, content, reading),
    judge: (posts) => judgeAll(posts, run),
  };
  const result = await fixFile(file, bytes, fixing);
  if (result === null) return null;
  if (write) await rewrite(path, result.bytes, file);
  else {
    const diff = await diffOf(file, result.before, result.after);
    // A program takes it letter by letter; a screen must not.
    terminal.out(terminal.screen === true ? legible(diff) : diff);
  }
  const say = FIX_WORDS[lang];
  for (const change of result.changes) terminal.err(`${say.change(change)}\n`);
  return result;
}

async function load(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError({ file, ...fileProblem(error) });
  }
}

/** A post that names a guideline that is not there is left alone; the run says so afterwards. */
async function judgeAll(posts: readonly Post[], { settings, judge, lang }: FixRun): Promise<Violation[][]> {
  const assigned = await assignLinters(posts, settings, judge, SAY[lang]);
  const found = new Map<Post, readonly Violation[]>();
  for await (const { post, report } of judge.judge(assigned.posts)) found.set(post, report.violations);
  return posts.map((post) => [...(found.get(post) ?? [])]);
}
