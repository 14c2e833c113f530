import { LineCounter, type Document } from "yaml";
import { explainYaml } from "../read/explain-yaml.js";
import { parseYamlDocument } from "../read/parse-document.js";
import { yamlExcess } from "../text/yaml-excess.js";
import { checkShape, type Report } from "./check-shape.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import type { Shape } from "./shape.js";

/** Where in its file an offset is; null is nowhere. */
export type Place = (offset: number | null) => Pick<ConfigProblem, "line" | "column">;

export const NOWHERE: Place = () => ({ line: null, column: null });

/** Reads YAML, and tells later where a node of it was. Throws ConfigError; `whatIsIt` is the repair for no YAML at all. */
export function parseYaml(text: string, file: string, whatIsIt: string): { document: Document; place: Place } {
  const lines = new LineCounter();
  const place: Place = (offset) => {
    if (offset === null) return { line: null, column: null };
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const document = parse(text, file, lines, whatIsIt);
  if (document.errors.length > 0) {
    const repair = "書き方を直してください。";
    throw new ConfigError(
      file,
      document.errors.map((fault) => ({ ...place(fault.pos[0]), problem: explainYaml(fault), repair })),
    );
  }
  return { document, place };
}

/** The document's value, where it is of a form. Throws ConfigError with every problem. `name` is what people call it. */
export function checkDocument(document: Document, shape: Shape, name: string, file: string, place: Place): unknown {
  const problems: ConfigProblem[] = [];
  const report: Report = (offset, problem, repair) => void problems.push({ ...place(offset), problem, repair });
  const value = checkShape(document.contents, shape, name, report);
  // In the order in which a person reads the file.
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (problems.length > 0) throw new ConfigError(file, problems);
  return value;
}

function parse(text: string, file: string, lineCounter: LineCounter, repair: string): Document.Parsed {
  const tooMuch = (problem: string, how = repair): ConfigError =>
    new ConfigError(file, [{ line: null, column: null, problem, repair: how }]);
  const excess = yamlExcess(text);
  if (excess !== null) throw tooMuch(excess.problem, excess.repair ?? repair);
  try {
    return parseYamlDocument(text, lineCounter);
  } catch {
    throw tooMuch("書き方が複雑すぎて読めません。");
  }
}
