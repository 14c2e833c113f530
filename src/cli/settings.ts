import { dirname, isAbsolute, resolve } from "node:path";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import { configByPath } from "../config/overrides.js";
import { registersAt } from "../config/registers-at.js";
import type { ConfiguredRegisters } from "../config/registers-schema.js";
import { DEFAULT_CONFIG, type Config } from "../config/schema.js";
import { openDictionaries, type LinterOptions } from "../index.js";
import type { ColumnNames } from "../read/columns.js";
import type { Lang } from "../types.js";
import type { LintOptions, RawOptions } from "./lint-options.js";
import { type Area, areaOf, linkedOut, outside } from "./confine.js";
import { isPath } from "./post-guidelines.js";
import { type FoundPlugin, Plugins, type PluginUse } from "./plugins.js";
import { SAY } from "./languages.js";
import { secretive } from "../text/secretive.js";
import { UsageError } from "./usage-error.js";

/** By what a post is judged, of what may differ from post to post. */
export type Manner = Required<Pick<LinterOptions, "guidelines" | "rules" | "platforms">>;

/** Configuration and command line together. */
export interface Settings {
  /** The configuration, absolute; null: there is none. */
  readonly file: string | null;
  /** How the drafts of a path are judged that say nothing themselves; null: of no path in particular. */
  readonly at: (path: string | null) => Manner;
  /** Guidelines, registers, and files and folders of dictionaries, that are named elsewhere; absolute. */
  readonly named: readonly string[];
  readonly plugins: readonly FoundPlugin[];
  /** Patterns of the paths that are judged in another way. */
  readonly overridden: readonly string[];
  /** All that a draft may be judged by here. */
  readonly guidelines: readonly string[];
  /** The command line names the guidelines: they hold for every post. */
  readonly imposed: boolean;
  /** Where drafts may name files. */
  readonly area: Area;
  /** Names of columns that the configuration adds. */
  readonly columns: ColumnNames;
  readonly linter: Omit<LinterOptions, keyof Manner>;
}

/** @throws UsageError for a rule that does not exist or a guideline elsewhere, and what loadConfig throws. */
export async function readSettings(
  raw: RawOptions,
  options: LintOptions,
  lang: Lang,
  cwd: string,
  use: PluginUse = "run",
): Promise<Settings> {
  const plugins = new Plugins(raw, lang, cwd, use);
  await plugins.loadNamed();
  const area = areaOf(raw, lang, { cwd });
  const { config, file } = await configured(raw, area, plugins);
  const { dictionaries, overrides, register_files } = config;
  const guidelines = [config, ...overrides].flatMap((each) => each.guidelines ?? []);
  checkPlaces([...guidelines, ...dictionaries, ...register_files], file ?? "", area);
  checkRules(Object.keys(options.rules), plugins.ruleIds, lang);
  const registers = await registersOf(config);
  const configOf = await configByPath(config, file);
  const inFolder = (path: string): ReturnType<typeof configOf> => configOf(resolve(cwd, path));
  return {
    file,
    at: (path) => {
      const { guidelines, rules, platforms } = path === null ? configOf(null) : inFolder(path);
      return { guidelines: raw.guideline ?? guidelines, rules: { ...rules, ...options.rules }, platforms };
    },
    named: [
      ...(raw.guideline ?? guidelines).filter(isPath).map((path) => resolve(cwd, path)),
      ...dictionaries,
      ...register_files,
    ],
    plugins: plugins.found,
    overridden: overrides.flatMap(({ files }) => files),
    guidelines: [...new Set(raw.guideline ?? guidelines)],
    imposed: raw.guideline !== undefined,
    area,
    columns: config.columns,
    linter: {
      lang,
      now: options.now ?? new Date(),
      folders: file === null ? [cwd] : [cwd, dirname(file)],
      plugins: plugins.rules,
      dictionaries: dictionaries.length === 0 ? null : await openDictionaries(dictionaries),
      ...(options.usage === undefined ? {} : { usage: options.usage }),
      registers: (moment) => registersAt(registers, moment),
    },
  };
}

/** The YAML parser is loaded only where there is something to parse. */
async function registersOf({ registers, register_files }: Config): Promise<ConfiguredRegisters> {
  if (register_files.length === 0) return registers;
  const { withRegisterFiles } = await import("../config/register-files.js");
  return withRegisterFiles(registers, register_files);
}

function checkPlaces(named: readonly string[], file: string, area: Area): void {
  const [refused] = named.filter(isAbsolute).flatMap((path) => outside(path, file, area) ?? []);
  if (refused !== undefined) throw new UsageError(refused);
}

function checkRules(ids: readonly string[], known: readonly string[] | null, lang: Lang): void {
  if (known === null) return;
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(SAY[lang].unknownRule(secretive(unknown)) + askWhetherMeant(unknown, known));
}

async function configured({ config }: RawOptions, area: Area, plugins: Plugins): Promise<LoadedConfig> {
  if (config === false) return { config: DEFAULT_CONFIG, file: null };
  const file = typeof config === "string" ? config : undefined;
  return loadConfig({
    cwd: area.cwd,
    file,
    search: true,
    allow: (found) => {
      const refused = linkedOut(found, area);
      if (refused !== null) throw new UsageError(refused);
    },
    ruleIds: () => plugins.ruleIds,
    plugins: (names, from) => plugins.load(names, from),
  });
}
