import { askWhetherMeant, didYouMean } from "../text/did-you-mean.js";
import { FORMAT_NAMES, isFormatName, type FormatName } from "../format/index.js";
import { parseMoment } from "../read/parse-moment.js";
import { type Lang, type Severity, type Usage, USAGES } from "../types.js";
import { SAY } from "./languages.js";
import { openedByShell } from "./opened-by-shell.js";
import { secretive } from "../text/secretive.js";
import type { Say } from "./say.js";
import { UsageError } from "./usage-error.js";

/** As the option parser hands them over. */
export interface RawOptions {
  readonly guideline?: readonly string[];
  readonly format?: readonly string[];
  /** false: --no-config. */
  readonly config?: string | boolean;
  readonly rule?: readonly string[];
  readonly maxWarnings?: string;
  readonly requireReview?: boolean;
  readonly quiet?: boolean;
  readonly now?: string;
  readonly stdinFilename?: string;
  readonly encoding?: string;
  /** true: --changed without a base. */
  readonly changed?: string | true;
  readonly watch?: boolean;
  /** false: --no-ignore. */
  readonly ignore?: boolean;
  readonly explain?: boolean;
  readonly explainSilence?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
  readonly context?: string;
  readonly allowOutside?: boolean;
  readonly plugin?: readonly string[];
  /** false: --no-plugins. */
  readonly plugins?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

export interface Output {
  readonly format: FormatName;
  /** null: standard output. */
  readonly file: string | null;
}

/** The options of the lint command that need reading, read. */
export interface LintOptions {
  readonly outputs: readonly Output[];
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** Infinity where there is no limit. */
  readonly maxWarnings: number;
  readonly now: Date | undefined;
  readonly explain: boolean;
  readonly requireReview: boolean;
  /** undefined: as each draft says. */
  readonly usage: Usage | undefined;
}

/** Where results are remembered, as the user named it; null: nowhere. */
export function cacheFileOf({ cache = false, cacheLocation }: RawOptions): string | null {
  return cacheLocation ?? (cache ? ".sns-lint-cache.json" : null);
}

/** @throws UsageError for the first option that cannot be read. */
export function readLintOptions(raw: RawOptions, lang: Lang): LintOptions {
  const say = SAY[lang];
  checkLang(raw.lang, say);
  const outputs = (raw.format ?? ["pretty"]).map((given) => output(given, say));
  if (outputs.filter(({ file }) => file === null).length > 1) throw new UsageError(say.twoOnScreen);
  return {
    outputs,
    rules: Object.fromEntries((raw.rule ?? []).map((given) => ruleSeverity(given, say))),
    maxWarnings: raw.maxWarnings === undefined ? Infinity : count("--max-warnings", raw.maxWarnings, say),
    now: raw.now === undefined ? undefined : time(raw.now, say),
    explain: raw.explain ?? false,
    requireReview: raw.requireReview ?? false,
    usage: raw.context === undefined ? undefined : usage(raw.context, say),
  };
}

function checkLang(given: string | undefined, say: Say): void {
  if (given !== undefined && given !== "ja" && given !== "en") throw new UsageError(say.badLang(secretive(given)));
}

/** "json" or "json:result.json"; the first colon divides, so that C:\result.json is a file too. */
function output(given: string, say: Say): Output {
  const [, name = "", file] = /^([^:]*)(?::(.*))?$/s.exec(given) ?? [];
  if (!isFormatName(name) || file === "") {
    throw new UsageError(
      say.badFormat(secretive(given), FORMAT_NAMES) + say.didYouMean([didYouMean(name, FORMAT_NAMES) ?? []].flat()),
    );
  }
  if (file !== undefined && /[/\\]$/u.test(file)) throw new UsageError(say.folderOutput(secretive(given)));
  return { format: name, file: file === undefined || openedByShell(file) === SCREEN ? null : file };
}

/** Standard output. */
const SCREEN = 1;

function ruleSeverity(given: string, say: Say): [id: string, severity: Severity | "off"] {
  const [, id, severity] = /^(.+):(off|info|warning|error)$/.exec(given) ?? [];
  if (id === undefined || severity === undefined) throw new UsageError(say.badRule(secretive(given)));
  return [id, severity as Severity | "off"];
}

function usage(given: string, say: Say): Usage {
  const found = USAGES.find((each) => each === given);
  if (found === undefined) throw new UsageError(say.badContext(secretive(given)) + askWhetherMeant(given, USAGES));
  return found;
}

function count(option: string, given: string, say: Say): number {
  if (!/^\d+$/.test(given)) throw new UsageError(say.badNumber(option, secretive(given)));
  return Number(given);
}

/** A time without a zone is the time of a Japanese office, wherever the program runs. */
function time(given: string, say: Say): Date {
  const moment = parseMoment(given);
  if (moment === null) throw new UsageError(say.badTime(secretive(given)));
  return new Date(moment);
}
