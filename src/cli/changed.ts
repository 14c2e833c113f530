import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { SEARCH_PLACES } from "../config/search-config.js";
import { namesOnly } from "../media/named-media.js";
import { isWithin } from "../read/is-within.js";
import { realPath } from "../read/real-path.js";
import type { ReadFilter } from "../read/reader.js";
import type { Lang, Post } from "../types.js";
import { GitError, openGit, type Git } from "./git.js";
import { postGuidelines } from "./post-guidelines.js";
import { CHANGED_WORDS, type ChangedWords } from "./say-changed.js";
import { UsageError } from "./usage-error.js";

/** What --changed leaves of the files that are named. */
export interface Changed {
  readonly filter: ReadFilter;
  /** Operands: the word behind --changed may be one of them. */
  readonly paths: readonly string[];
  /** To be told where no draft is left. */
  readonly nothing: string;
}

/** What is read from the command line and the configuration before. */
interface Asked {
  /** true: without a base. */
  readonly changed: string | true;
  readonly paths: readonly string[];
  /** Of the configuration, and of guidelines: as named. */
  readonly settings: readonly string[];
  readonly lang: Lang;
  readonly cwd: string;
  /** Tells that a setting has changed. */
  readonly tell: (message: string) => void;
}

/** @throws UsageError where git cannot tell what has changed. */
export async function readChanged({ changed, paths, settings, lang, cwd, tell }: Asked): Promise<Changed> {
  const words = CHANGED_WORDS[lang];
  try {
    const git = await openGit(cwd);
    const isPath = changed !== true && (await namesPath(changed, git, cwd, words));
    const base = changed === true || isPath ? null : changed;
    const named = isPath ? [changed, ...paths] : paths;
    const files = new Set(await git.changedSince(base));
    const setting = changedSetting(files, settings, cwd);
    if (setting !== null) tell(words.everything(relative(cwd, setting)));
    return {
      filter: setting === null ? new ChangedFilter(files, cwd) : EVERYTHING,
      paths: named.length === 0 ? ["."] : named,
      nothing: words.nothing(base),
    };
  } catch (error) {
    throw error instanceof GitError ? new UsageError(words.failed(error)) : error;
  }
}

/** As git itself does: a word that is only one of the two is that one. */
async function namesPath(given: string, git: Git, cwd: string, words: ChangedWords): Promise<boolean> {
  const isPath = existsSync(resolve(cwd, given)) || /[*?]/u.test(given);
  if (isPath && (await git.isRevision(given))) throw new UsageError(words.ambiguous(given));
  return isPath;
}

/** The first setting that has changed: every draft may be judged otherwise. A configuration may be gone, too. */
function changedSetting(files: ReadonlySet<string>, settings: readonly string[], cwd: string): string | null {
  const folders = above(really(cwd));
  const isConfig = (file: string): boolean => SEARCH_PLACES.includes(basename(file)) && folders.includes(dirname(file));
  const used = settings.map((file) => really(resolve(cwd, file)));
  return [...files].find((file) => isConfig(file) || used.some((place) => isWithin(file, place))) ?? null;
}

const EVERYTHING: ReadFilter = { skips: () => false, keeps: () => true, keepsFile: () => true };

/** Pictures, and guidelines that a draft chooses for itself: only the draft says whether it is concerned. */
const MAY_BE_NAMED = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|mp4|mov|m4v|ya?ml)$/iu;

class ChangedFilter implements ReadFilter {
  readonly #files: ReadonlySet<string>;
  readonly #cwd: string;
  readonly #mayBeNamed: boolean;

  constructor(files: ReadonlySet<string>, cwd: string) {
    // What stands beside a draft under its name and more (draft.md.sns-lint.yml) is part of it.
    this.#files = new Set([...files].flatMap((file) => [file, ...shorter(file)]));
    this.#cwd = cwd;
    this.#mayBeNamed = [...files].some((file) => MAY_BE_NAMED.test(file));
  }

  skips(file: string): boolean {
    return !this.#mayBeNamed && !this.keepsFile(file);
  }

  keepsFile(file: string): boolean {
    return this.#has(file);
  }

  keeps(post: Post): boolean {
    const draft = resolve(this.#cwd, post.path);
    const named = [
      ...namesOnly(post.fields).map((medium) => resolve(dirname(draft), medium.file)),
      ...(postGuidelines(post) ?? []).map((file) => resolve(this.#cwd, file)),
    ];
    return [draft, ...named].some((file) => this.#has(file));
  }

  /** A folder may be a link; a file that is gone cannot be resolved. */
  #has(file: string): boolean {
    return this.#files.has(really(file)) || this.#files.has(join(really(dirname(file)), basename(file)));
  }
}

/** a.md.sns-lint.yml: a.md.sns-lint, a.md, a */
function shorter(file: string): string[] {
  const parts = basename(file).split(".");
  return parts.slice(1).map((_, at) => join(dirname(file), parts.slice(0, at + 1).join(".")));
}

function above(folder: string): string[] {
  const next = dirname(folder);
  return next === folder ? [folder] : [folder, ...above(next)];
}

/** Where a path leads; itself, where it is not there. */
function really(path: string): string {
  return realPath(path) ?? path;
}
