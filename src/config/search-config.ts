import { closeSync, lstatSync, openSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { codeOf, fileProblem, LINK_LOST } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { MOST_YAML_BYTES, checkSize } from "../read/limits.js";
import { notAFile } from "../read/read-whole.js";
import { foldersUpFrom, isThere, isThereOrHidden, mayBeConfigured, userFolders } from "./may-be-configured.js";

/** In a folder, the first of these that exists. */
export const SEARCH_PLACES: readonly string[] = [
  ".sns-lintrc",
  ".sns-lintrc.yml",
  ".sns-lintrc.yaml",
  ".sns-lintrc.json",
  "sns-lint.config.yml",
  "sns-lint.config.yaml",
  "sns-lint.config.json",
];

/** What this file uses of cosmiconfig's class, which has no types of its own. */
interface Searcher {
  search(from: string): Promise<{ readonly filepath: string } | null>;
}
type SearcherClass = new (options: Readonly<Record<string, unknown>>) => Searcher;

/** A file is only found here; reading it, with lines and encodings, is parse-config's. */
const found = (file: string): string => file;
/** Null makes the search go on. */
const passedOver = (): null => null;

/**
 * The configuration file for a folder: there or above it up to the home folder, then in the user's own settings
 * (~/.config/sns-lint/config.yml). Null where there is none. No code is run; see search-config.rationale.md.
 */
export async function searchConfig(folder: string): Promise<string | null> {
  if (!mayBeConfigured(folder, SEARCH_PLACES)) return null;
  // Above the nearest that is there nobody looks.
  if (!foldersUpFrom(folder).some((each) => checkOrdinary(each, SEARCH_PLACES))) checkUsersOwn();
  // A CommonJS module: node names its exports, a bundle has them under `default` only.
  const module: unknown = await import("cosmiconfig/dist/Explorer.js");
  const { Explorer } = (module as { readonly default: { readonly Explorer: SearcherClass } }).default;
  const explorer = new Explorer({
    moduleName: "sns-lint",
    searchPlaces: SEARCH_PLACES,
    searchStrategy: "global",
    ignoreEmptySearchPlaces: false,
    cache: false,
    transform: (result: unknown) => result,
    metaConfigFilePath: null,
    loaders: {
      noExt: found,
      ".yml": found,
      ".yaml": found,
      ".json": found,
      ".js": passedOver,
      ".cjs": passedOver,
      ".mjs": passedOver,
      ".ts": passedOver,
    },
  });
  return (await explorer.search(folder))?.filepath ?? null;
}

const FOLDER = {
  problem: "設定ファイルの名前のフォルダーです。",
  repair: "フォルダーの名前を変えてください。",
};

/** Of what a link leads to. Throws InputError where that is nothing. */
function statsOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    const { problem, repair } = fileProblem(codeOf(error) === "ENOENT" ? { code: LINK_LOST } : error);
    throw new InputError({ file, problem: `設定の${problem}`, repair });
  }
}

/**
 * Is there one in a folder? cosmiconfig reads what it finds, to the end: of a device, or a link to one, there is none; and
 * what nobody may read it passes over, as if nothing were configured. Throws InputError.
 */
function checkOrdinary(folder: string, places: readonly string[]): boolean {
  const there = places.map((name) => join(folder, name)).filter(isThere);
  for (const file of there) {
    const stats = statsOf(file);
    if (stats.isDirectory()) throw new InputError({ file, ...FOLDER });
    if (!stats.isFile()) throw notAFile(file);
    checkSize(stats.size, file, MOST_YAML_BYTES);
    checkReadable(file);
  }
  return there.length > 0;
}

function checkReadable(file: string): void {
  try {
    closeSync(openSync(file, "r"));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** In the folder of a user's own settings; those that are data. */
const USER_PLACES: readonly string[] = ["config", "config.json", "config.yaml", "config.yml"];

/** What a user has set for every folder is no less passed over where it may not be read, or its folder not be looked into. */
function checkUsersOwn(): void {
  for (const folder of userFolders().filter(isThereOrHidden)) {
    try {
      lstatSync(join(folder, "config"), { throwIfNoEntry: false });
    } catch (error) {
      throw unreadable(folder, error);
    }
    checkOrdinary(folder, USER_PLACES);
  }
}

function unreadable(file: string, error: unknown): InputError {
  const { problem, repair } = fileProblem(error);
  return new InputError({ file, problem: `設定の${problem}`, repair });
}
