import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { codeOf, fileProblem } from "../../read/file-problem.js";
import { InputError } from "../../read/input-error.js";
import { STDIN } from "../../read/read-files.js";
import { readWhole } from "../../read/read-whole.js";
import { shownId } from "../../secrets/in-id.js";
import type { Linter, Result } from "../../index.js";
import type { KnownFinding, Lang, Post } from "../../types.js";
import type { RawOptions } from "../lint-options.js";
import { SAY } from "../languages.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { withLock } from "../with-lock.js";
import { writeAtomically } from "../write-atomically.js";
import { Baseline, type BaselineMode, type Checked } from "./baseline.js";
import { formatBaseline, parseBaseline, type Known } from "./baseline-file.js";
import { BASELINE_WORDS } from "./say-baseline.js";

export interface OpenBaseline {
  /** The result without what is known. */
  apply(result: Result): Result;
  /** Throws where not as many findings were hidden, once all posts were applied. */
  holds(baselined: number): void;
  /** What is known and no longer found, once all posts were applied; the paths as the run names them. */
  stale(incomplete: readonly string[]): readonly KnownFinding[];
  /** Writes what is to be written, and tells what is no longer found. `incomplete`: files not wholly checked. */
  end(incomplete: readonly string[]): Promise<void>;
}

type Options = Pick<RawOptions, "baseline" | "writeBaseline" | "pruneBaseline">;

/** The posts of a run, and those that are nobody's record. */
export interface RunPosts {
  readonly posts: readonly (readonly [Post, Linter])[];
  readonly isPrivate: (post: Post) => boolean;
}

/** @throws UsageError where the options do not go together, the file is no baseline, or a record may not be made. */
export function openBaseline(
  raw: Options,
  { posts, isPrivate }: RunPosts,
  lang: Lang,
  terminal: Terminal,
): OpenBaseline {
  const words = BASELINE_WORDS[lang];
  const name = raw.baseline;
  if (name === undefined) throw new UsageError(words.noFile);
  if (raw.writeBaseline === true && raw.pruneBaseline === true) throw new UsageError(words.notBoth);
  const mode: BaselineMode = raw.writeBaseline === true ? "write" : raw.pruneBaseline === true ? "prune" : "use";
  if (mode === "write" && posts.some(([post]) => isPrivate(post))) throw new UsageError(words.private);
  const file = resolve(terminal.cwd, name);
  const pathIn = (path: string): string => relative(dirname(file), resolve(terminal.cwd, path)).split(sep).join("/");
  const known = load(file, name, mode, lang);
  const before = formatBaseline(known);
  const baseline = new Baseline(known, mode, (path) => (path === STDIN ? null : pathIn(path)));
  const rulesOf = new Map(posts.map(([post, { rules }]) => [post, rules.map(({ id }) => id)]));
  const placeOf = (path: string): string => resolve(dirname(file), path);
  const shown = (path: string): string => relative(terminal.cwd, placeOf(path)).split(sep).join("/");
  const checkedIn = (incomplete: readonly string[]): Checked => {
    const partly = new Set(incomplete.map(pathIn));
    return { complete: (path) => !partly.has(path), exists: (path) => existsSync(placeOf(path)) };
  };
  return {
    apply: (result) => (isPrivate(result.post) ? result : baseline.apply(result, rulesOf.get(result.post) ?? [])),
    holds: (baselined) => {
      baseline.holds(baselined);
    },
    stale: (incomplete) =>
      mode === "use"
        ? baseline.stale(checkedIn(incomplete)).map((entry) => ({ ...shownEntry(entry), path: shown(entry.path) }))
        : [],
    end: async (incomplete) => {
      const checked = checkedIn(incomplete);
      const stale = baseline.stale(checked);
      if (mode === "use") return void tell(words.stale(name, stale.map(shownEntry)), terminal);
      const next = baseline.next(checked);
      const content = formatBaseline(next);
      await withLock(file, async () => {
        // What another run has learnt meanwhile is not in ours.
        if (formatBaseline(load(file, name, mode, lang)) !== before) throw new UsageError(words.changed(name));
        await write(file, name, content, lang);
      });
      tell(words.written(name, total(next), total(stale)), terminal);
    },
  };
}

/** Ids of another version, or written by hand, were not masked. */
function shownEntry(entry: Known): Known {
  return entry.id === null ? entry : { ...entry, id: shownId(entry.id) };
}

function load(file: string, name: string, mode: BaselineMode, lang: Lang): readonly Known[] {
  const words = BASELINE_WORDS[lang];
  let source: string;
  try {
    source = Buffer.from(readWhole(file, name)).toString("utf8");
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    if (codeOf(error) !== "ENOENT") throw new UsageError(`${name}: ${Object.values(fileProblem(error)).join("")}`);
    if (mode === "write") return [];
    throw new UsageError(words.missing(name));
  }
  const known = parseBaseline(source);
  if ("reason" in known)
    throw new UsageError(words.broken(known.line === null ? name : `${name}:${String(known.line)}`, known.reason));
  return known;
}

async function write(file: string, name: string, content: string, lang: Lang): Promise<void> {
  try {
    await writeAtomically(file, content);
  } catch (error) {
    throw new UsageError(SAY[lang].cannotWrite(name, codeOf(error)));
  }
}

function tell(message: string, terminal: Terminal): void {
  if (message !== "") terminal.err(`sns-lint: ${message}\n`);
}

function total(known: readonly Known[]): number {
  return known.reduce((sum, { count }) => sum + count, 0);
}
