import { dirname, resolve } from "node:path";
import { Document, LineCounter, parseDocument } from "yaml";
import { explainYaml } from "../read/explain-yaml.js";
import { isDeepYaml } from "../text/deep-yaml.js";
import { checkShape, type Report } from "./check-shape.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import { configShape, DEFAULT_CONFIG, type Config } from "./schema.js";

/**
 * The configuration in `text`, YAML or JSON (which YAML contains). `file` is absolute: guideline files are found from it.
 * Throws ConfigError with every problem.
 */
export function parseConfig(text: string, file: string, ruleIds: readonly string[] | null = null): Config {
  const lines = new LineCounter();
  const document = parseYaml(text, file, lines);
  const place = (offset: number | null): Pick<ConfigProblem, "line" | "column"> => {
    if (offset === null) return { line: null, column: null };
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    const repair = "書き方を直してください。";
    throw new ConfigError(
      file,
      document.errors.map((fault) => ({ ...place(fault.pos[0]), problem: explainYaml(fault), repair })),
    );
  }
  return check(document, file, ruleIds, place);
}

function parseYaml(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  const repair = "このファイルが設定かどうかを確かめてください。";
  const tooMuch = new ConfigError(file, [{ line: null, column: null, problem: "複雑すぎて読めません。", repair }]);
  if (isDeepYaml(text)) throw tooMuch;
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  } catch {
    throw tooMuch;
  }
}

/** The configuration that a module exports; its faults have no lines. Throws ConfigError. */
export function checkConfig(value: unknown, file: string, ruleIds: readonly string[] | null = null): Config {
  return check(new Document(value), file, ruleIds, () => ({ line: null, column: null }));
}

function check(
  document: Document,
  file: string,
  ruleIds: readonly string[] | null,
  place: (offset: number | null) => Pick<ConfigProblem, "line" | "column">,
): Config {
  // An empty file, or one of comments only, configures nothing.
  if (document.contents === null) return DEFAULT_CONFIG;
  const problems: ConfigProblem[] = [];
  const report: Report = (offset, problem, repair) => void problems.push({ ...place(offset), problem, repair });
  const value = checkShape(document.contents, configShape(ruleIds), "設定", report);
  // In the order in which a person reads the file.
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (problems.length > 0) throw new ConfigError(file, problems);
  const { guidelines, rules, registers } = value as Config;
  return { guidelines: unique(guidelines.map((name) => locate(name, file))), rules, registers };
}

/** An id stays; a path is meant from the configuration file, wherever the program is started. */
function locate(name: string, file: string): string {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(name) ? resolve(dirname(file), name) : name;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
