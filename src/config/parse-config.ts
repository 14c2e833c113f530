import { dirname, resolve } from "node:path";
import { Document } from "yaml";
import { checkDocument, parseYaml, NOWHERE, type Place } from "./parse-yaml.js";
import { configShape, DEFAULT_CONFIG, type Config } from "./schema.js";

/**
 * The configuration in `text`, YAML or JSON (which YAML contains). `file` is absolute: guideline files are found from it.
 * Throws ConfigError with every problem.
 */
export function parseConfig(text: string, file: string, ruleIds: readonly string[] | null = null): Config {
  const { document, place } = parseYaml(text, file, "このファイルが設定かどうかを確かめてください。");
  return check(document, file, ruleIds, place);
}

/** The configuration that a module exports; its faults have no lines. Throws ConfigError. */
export function checkConfig(value: unknown, file: string, ruleIds: readonly string[] | null = null): Config {
  return check(new Document(value), file, ruleIds, NOWHERE);
}

function check(document: Document, file: string, ruleIds: readonly string[] | null, place: Place): Config {
  // An empty file, or one of comments only, configures nothing.
  if (document.contents === null) return DEFAULT_CONFIG;
  const value = checkDocument(document, configShape(ruleIds), "設定", file, place);
  const config = value as Config;
  const located = (names: readonly string[]): readonly string[] => unique(names.map((name) => locate(name, file)));
  const beside = (names: readonly string[]): readonly string[] =>
    unique(names.map((name) => resolve(dirname(file), name)));
  return {
    guidelines: located(config.guidelines),
    rules: config.rules,
    registers: config.registers,
    register_files: beside(config.register_files),
    columns: config.columns,
    plugins: config.plugins,
    dictionaries: beside(config.dictionaries),
    platforms: config.platforms,
    overrides: config.overrides.map((each) => ({
      ...each,
      guidelines: each.guidelines === null ? null : located(each.guidelines),
    })),
  };
}

/** An id stays; a path is meant from the configuration file, wherever the program is started. */
function locate(name: string, file: string): string {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(name) ? resolve(dirname(file), name) : name;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
