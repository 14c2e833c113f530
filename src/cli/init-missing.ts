// What options of `sns-lint init` ask for that a file of before does not say: lines for a person to add, or to change.
import type { Given } from "./init-answers.js";
import { labelsOf } from "./init-answers.js";
import type { CiFile } from "./init-ci.js";
import { CONTACTS_FILE, line, REGISTER_FILES } from "./init-registers.js";
import { inlineOf, keepsOwnRegisters, listedIn, wordsIn, type Fields } from "./init-present.js";
import { yamlScalar } from "../text/yaml-scalar.js";

export type Lines = readonly string[];

/** Of a configuration; `known`: the registers that it reads. */
export function missingInConfig(config: Fields, given: Given, known: readonly Fields[]): Lines {
  const { guidelines = [], platforms = [] } = given;
  return [
    ...other("guidelines", guidelines, wordsIn(config["guidelines"])),
    ...other("platforms", platforms, labelsOf(wordsIn(config["platforms"])) ?? []),
    ...missingRegisters(config, given, known),
  ];
}

/** Of the registers `own`; `known`: all that the configuration reads. */
export function missingInRegisters(own: Fields, known: readonly Fields[], { domain = "", account = "" }: Given): Lines {
  const missing = (key: string, value: string): Lines => {
    const isThere = [own, ...known].some((registers) => wordsIn(registers[key]).includes(value));
    return value === "" || isThere ? [] : [line(key, [...wordsIn(own[key]), value], "")];
  };
  return [...missing("domains", domain), ...missing("accounts", account)];
}

export function missingInSheet(sheet: Fields, given: Given): Lines {
  return SHEET_KEYS.flatMap((key) => {
    const value = given[key] ?? "";
    return value === "" || wordsIn(sheet[key])[0] === value ? [] : [`${key}: ${yamlScalar(value)}`];
  });
}

/** Of what checks drafts. `folder`: where the user names one; null where any will do. */
export function missingInCi(text: string, { content, job, folderLine }: CiFile, folder: string | null): Lines {
  const lines = content.trimEnd().split("\n");
  if (!text.split("\n").some(runsIt)) return lines.slice(lines.findIndex((each) => job.test(each)));
  const wanted = lines.filter((each) => folderLine.test(each)).map((each) => each.trim());
  return folder === null ? [] : wanted.filter((each) => !text.includes(each));
}

const SHEET_KEYS = ["service", "account", "section", "administrator"] as const;
const LISTED: Lines = ["register_files:", ...REGISTER_FILES.map(({ name }) => `  - ${name}`)];

function missingRegisters(config: Fields, given: Given, known: readonly Fields[]): Lines {
  if (!keepsOwnRegisters(config)) return LISTED;
  return listedIn(config).includes(CONTACTS_FILE)
    ? []
    : indented("registers:", missingInRegisters(inlineOf(config), known, given));
}

/** Chosen instead of what is there. */
function other(key: string, wanted: readonly string[], there: readonly string[]): Lines {
  return wanted.every((each) => there.includes(each)) ? [] : [line(key, wanted, "")];
}

function indented(head: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : [head, ...lines.map((each) => `  ${each}`)];
}

function runsIt(line: string): boolean {
  return line.includes("sns-lint") && !line.trimStart().startsWith("#");
}
