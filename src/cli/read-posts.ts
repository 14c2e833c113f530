import { mayBePrivate } from "../guideline/usage.js";
import { readInputs, type ReadOptions } from "../read/read-files.js";
import type { ReadResult } from "../read/reader.js";
import type { Lang, Post } from "../types.js";
import type { PreparedFix, prepareFix as PrepareFix } from "./fix/prepare-fix.js";
import type { Judge } from "./judge.js";
import { SAY } from "./languages.js";
import type { LintOptions, RawOptions } from "./lint-options.js";
import type { Settings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

interface Reading {
  readonly options: LintOptions;
  readonly settings: Settings;
  readonly judge: Judge;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/** The posts as they are, or as they are after --fix; `paths` empty: standard input. */
export async function readPosts(
  paths: readonly string[],
  raw: RawOptions,
  { options, ...run }: Reading,
): Promise<ReadResult & { readonly fixed: number }> {
  const inputs = paths.length === 0 ? ["-"] : paths;
  const reading = readingOf(inputs, raw, run.settings, run.terminal);
  const fixing = isFix(raw) ? await loadFix(raw, { ...run, reading }) : null;
  const read = await readInputs(inputs, fixing?.reading ?? reading);
  if ((read.ignored ?? 0) > 0 && raw.quiet !== true)
    run.terminal.err(`sns-lint: ${SAY[run.lang].ignoredDrafts(read.ignored ?? 0)}\n`);
  refuseFilesForPrivate(read.posts, options, run.lang);
  return fixing === null ? { ...read, fixed: 0 } : fixing.fix(read);
}

function isFix({ fix, fixDryRun }: RawOptions): boolean {
  return fix === true || fixDryRun === true;
}

async function loadFix(...given: Parameters<typeof PrepareFix>): Promise<PreparedFix> {
  return (await import("./fix/prepare-fix.js")).prepareFix(...given);
}

function readingOf(
  inputs: readonly string[],
  { encoding, stdinFilename, ignore }: RawOptions,
  { columns }: Settings,
  terminal: Terminal,
): ReadOptions {
  const stdin = inputs.includes("-") ? terminal.stdin : undefined;
  return { cwd: terminal.cwd, stdin, encoding, stdinFilename, columns, gitignore: ignore };
}

/** What people write for themselves is nobody's record, whatever --context says. */
function refuseFilesForPrivate(posts: readonly Post[], options: LintOptions, lang: Lang): void {
  if (options.outputs.every(({ file }) => file === null)) return;
  if (posts.some((post) => mayBePrivateIn(options, post))) throw new UsageError(SAY[lang].noFileForPrivate);
}

/** Whose it is may be said by the draft, or by the command line for all of them. */
export function mayBePrivateIn({ usage }: LintOptions, { fields }: Post): boolean {
  return usage === "private" || mayBePrivate(fields);
}
