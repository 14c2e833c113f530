import { relative } from "node:path";
import { clauseName } from "../format/clause-name.js";
import { remedies } from "../format/remedies.js";
import { WORDING } from "../format/wording.js";
import { readDraft } from "../read/read-draft.js";
import { withSidecar } from "../read/sidecar.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import type { Post, Severity, Violation } from "../types.js";
import { assignLinters } from "./assign-linters.js";
import { Judge } from "./judge.js";
import { SAY } from "./languages.js";
import { readLintOptions, type RawOptions } from "./lint-options.js";
import { readSettings } from "./settings.js";

/** What is not said here is as in the configuration of sns-lint, which is looked for as always. */
export interface SourceOptions {
  /** Ids or files. */
  readonly guideline?: string | readonly string[];
  /** Severity of single rules, or off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** A configuration file; false: none. */
  readonly config?: string | false;
  /** The least severity that is reported; default: info, which is everything. */
  readonly level?: Severity;
  /** textlint's own: one for all, which textlint sees to. */
  readonly severity?: Severity;
}

/** Offsets into the whole source. */
export interface Found {
  readonly severity: Severity;
  readonly message: string;
  readonly range: readonly [number, number];
}

/** Every finding in the text of a file, ready to print; nothing is thrown that the user could mend. */
export async function lintSource(
  source: string,
  file: string | undefined,
  options: SourceOptions,
): Promise<readonly Found[]> {
  const unknown = unknownOptions(options);
  if (unknown.length > 0) return unknown;
  try {
    return await find(source, file, options);
  } catch (error) {
    // A configuration that cannot be used: told like a finding, where textlint shows it.
    return [fault(0, error instanceof Error ? error.message : String(error))];
  }
}

/** textlint itself takes any option: a slip would be judged by other guidelines than was meant. */
const OPTIONS: readonly (keyof SourceOptions)[] = ["guideline", "rules", "config", "level", "severity"];

function unknownOptions(options: SourceOptions): Found[] {
  const unknown = Object.keys(options).filter((name) => !(OPTIONS as readonly string[]).includes(name));
  return unknown.map((name) =>
    fault(
      0,
      `.textlintrc の sns-lint の設定「${name}」はありません。${askWhetherMeant(name, OPTIONS)}使えるのは ${OPTIONS.join("、")} です。`,
    ),
  );
}

async function find(source: string, file: string | undefined, options: SourceOptions): Promise<readonly Found[]> {
  const cwd = process.cwd();
  const path = file === undefined ? "<text>" : relative(cwd, file);
  const raw = rawOptions(options);
  const settings = await readSettings(raw, readLintOptions(raw, "ja"), "ja", cwd);
  const judge = new Judge(settings);
  const drafts = await readDraft(source, path);
  const { posts, errors } = file === undefined ? drafts : await withSidecar(drafts, path, file);
  const assigned = await assignLinters(posts, settings, judge, SAY.ja);
  const names = new Map(assigned.posts.flatMap(([, { guidelines }]) => guidelines.map(({ id, name }) => [id, name])));
  const results: Found[] = [
    ...errors.map(({ line = 1, problem, repair }) => fault(lineStart(source, line), `${problem}${repair}`)),
    ...assigned.problems.map((problem) => fault(0, problem)),
  ];
  for await (const { post, report } of judge.judge(assigned.posts)) {
    const at = startOf(post, source);
    const violations = report.violations.filter(({ severity }) => isAtLeast(severity, options.level));
    results.push(
      ...report.unchecked.map(({ reason }) => fault(at, reason)),
      ...violations.map((each) => ({
        severity: each.severity,
        message: messageOf(each, names),
        range: [at + each.range[0], at + each.range[1]] as const,
      })),
    );
  }
  return results;
}

function rawOptions({ guideline, config, rules = {} }: SourceOptions): RawOptions {
  return {
    ...(guideline === undefined ? {} : { guideline: [guideline].flat() }),
    ...(config === undefined ? {} : { config }),
    rule: Object.entries(rules).map(([id, severity]) => `${id}:${severity}`),
  };
}

function messageOf(violation: Violation, names: ReadonlyMap<string, string>): string {
  const { severity, message, clauses, rule: id } = violation;
  const cited = clauses.map(({ guideline, label }) => clauseName(guideline, label, names));
  const parts = [
    `${WORDING.ja.severity[severity]} ${message}`,
    remedies(violation).join("、"),
    cited.length === 0 ? "" : `（${cited.join("、")}）`,
  ];
  return `${parts.join("")} [${id}]`;
}

function isAtLeast(severity: Severity, least: Severity = "info"): boolean {
  const order: readonly Severity[] = ["info", "warning", "error"];
  return order.indexOf(severity) >= order.indexOf(least);
}

/** What was not checked, or not as it was meant: never less than an error. */
function fault(offset: number, message: string): Found {
  return { severity: "error", message, range: [offset, offset] };
}

/** A post begins where a line does. */
function startOf({ firstLine, text }: Post, source: string): number {
  const start = lineStart(source, firstLine);
  return source.startsWith(text, start) ? start : Math.max(0, source.indexOf(text));
}

/** Offset of a line (1-based), with any kind of line ends. */
function lineStart(source: string, line: number): number {
  const ends = source.matchAll(/\r\n|\n|\r/gu);
  const end = line < 2 ? undefined : [...ends][line - 2];
  return end === undefined ? 0 : end.index + end[0].length;
}
