import { dirname, isAbsolute } from "node:path";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import { registersAt } from "../config/registers-at.js";
import { DEFAULT_CONFIG } from "../config/schema.js";
import type { LinterOptions } from "../index.js";
import type { ColumnNames } from "../read/columns.js";
import type { Lang } from "../types.js";
import type { LintOptions, RawOptions } from "./lint-options.js";
import { type Area, areaOf, outside } from "./confine.js";
import { Plugins } from "./plugins.js";
import { SAY } from "./languages.js";
import { UsageError } from "./usage-error.js";

/** Configuration and command line together. */
export interface Settings {
  /** The configuration, absolute; null: there is none. */
  readonly file: string | null;
  /** For posts that name none. */
  readonly guidelines: readonly string[];
  /** The command line names the guidelines: they hold for every post. */
  readonly imposed: boolean;
  /** Where drafts may name files. */
  readonly area: Area;
  /** Names of columns that the configuration adds. */
  readonly columns: ColumnNames;
  readonly linter: Omit<LinterOptions, "guidelines">;
}

/** @throws UsageError for a rule that does not exist or a guideline elsewhere, and what loadConfig throws. */
export async function readSettings(raw: RawOptions, options: LintOptions, lang: Lang, cwd: string): Promise<Settings> {
  const plugins = new Plugins(raw, lang, cwd);
  await plugins.loadNamed();
  const { config, file } = await configured(raw, cwd, plugins);
  const area = areaOf(raw, lang, { cwd });
  checkPlaces(config.guidelines, file ?? "", area);
  checkRules(Object.keys(options.rules), plugins.ruleIds, lang);
  return {
    file,
    guidelines: raw.guideline ?? config.guidelines,
    imposed: raw.guideline !== undefined,
    area,
    columns: config.columns,
    linter: {
      lang,
      now: options.now ?? new Date(),
      folders: file === null ? [cwd] : [cwd, dirname(file)],
      rules: { ...config.rules, ...options.rules },
      plugins: plugins.rules,
      ...(options.usage === undefined ? {} : { usage: options.usage }),
      registers: (moment) => registersAt(config.registers, moment),
    },
  };
}

function checkPlaces(guidelines: readonly string[], file: string, area: Area): void {
  const [refused] = guidelines.filter(isAbsolute).flatMap((path) => outside(path, file, area) ?? []);
  if (refused !== undefined) throw new UsageError(refused);
}

function checkRules(ids: readonly string[], known: readonly string[], lang: Lang): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(SAY[lang].unknownRule(unknown) + askWhetherMeant(unknown, known));
}

async function configured({ config }: RawOptions, cwd: string, plugins: Plugins): Promise<LoadedConfig> {
  if (config === false) return { config: DEFAULT_CONFIG, file: null };
  const file = typeof config === "string" ? config : undefined;
  const { ruleIds } = plugins;
  return loadConfig({ cwd, file, search: true, ruleIds, plugins: (names, from) => plugins.load(names, from) });
}
