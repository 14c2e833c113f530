import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { decode } from "../read/decode.js";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import { ConfigError } from "./config-error.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { DEFAULT_CONFIG, type Config } from "./schema.js";
import { searchConfig } from "./search-config.js";

export interface LoadOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Named by the user (--config); may be code, which a search never loads. */
  readonly file?: string | undefined;
  /** Look for a file where none is named. */
  readonly search: boolean;
  /** Called with the file that a search has found, before it is read; throws where it may not be. */
  readonly allow?: ((file: string) => void) | undefined;
  /** Rules that exist, once the plug-ins are loaded; others may not be configured. Unchecked where nobody knows them. */
  readonly ruleIds?: (() => readonly string[] | null) | undefined;
  /** Loads the plug-ins of a configuration. */
  readonly plugins?: ((names: readonly string[], file: string) => Promise<void>) | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute; null where nothing is configured. */
  readonly file: string | null;
}

const CODE = new Set([".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"]);

/** The user's configuration, or the default. Throws ConfigError with every problem of the file. */
export async function loadConfig(options: LoadOptions): Promise<LoadedConfig> {
  const { cwd, file: named, ruleIds = () => null, plugins } = options;
  const file = named === undefined ? await find(options) : resolve(cwd, named);
  if (file === null) return { config: DEFAULT_CONFIG, file };
  // Only now: where nothing is configured, nobody waits for the YAML parser.
  const { checkConfig, parseConfig } = await import("./parse-config.js");
  const source = CODE.has(extname(file)) ? await importDefault(file) : readText(file);
  const check = (ids: readonly string[] | null): Config =>
    typeof source === "string" ? parseConfig(source, file, ids) : checkConfig(source, file, ids);
  // Only where there may be plug-ins it is read twice: their rules may be configured too. YAML may write the word in numbers.
  if (typeof source === "string" && !/plugins|\\/u.test(source)) return { config: check(ruleIds()), file };
  await plugins?.(check(null).plugins, file);
  return { config: check(ruleIds()), file };
}

async function find({ cwd, search, allow }: LoadOptions): Promise<string | null> {
  if (!search) return null;
  const file = await searchConfig(cwd).catch((error: unknown) => {
    throw error instanceof InputError ? failure(error.file, error) : unreadable(cwd, error);
  });
  if (file !== null) allow?.(file);
  return file;
}

function readText(file: string): string {
  try {
    return decode(readWhole(file, file, MOST_YAML_BYTES)).text;
  } catch (error) {
    if (error instanceof InputError) {
      const { problem, repair } = error;
      throw failure(file, { problem, repair: repair.replace(/か、--encoding[^。]*/u, "") });
    }
    throw unreadable(file, error);
  }
}

async function importDefault(file: string): Promise<unknown> {
  try {
    // eslint-disable-next-line no-restricted-syntax -- the program that --config names
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return module.default ?? null;
  } catch (error) {
    if (codeOf(error) === "ERR_MODULE_NOT_FOUND" && !existsSync(file)) throw unreadable(file, { code: "ENOENT" });
    const reason = error instanceof Error ? `（${error.message}）` : "";
    const repair = "default export に設定を書いた .mjs にするか、YAMLで書いてください。";
    throw failure(file, { problem: `設定のプログラムを実行できません${reason}。`, repair });
  }
}

function unreadable(file: string, error: unknown): ConfigError {
  const { problem, repair } = fileProblem(error);
  return failure(file, { problem: `設定の${problem}`, repair: meant(file) || repair });
}

function meant(file: string): string {
  try {
    const names = readdirSync(dirname(file)).filter((name) => name !== basename(file));
    return askWhetherMeant(basename(file), names);
  } catch {
    return "";
  }
}

function failure(
  file: string,
  { problem, repair }: { readonly problem: string; readonly repair: string },
): ConfigError {
  return new ConfigError(file, [{ line: null, column: null, problem, repair }]);
}
