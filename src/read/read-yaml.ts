import { LineCounter, type Document } from "yaml";
import { yamlExcess } from "../text/yaml-excess.js";
import { explainYaml } from "./explain-yaml.js";
import { InputError } from "./input-error.js";
import { parseYamlDocument } from "./parse-document.js";

const REPAIR = "YAMLの書き方（字下げと「:」のあとの空白）を確かめてください。";

export interface YamlFault {
  /** 1-based. */
  readonly line?: number;
  readonly problem: string;
  readonly repair: string;
}

/**
 * What `make` makes of a YAML text, or the first thing wrong with the text. Throws only an InputError of `make`; whatever
 * else it meets, such as aliases that would not end, is too much to read.
 */
export function readYaml<Made>(text: string, make: (document: Document, lines: LineCounter) => Made): Made | YamlFault {
  const tooMuch = { problem: "書き方が複雑すぎて読めません。", repair: REPAIR };
  const excess = yamlExcess(text);
  if (excess !== null) return { problem: excess.problem, repair: excess.repair ?? REPAIR };
  const lines = new LineCounter();
  try {
    const document = parseYamlDocument(text, lines);
    const [fault] = document.errors;
    if (fault === undefined) return make(document, lines);
    return { line: lines.linePos(fault.pos[0]).line, problem: explainYaml(fault), repair: REPAIR };
  } catch (error) {
    if (error instanceof InputError) throw error;
    return tooMuch;
  }
}
