import { dirname } from "node:path";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import { registersAt } from "../config/registers-at.js";
import { DEFAULT_GUIDELINE, type Config } from "../config/schema.js";
import type { LinterOptions } from "../index.js";
import type { ColumnNames } from "../read/columns.js";
import type { Lang } from "../types.js";
import type { LintOptions, RawOptions } from "./lint-options.js";
import { Plugins } from "./plugins.js";
import { SAY } from "./languages.js";
import { UsageError } from "./usage-error.js";

/** Configuration and command line together. */
export interface Settings {
  /** For posts that name none. */
  readonly guidelines: readonly string[];
  /** The command line names the guidelines: they hold for every post. */
  readonly imposed: boolean;
  /** Names of columns that the configuration adds. */
  readonly columns: ColumnNames;
  readonly linter: Omit<LinterOptions, "guidelines">;
}

/** @throws UsageError for a rule that does not exist, and what loadConfig throws. */
export async function readSettings(raw: RawOptions, options: LintOptions, lang: Lang, cwd: string): Promise<Settings> {
  const plugins = new Plugins(raw, lang, cwd);
  await plugins.loadNamed();
  const { config, file } = await configured(raw, cwd, plugins);
  const ruleIds = plugins.ruleIds;
  const unknown = Object.keys(options.rules).find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) throw new UsageError(SAY[lang].unknownRule(unknown) + askWhetherMeant(unknown, ruleIds));
  const now = options.now ?? new Date();
  return {
    guidelines: raw.guideline ?? config?.guidelines ?? [DEFAULT_GUIDELINE],
    imposed: raw.guideline !== undefined,
    columns: columnsOf(config),
    linter: {
      lang,
      now,
      folders: file === null ? [cwd] : [cwd, dirname(file)],
      rules: { ...config?.rules, ...options.rules },
      plugins: plugins.rules,
      ...(options.usage === undefined ? {} : { usage: options.usage }),
      ...(config === null ? {} : { registers: (moment: number) => registersAt(config.registers, moment) }),
    },
  };
}

async function configured(
  { config }: RawOptions,
  cwd: string,
  plugins: Plugins,
): Promise<LoadedConfig | { readonly config: null; readonly file: null }> {
  if (config === false) return { config: null, file: null };
  const file = typeof config === "string" ? config : undefined;
  const { ruleIds } = plugins;
  return loadConfig({ cwd, file, search: true, ruleIds, plugins: (names, from) => plugins.load(names, from) });
}

function columnsOf(config: Config | null): ColumnNames {
  return config?.columns ?? {};
}
