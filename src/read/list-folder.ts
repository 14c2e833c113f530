import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { codeOf, fileProblem } from "./file-problem.js";
import type { Gitignore, LeavesOut } from "./gitignore.js";
import { readerOf } from "./index.js";
import { InputError } from "./input-error.js";
import { isAside } from "./is-aside.js";
import { repairOfFormat } from "./other-formats.js";
import { realPath } from "./real-path.js";
import { isWithin } from "./is-within.js";
import { SIDECAR } from "./sidecar-name.js";

/** Markdown that speaks about a repository and is never posted. */
const ABOUT = /^(?:readme|changelog|contributing).*\.(?:md|markdown)$/i;
/** An account's operation policy by its own name, which `sns-lint account` reads; 運用ポリシーの改定.md is a draft. */
const POLICY = /^運用ポリシー\.(?:txt|md|markdown)$/i;

/** Drafts, folders, and files in formats that nothing here reads. */
type Sort = "file" | "folder" | "unread";

interface Walk {
  readonly files: string[];
  readonly errors: InputError[];
  /** Real paths, so that a link back to a folder above ends. */
  readonly seen: Set<string>;
  /** What a .gitignore leaves out. */
  readonly ignored: Record<Sort, number>;
  /** In formats that nothing here reads. */
  readonly unread: string[];
  /** Records of acceptances that stand beside no draft of their name. */
  readonly orphans: string[];
  readonly gitignore: Gitignore | null;
  /** Folders, as they really are, that links may lead to. */
  readonly roots: readonly string[];
  /** Against the user's working folder. */
  resolve(path: string): string;
}

/**
 * All drafts of a folder and the folders below, in the order of their names. Links are followed once, and not out of the
 * folder and the working folder: whoever can put a link among the drafts is not to choose what is read and quoted.
 */
export async function listFolder(
  folder: string,
  resolve: (path: string) => string,
  gitignore: Gitignore | null,
): Promise<Pick<Walk, "files" | "errors" | "ignored" | "unread" | "orphans">> {
  const roots = [folder, "."].flatMap((root) => realPath(resolve(root)) ?? []);
  const ignored = { file: 0, folder: 0, unread: 0 };
  const found = { files: [], errors: [], unread: [], orphans: [] };
  const walk: Walk = { ...found, seen: new Set(), ignored, gitignore, roots, resolve };
  await visit(folder, walk);
  return walk;
}

/** What is told of a link that leads out of `roots`; null for any other file. */
export function leadingOut(path: string, absolute: string, roots: readonly string[]): InputError | null {
  const real = realPath(absolute);
  if (real === null || roots.some((root) => isWithin(real, root))) return null;
  const problem = "指定したフォルダーの外へのリンクなので、読んでいません。";
  return new InputError({ file: path, problem, repair: "検査するなら、リンク先のファイルを直接指定してください。" });
}

async function visit(folder: string, walk: Walk): Promise<void> {
  const leavesOut = (await walk.gitignore?.in(walk.resolve(folder))) ?? NOTHING;
  const names = namesIn(folder, walk);
  for (const name of orphansAmong(names)) if (!leavesOut(name, false)) walk.orphans.push(join(folder, name));
  for (const name of names) {
    const path = join(folder, name);
    const kind = sortOf(name, kindOf(path, walk));
    if (kind === "other") continue;
    if (leavesOut(name, kind === "folder")) walk.ignored[kind] += 1;
    else if (kind === "folder") await visit(path, walk);
    else (kind === "unread" ? walk.unread : walk.files).push(path);
  }
}

/** Of the one name under which a record is read (告知.md.sns-lint.yml) and the others that are taken for none. */
function orphansAmong(names: readonly string[]): readonly string[] {
  const records = names.filter((name) => RECORD.test(name));
  if (records.length === 0) return [];
  const all = new Set(names);
  return records.filter((name) => !name.endsWith(SIDECAR) || !all.has(name.slice(0, -SIDECAR.length)));
}

const RECORD = /.\.sns-lint\.ya?ml$/i;

/** Of the files only those that are drafts, or may be, concern anybody. */
function sortOf(name: string, kind: ReturnType<typeof kindOf>): Sort | "other" {
  if (kind !== "file" || isDraft(name)) return kind;
  return repairOfFormat(name) !== null && !isAside(name) ? "unread" : "other";
}

const NOTHING: LeavesOut = () => false;

function isDraft(name: string): boolean {
  // Some systems keep ポ in two pieces.
  return readerOf(name) !== null && !isAside(name) && !ABOUT.test(name) && !POLICY.test(name.normalize("NFC"));
}

function namesIn(folder: string, walk: Walk): readonly string[] {
  try {
    const real = realpathSync(walk.resolve(folder));
    if (walk.seen.has(real)) return [];
    walk.seen.add(real);
    const names = readdirSync(real).filter((name) => !name.startsWith(".") && name !== "node_modules");
    return names.sort();
  } catch (error) {
    walk.errors.push(new InputError({ file: folder, ...fileProblem(error) }));
    return [];
  }
}

function kindOf(path: string, walk: Walk): "folder" | "file" | "other" {
  try {
    const absolute = walk.resolve(path);
    const stats = statSync(absolute);
    const out = lstatSync(absolute).isSymbolicLink() ? leadingOut(path, absolute, walk.roots) : null;
    if (out !== null) {
      // A link to something that is no draft concerns nobody.
      if (stats.isDirectory() || isDraft(basename(path))) walk.errors.push(out);
      return "other";
    }
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "other";
  } catch (error) {
    // A broken link to something that is no draft concerns nobody; one that might hide drafts does.
    const mayHideDrafts = readerOf(path) !== null || codeOf(error) !== "ENOENT";
    if (mayHideDrafts) walk.errors.push(new InputError({ file: path, ...fileProblem(error) }));
    return "other";
  }
}
