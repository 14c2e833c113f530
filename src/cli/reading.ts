import type { Inputs, ReadOptions } from "../read/read-files.js";
import type { Lang } from "../types.js";
import type { Changed } from "./changed.js";
import { SAY } from "./languages.js";
import type { RawOptions } from "./lint-options.js";
import type { Settings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { unusedConfigs } from "./unused-configs.js";

/** What the command line means to be read. */
export interface Reading {
  readonly paths: readonly string[];
  readonly options: ReadOptions;
  /** Says what was left out of that. */
  readonly tellLeftOut: (read: Inputs) => void;
}

export async function readingOf(
  paths: readonly string[],
  raw: RawOptions,
  settings: Settings,
  lang: Lang,
  terminal: Terminal,
): Promise<Reading> {
  if (paths.includes("")) throw new UsageError(SAY[lang].emptyOperand);
  const tell = (message: string): void => terminal.err(`sns-lint: ${message}\n`);
  const { paths: inputs, filter, nothing } = await changedOf(paths, raw, settings, lang, terminal, tell);
  return {
    paths: inputs,
    options: {
      cwd: terminal.cwd,
      stdin: inputs.includes("-") ? terminal.stdin : undefined,
      encoding: raw.encoding,
      stdinFilename: raw.stdinFilename,
      columns: settings.columns,
      // git has told what changed: of that a .gitignore hides nothing, least of all what the same change adds to both.
      gitignore: filter === undefined ? raw.ignore : false,
      filter,
    },
    tellLeftOut: (read) => {
      const { posts, errors, unread } = read;
      // Of a draft that has not changed git tells nothing, and neither do we of its record.
      const left = filter === undefined ? read : { ...read, orphans: [] };
      if (raw.quiet !== true) for (const message of messagesOf(left, raw, lang, terminal)) tell(message);
      if (nothing !== undefined && posts.length + errors.length + unread.length === 0) tell(nothing);
    },
  };
}

function messagesOf(read: Inputs, { config }: RawOptions, lang: Lang, { cwd }: Terminal): string[] {
  const { posts, errors, ignored, unread, sheets, postless, orphans } = read;
  const say = SAY[lang];
  // What is named holds for all, and with --no-config nobody looks for one.
  const drafts = config === undefined ? [...posts.map(({ path }) => path), ...errors.map(({ file }) => file)] : [];
  const unused = unusedConfigs(drafts, cwd);
  return [
    ...(unread.length > 0 ? [say.unreadFormats(unread)] : []),
    ...(sheets.length > 0 ? [say.passedSheets(sheets)] : []),
    ...(postless.length > 0 ? [say.postlessFiles(postless)] : []),
    ...(orphans.length > 0 ? [say.orphanRecords(orphans)] : []),
    ...(ignored > 0 ? [say.ignoredDrafts(ignored)] : []),
    ...(unused.length > 0 ? [say.unusedConfigs(unused)] : []),
  ];
}

async function changedOf(
  paths: readonly string[],
  { changed }: RawOptions,
  { file, named }: Settings,
  lang: Lang,
  { cwd }: Terminal,
  tell: (message: string) => void,
): Promise<Partial<Changed> & Pick<Changed, "paths">> {
  if (changed === undefined) return { paths: paths.length === 0 ? ["-"] : paths };
  const { readChanged } = await import("./changed.js");
  const settings = file === null ? named : [file, ...named];
  return readChanged({ changed, paths, settings, lang, cwd, tell });
}
