import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { codeOf, fileProblem } from "./file-problem.js";
import { Gitignore } from "./gitignore.js";
import { EXTENSIONS, readerOf } from "./index.js";
import { InputError, type InputProblem } from "./input-error.js";
import { isAside } from "./is-aside.js";
import { leadingOut, listFolder } from "./list-folder.js";
import { repairOfFormat } from "./other-formats.js";
import { notAFile } from "./read-whole.js";
import { isCostlyGlob } from "./wide-pattern.js";

/** Files to read, as paths to print, and what could not be found. */
export interface Found {
  readonly files: readonly string[];
  readonly errors: readonly InputError[];
  /** The argument is the file's own name. */
  readonly named?: boolean;
  /** How many drafts a .gitignore leaves out. */
  readonly ignored?: number;
  /** In formats that nothing here reads, where a folder was named. */
  readonly unread?: readonly string[];
  /** Records of acceptances beside no draft of their name, where a folder was named. */
  readonly orphans?: readonly string[];
}

/** Where to look. */
export interface Place {
  readonly cwd: string;
  /** Leave out what .gitignore files name; a file that is named itself is read in any case. */
  readonly gitignore: boolean;
  readonly resolve: (path: string) => string;
}

const READABLE = `検査できる形式は ${EXTENSIONS.join("、")} です。`;
const TOO_MANY_STARS = {
  problem: "パターンの「*」が多すぎます。",
  repair: "1つの名前に3つまで、途中の「**」は1つまでにするか、フォルダーを指定してください。",
};
const MAGIC = /[*?[\]{}()!]/;

/** What one argument of the command line stands for: a file, a folder, or a pattern such as posts/*.txt. */
export async function findFiles(argument: string, place: Place): Promise<Found> {
  const { resolve } = place;
  let stats;
  try {
    stats = statSync(resolve(argument));
  } catch (error) {
    // Only now: 告知(1).txt is a name before it is a pattern.
    if (codeOf(error) === "ENOENT" && MAGIC.test(argument)) return findMatches(argument, place);
    return failed({ file: argument, ...notFound(argument, error, resolve) });
  }
  if (stats.isDirectory()) return findInFolder(argument, place);
  if (isAside(argument)) return { files: [], errors: [] };
  if (readerOf(argument) === null)
    return failed({
      file: argument,
      problem: "検査できない形式です。",
      repair: repairOfFormat(argument) ?? READABLE,
    });
  if (stats.isFile()) return { files: [argument], errors: [], named: true };
  return { files: [], errors: [notAFile(argument)] };
}

async function findInFolder(folder: string, { cwd, resolve, gitignore }: Place): Promise<Found> {
  const absolute = resolve(folder);
  const rules = gitignore ? new Gitignore(absolute, cwd) : null;
  if (await rules?.leavesOut(absolute, true)) return allIgnored(folder);
  const { files, errors, ignored, unread, orphans } = await listFolder(folder, resolve, rules);
  if (files.length > 0 || errors.length > 0) return { files, errors, ignored: ignored.file, unread, orphans };
  if (ignored.file + ignored.folder > 0) return allIgnored(folder);
  const [first] = unread;
  if (first !== undefined)
    return failed({ file: first, problem: "検査できない形式です。", repair: repairOfFormat(first) ?? READABLE });
  return { ...failed({ file: folder, problem: "フォルダーに下書きがありません。", repair: READABLE }), orphans };
}

async function findMatches(pattern: string, { cwd, resolve, gitignore }: Place): Promise<Found> {
  const { globFiles } = await import("./glob-files.js");
  const portable = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  if (isCostlyGlob(portable)) return failed({ file: pattern, ...TOO_MANY_STARS });
  try {
    const { files: matches, unread } = await globFiles(portable, cwd);
    const drafts = matches.filter((file) => readerOf(file) !== null && !isAside(file)).sort();
    const listed = gitignore ? await withoutIgnored(drafts, new Gitignore(cwd, cwd), resolve) : drafts;
    const roots = [realpathSync(cwd), realpathSync(resolve(beginningOf(portable)))];
    const out = listed.flatMap((file) => leadingOut(file, resolve(file), roots) ?? []);
    const files = listed.filter((file) => !out.some((error) => error.file === file));
    const errors = [...unread, ...out];
    if (listed.length > 0 || unread.length > 0) return { files, errors, ignored: drafts.length - listed.length };
    if (drafts.length > 0) return allIgnored(pattern);
    const problem = matches.length > 0 ? "検査できない形式です。" : "当てはまるファイルがありません。";
    return failed({ file: pattern, problem, repair: READABLE });
  } catch (error) {
    return failed({ file: pattern, ...fileProblem(error) });
  }
}

async function withoutIgnored(
  files: readonly string[],
  rules: Gitignore,
  resolve: Place["resolve"],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const file of files) if (!(await rules.leavesOut(resolve(file), false))) kept.push(file);
  return kept;
}

function allIgnored(argument: string): Found {
  const problem = "どれも .gitignore で外されているため、検査していません。";
  const repair = "ファイルの名前で指定するか、--no-ignore を付けてください。";
  return failed({ file: argument, problem, repair });
}

/** The folder in which every match of a pattern is. */
function beginningOf(pattern: string): string {
  const before = pattern.slice(0, pattern.search(MAGIC));
  const end = before.lastIndexOf("/");
  return end < 0 ? "." : before.slice(0, end + 1);
}

function notFound(path: string, error: unknown, resolve: (path: string) => string): Omit<InputProblem, "file"> {
  const { problem, repair } = fileProblem(error);
  return { problem, repair: codeOf(error) === "ENOENT" ? meant(path, resolve) || repair : repair };
}

function meant(path: string, resolve: (path: string) => string): string {
  try {
    return askWhetherMeant(basename(path), readdirSync(dirname(resolve(path))));
  } catch {
    return "";
  }
}

function failed(problem: InputProblem): Found {
  return { files: [], errors: [new InputError(problem)] };
}
