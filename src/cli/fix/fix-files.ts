import { resolve } from "node:path";
import { legible } from "../../format/legible.js";
import type { Result } from "../../index.js";
import { fileProblem } from "../../read/file-problem.js";
import { InputError } from "../../read/input-error.js";
import { readContent, STDIN, type ReadOptions } from "../../read/read-files.js";
import { readWhole } from "../../read/read-whole.js";
import type { ReadResult } from "../../read/reader.js";
import { masker } from "../../text/masker.js";
import type { Lang, Post, Violation } from "../../types.js";
import { assignLinters } from "../assign-linters.js";
import type { Judge } from "../judge.js";
import { SAY } from "../languages.js";
import { rewrite } from "../rewrite.js";
import type { Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { diffOf, wordsOfDiff } from "./diff.js";
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
      const result = await fixOne(file, own, run);
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

async function fixOne(file: string, own: readonly Post[], run: FixRun): Promise<Fixed | null> {
  const { reading, terminal, lang, write } = run;
  const path = resolve(reading.cwd, file);
  const bytes = run.stdin !== null && (file === STDIN || file === reading.stdinFilename) ? run.stdin : load(path, file);
  const fixing: Fixing = {
    encoding: reading.encoding,
    read: (content) => readContent(file, content, reading),
    judge: (posts) => judgeAll(posts, run),
  };
  const result = await fixFile(file, bytes, fixing);
  if (result === null) return null;
  if (write) await rewrite(path, result.bytes, file);
  else {
    const patch = await diffOf(file, result.before, result.after);
    const diff = masker(await secretsIn(patch, [...own, ...result.posts], run))(patch);
    // A program takes it letter by letter, but for what a log must not keep; a screen must not.
    terminal.out(terminal.screen === true ? legible(diff) : diff);
  }
  const say = FIX_WORDS[lang];
  for (const change of result.changes) terminal.err(`${say.change(change)}\n`);
  return result;
}

function load(path: string, file: string): Uint8Array {
  try {
    return readWhole(path, file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({ file, ...fileProblem(error) });
  }
}

/**
 * What a diff must not show of posts and their fields, nor of what is neither: comments, other columns, a neighbour that
 * could not be read.
 */
async function secretsIn(patch: string, posts: readonly Post[], run: FixRun): Promise<readonly string[]> {
  const { posts: assigned } = await assignLinters(posts, run.settings, run.judge, SAY[run.lang]);
  const found: string[] = [];
  for await (const { secrets = [] } of run.judge.judge(assigned)) for (const secret of secrets) found.push(secret);
  const [, linter] = assigned[0] ?? [];
  const beside = await linter?.secretsIn(wordsOfDiff(patch));
  return [...found, ...(beside ?? [])];
}

/** A post that names a guideline that is not there is left alone; the run says so afterwards. */
async function judgeAll(posts: readonly Post[], run: FixRun): Promise<Violation[][]> {
  const results = await resultsOf(posts, run);
  const found = new Map(results.map(({ post, report }) => [post, report.violations]));
  return posts.map((post) => [...(found.get(post) ?? [])]);
}

async function resultsOf(posts: readonly Post[], { settings, judge, lang }: FixRun): Promise<readonly Result[]> {
  const assigned = await assignLinters(posts, settings, judge, SAY[lang]);
  const results: Result[] = [];
  for await (const result of judge.judge(assigned.posts)) results.push(result);
  return results;
}
