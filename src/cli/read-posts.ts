import { mayBePrivate } from "../guideline/usage.js";
import { readInputs } from "../read/read-files.js";
import type { ReadResult } from "../read/reader.js";
import type { Lang, Post } from "../types.js";
import type { PreparedFix, prepareFix as PrepareFix } from "./fix/prepare-fix.js";
import type { Judge } from "./judge.js";
import { SAY } from "./languages.js";
import { cacheFileOf, type LintOptions, type RawOptions } from "./lint-options.js";
import { readingOf } from "./reading.js";
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
  const { settings, lang, terminal } = run;
  const { paths: inputs, options: reading, tellLeftOut } = await readingOf(paths, raw, settings, lang, terminal);
  const fixing = isFix(raw) ? await loadFix(raw, { ...run, reading }) : null;
  const read = await readInputs(inputs, fixing?.reading ?? reading);
  tellLeftOut(read);
  if (writesFiles(options, raw)) {
    const { refuseLosses } = await import("./refuse-overwriting.js");
    const drafts = [...read.posts.map(({ path }) => path), ...read.errors.map(({ file }) => file)];
    refuseLosses(drafts, raw, options, settings, lang, terminal.cwd);
  }
  refuseFilesForPrivate(read.posts, options, lang);
  return fixing === null ? { ...read, fixed: 0 } : fixing.fix(read);
}

function isFix({ fix, fixDryRun }: RawOptions): boolean {
  return fix === true || fixDryRun === true;
}

async function loadFix(...given: Parameters<typeof PrepareFix>): Promise<PreparedFix> {
  return (await import("./fix/prepare-fix.js")).prepareFix(...given);
}

function writesFiles({ outputs }: LintOptions, raw: RawOptions): boolean {
  return outputs.some(({ file }) => file !== null) || raw.baseline !== undefined || cacheFileOf(raw) !== null;
}

/** What people write for themselves is nobody's record, whatever --context says. */
function refuseFilesForPrivate(posts: readonly Post[], options: LintOptions, lang: Lang): void {
  if (options.outputs.every(({ file }) => file === null)) return;
  if (options.usage === "private" || posts.some((post) => mayBePrivateIn(options, post)))
    throw new UsageError(SAY[lang].noFileForPrivate);
}

/** Whose it is may be said by the draft, or by the command line for all of them. */
export function mayBePrivateIn({ usage }: LintOptions, { fields }: Post): boolean {
  return usage === "private" || mayBePrivate(fields);
}
