// What `sns-lint init` finds in a folder that was set up before: nothing of it is written again.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseYaml } from "../config/parse-yaml.js";
import { SEARCH_PLACES } from "../config/search-config.js";
import { decode, type Decoded } from "../read/decode.js";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import type { Given } from "./init-answers.js";
import { ACCOUNT_FILE, CONFIG_FILE } from "./init-files.js";
import { CONTACTS_FILE } from "./init-registers.js";
import { UsageError } from "./usage-error.js";

/** The keys of a YAML file and what stands under them. */
export type Fields = Readonly<Record<string, unknown>>;

/** The configuration that a search in the folder finds, by whatever name. */
export function configNameIn(cwd: string): string {
  return SEARCH_PLACES.find((name) => existsSync(resolve(cwd, name))) ?? CONFIG_FILE;
}

/** The text of a file; null where there is none. Throws UsageError where it cannot be read. */
export function textOf(name: string, cwd: string): (Decoded & { readonly bytes: Uint8Array }) | null {
  const path = resolve(cwd, name);
  if (!existsSync(path)) return null;
  try {
    const bytes = readWhole(path, name, MOST_YAML_BYTES);
    return { ...decode(bytes, undefined, name), bytes };
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    if (codeOf(error) === "") throw error;
    const { problem, repair } = fileProblem(error);
    throw new UsageError(`${name}: ${problem}${repair}`);
  }
}

/** What a YAML or JSON file says; null where there is none. Throws ConfigError with its lines where it is no YAML. */
export function fieldsOf(name: string, cwd: string): Fields | null {
  const text = textOf(name, cwd)?.text;
  if (text === undefined) return null;
  const value: unknown = parseYaml(text, resolve(cwd, name), "書き方を直してください。").document.toJS();
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** What the files that are there say already, so that nobody is asked for it. */
export function answered(cwd: string): Given {
  const config = fieldsOf(configNameIn(cwd), cwd);
  const contacts = fieldsOf(CONTACTS_FILE, cwd);
  const sheet = fieldsOf(ACCOUNT_FILE, cwd);
  return {
    ...(config === null
      ? {}
      : { guidelines: wordsIn(config["guidelines"]), platforms: wordsIn(config["platforms"]), ...inlineIn(config) }),
    ...(contacts === null ? {} : registeredIn(contacts)),
    ...(sheet === null ? {} : sheetIn(sheet)),
  };
}

/** One or several, as a configuration allows. */
export function wordsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === "string");
}

/** Whether registers are kept in some other way than in the files of init. */
export function keepsOwnRegisters(config: Fields): boolean {
  return [config["registers"], config["register_files"]].some((value) => value !== undefined && value !== null);
}

/** The files of registers that it names, as init would. */
export function listedIn(config: Fields): readonly string[] {
  return wordsIn(config["register_files"]).map((name) => name.replace(/^\.\//u, ""));
}

/** All registers that a configuration reads, as far as they are there. */
export function registersOf(config: Fields, cwd: string): readonly Fields[] {
  return [inlineOf(config), ...listedIn(config).map((name) => fieldsOf(name, cwd) ?? {})];
}

export function inlineOf(config: Fields): Fields {
  const inline = config["registers"];
  return typeof inline === "object" && inline !== null ? (inline as Fields) : {};
}

function inlineIn(config: Fields): Given {
  // Those of init are asked for where they are still to be written.
  return listedIn(config).includes(CONTACTS_FILE) || !keepsOwnRegisters(config) ? {} : registeredIn(inlineOf(config));
}

function registeredIn(registers: Fields): Given {
  return { domain: wordsIn(registers["domains"])[0] ?? "", account: wordsIn(registers["accounts"])[0] ?? "" };
}

function sheetIn(sheet: Fields): Given {
  const word = (key: string): string => wordsIn(sheet[key])[0] ?? "";
  return {
    service: word("service"),
    account: word("account"),
    section: word("section"),
    administrator: word("administrator"),
  };
}
