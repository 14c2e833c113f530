// The only module of the product that starts another program, and git is the only one it starts: never through a shell,
// never by way of the network, and none of the programs that a repository's configuration may name.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

/** Why git could not answer; `detail` is what was asked for, or what git says. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly reason: "missing" | "repository" | "revision" | "ancestor" | "other";
  readonly detail: string;

  constructor(reason: GitError["reason"], detail: string) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }
}

/** One repository, seen from one folder. */
export interface Git {
  isRevision(name: string): Promise<boolean>;
  /**
   * Absolute paths of all files that differ from `base` where it left this branch (null: from the last commit), whether
   * committed, staged or neither; of new files and of those that are gone. In a repository within (a submodule, a clone),
   * those that differ from what `base` holds of it; where it holds nothing, all.
   */
  changedSince(base: string | null): Promise<readonly string[]>;
}

/** Throws GitError. */
export async function openGit(cwd: string): Promise<Git> {
  const repository = await open(cwd);
  return {
    isRevision: async (name) => (await commitOf(repository, name)) !== "",
    changedSince: async (base) =>
      filesSince(repository, base === null ? await commitOf(repository, "HEAD") : await parting(repository, base)),
  };
}

/** git in the folder above all of a repository, running nothing that it names. */
interface Repository {
  readonly root: string;
  readonly git: Run;
}

type Run = (...args: readonly string[]) => Promise<string>;

async function open(folder: string, env = process.env): Promise<Repository> {
  const run = runner(folder, HARMLESS, env);
  const root = await run("rev-parse", "--show-toplevel").then(firstLine, (error: unknown) => {
    throw error instanceof GitError && error.reason === "other" ? new GitError("repository", error.detail) : error;
  });
  const filters = list(await run("config", "--null", "--name-only", "--get-regexp", FILTERS).catch(none));
  return { root, git: runner(root, [...HARMLESS, ...filters.map((name) => [name, valueOfNone(name)] as const)], env) };
}

/** "" where there is none of that name. */
async function commitOf({ git }: Repository, name: string): Promise<string> {
  if (name.startsWith("-")) return "";
  return firstLine(await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`).catch(none));
}

/** Where a branch left this one. */
async function parting(repository: Repository, base: string): Promise<string> {
  const from = await commitOf(repository, base);
  if (from === "") throw new GitError("revision", base);
  const common = firstLine(await repository.git("merge-base", from, "HEAD").catch(none));
  if (common === "") throw new GitError("ancestor", base);
  return common;
}

/** Everything where there is no commit: it is new. */
async function filesSince({ root, git }: Repository, commit: string): Promise<string[]> {
  const tracked = list(await (commit === "" ? git("ls-files", "-z", "--cached") : git(...DIFF, commit, "--")));
  const others = list(await git("ls-files", "-z", "--others", "--exclude-standard"));
  const files = [...tracked, ...others.filter((file) => !file.endsWith("/"))].map((file) => resolve(root, file));
  // Of repositories within, git names the folder of those that nothing here holds, and what is in none of them.
  for (const folder of others.filter((file) => file.endsWith("/")))
    files.push(...(await filesWithin(join(root, folder), "")));
  for (const folder of await submodules(git)) {
    const held = commit === "" ? "" : await git("rev-parse", "--verify", "--quiet", `${commit}:${folder}`).catch(none);
    files.push(...(await filesWithin(join(root, folder), firstLine(held))));
  }
  return files;
}

async function submodules(git: Run): Promise<string[]> {
  const entries = list(await git("ls-files", "-z", "--stage"));
  const paths = entries
    .filter((entry) => entry.startsWith("160000 "))
    .map((entry) => entry.slice(entry.indexOf("\t") + 1));
  return [...new Set(paths)];
}

/** In the folder of another repository, as far as it has been fetched; `commit`: what the one around it held of it. */
async function filesWithin(folder: string, commit: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const repository = await open(folder, envElsewhere());
  // Not fetched: git answers for the repository around it, and knows nothing of what lies here.
  if (realpathSync(repository.root) !== realpathSync(folder)) return filesIn(folder);
  return filesSince(repository, commit === "" ? "" : await commitOf(repository, commit));
}

/** A hook of git is told which repository it is for. */
function envElsewhere(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ONE_REPOSITORY.has(name)));
}

const OF_ONE_REPOSITORY = new Set(
  ["DIR", "WORK_TREE", "INDEX_FILE", "PREFIX", "COMMON_DIR", "OBJECT_DIRECTORY", "ALTERNATE_OBJECT_DIRECTORIES"].map(
    (name) => `GIT_${name}`,
  ),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { encoding: "utf8", recursive: true }).map((file) => join(folder, file));
}

/** A renamed file is one that is gone and a new one. */
const DIFF = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

/** Settings by which a repository could have git start programs, or answer in another form. */
const HARMLESS: readonly (readonly [key: string, value: string])[] = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", devNull],
  ["diff.relative", "false"],
];
/** Programs that read a changed file before git compares it. */
const FILTERS = "^filter\\..*\\.(clean|process|required)$";

function valueOfNone(filter: string): string {
  return filter.endsWith(".required") ? "false" : "";
}

function runner(cwd: string, settings: readonly (readonly [string, string])[], given: NodeJS.ProcessEnv): Run {
  const env = {
    ...given,
    ...Object.fromEntries(
      settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
  // Not in the repository: Windows would look for a git.exe there first.
  const options = { cwd: dirname(process.execPath), env, maxBuffer: 2 ** 28, windowsHide: true };
  return async (...args) => {
    try {
      return (await promisify(execFile)("git", ["--no-pager", "-C", cwd, ...args], options)).stdout;
    } catch (error) {
      throw asGitError(error);
    }
  };
}

function asGitError(error: unknown): GitError {
  const { code, stderr = "" } = error as { readonly code?: unknown; readonly stderr?: string };
  if (code === "ENOENT") return new GitError("missing", "");
  return new GitError("other", firstLine(stderr).replace(/^fatal: /u, ""));
}

function none(error: unknown): string {
  if (error instanceof GitError && error.reason === "other") return "";
  throw error;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function list(text: string): string[] {
  return text.split("\0").filter((part) => part !== "");
}
