// The only module of the product that starts another program, and git is the only one it starts: never through a shell,
// never by way of the network, and none of the programs that a repository's configuration may name.
import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { dirname, resolve } from "node:path";
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
   * committed, staged or neither; of new files and of those that are gone.
   */
  changedSince(base: string | null): Promise<readonly string[]>;
}

/** Throws GitError. */
export async function openGit(cwd: string): Promise<Git> {
  const run = runner(cwd, HARMLESS);
  const root = await run("rev-parse", "--show-toplevel").then(firstLine, (error: unknown) => {
    throw error instanceof GitError && error.reason === "other" ? new GitError("repository", error.detail) : error;
  });
  const filters = list(await run("config", "--null", "--name-only", "--get-regexp", FILTERS).catch(none));
  const git = runner(root, [...HARMLESS, ...filters.map((name) => [name, valueOfNone(name)] as const)]);
  const commit = (name: string): Promise<string> =>
    name.startsWith("-")
      ? Promise.resolve("")
      : git("rev-parse", "--verify", "--quiet", `${name}^{commit}`).catch(none);
  return {
    isRevision: async (name) => (await commit(name)) !== "",
    changedSince: async (base) => {
      const tracked =
        base === null ? await sinceCommit(git, await commit("HEAD")) : await sinceBranch(git, base, commit);
      const untracked = await git("ls-files", "-z", "--others", "--exclude-standard");
      return [...list(tracked), ...list(untracked)].map((file) => resolve(root, file));
    },
  };
}

type Run = (...args: readonly string[]) => Promise<string>;

/** Before the first commit everything is new. */
function sinceCommit(git: Run, head: string): Promise<string> {
  return head === "" ? git("ls-files", "-z", "--cached") : git(...DIFF, firstLine(head), "--");
}

async function sinceBranch(git: Run, base: string, commit: (name: string) => Promise<string>): Promise<string> {
  const from = await commit(base);
  if (from === "") throw new GitError("revision", base);
  const common = await git("merge-base", firstLine(from), "HEAD").catch(none);
  if (common === "") throw new GitError("ancestor", base);
  return git(...DIFF, firstLine(common), "--");
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

function runner(cwd: string, settings: readonly (readonly [string, string])[]): Run {
  const env = {
    ...process.env,
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
