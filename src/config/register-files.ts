import { decode } from "../read/decode.js";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { InputError, quote } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import { ConfigError } from "./config-error.js";
import { checkDocument, parseYaml } from "./parse-yaml.js";
import { NO_REGISTERS, REGISTERS, type ConfiguredRegisters } from "./registers-schema.js";
import { SCHEMA_FIELD } from "./schema-field.js";
import type { ObjectShape } from "./shape.js";

/** The registers with those of other files, named absolutely. Throws ConfigError with every problem of a file. */
export function withRegisterFiles(registers: ConfiguredRegisters, files: readonly string[]): ConfiguredRegisters {
  return files.reduce((held, file) => joined(held, parseRegisters(readText(file), file), file), registers);
}

/** The registers in `text`. Throws ConfigError. */
export function parseRegisters(text: string, file: string): ConfiguredRegisters {
  const { document, place } = parseYaml(text, file, "このファイルが台帳かどうかを確かめてください。");
  if (document.contents === null) return NO_REGISTERS;
  const { $schema: _, ...registers } = checkDocument(document, REGISTER_FILE, "台帳", file, place) as WithSchema;
  return registers;
}

type WithSchema = ConfiguredRegisters & { readonly $schema: string | null };

/** What stands under `registers:` elsewhere. */
export const REGISTER_FILE: ObjectShape = {
  kind: "object",
  fields: {
    $schema: SCHEMA_FIELD,
    ...REGISTERS.fields,
  },
};

/** Of two files that say who a section is nobody could tell which holds. */
function joined(held: ConfiguredRegisters, more: ConfiguredRegisters, file: string): ConfiguredRegisters {
  const known = new Set(held.contacts.map(({ section }) => plain(section)));
  const twice = more.contacts.find(({ section }) => known.has(plain(section)));
  if (twice !== undefined) {
    const problem = `contacts の${quote(twice.section)}が、ほかのファイルにもあります。`;
    throw failure(file, { problem, repair: "1つにまとめてください。" });
  }
  const names = Object.keys(NO_REGISTERS) as (keyof ConfiguredRegisters)[];
  return Object.fromEntries(
    names.map((name) => [name, [...held[name], ...more[name]]]),
  ) as unknown as ConfiguredRegisters;
}

function plain(section: string): string {
  return section.normalize("NFKC").replace(/\s/gu, "");
}

function readText(file: string): string {
  try {
    return decode(readWhole(file, file, MOST_YAML_BYTES)).text;
  } catch (error) {
    if (error instanceof InputError) throw failure(file, error);
    if (codeOf(error) === "") throw error;
    const { problem, repair } = fileProblem(error);
    throw failure(file, { problem: `台帳の${problem}`, repair });
  }
}

function failure(
  file: string,
  { problem, repair }: { readonly problem: string; readonly repair: string },
): ConfigError {
  return new ConfigError(file, [{ line: null, column: null, problem, repair }]);
}
