import { LineCounter, parseDocument } from "yaml";
import { isDeepYaml } from "../text/deep-yaml.js";
import { explainYaml } from "./explain-yaml.js";

const REPAIR = "YAMLの書き方（字下げと「:」のあとの空白）を確かめてください。";

export interface YamlFault {
  /** 1-based. */
  readonly line?: number;
  readonly problem: string;
  readonly repair: string;
}

/** The plain value of a YAML text, or the first thing wrong with it. Never throws. */
export function readYaml(text: string): { readonly value: unknown } | YamlFault {
  const tooMuch = { problem: "書き方が複雑すぎて読めません。", repair: REPAIR };
  if (isDeepYaml(text)) return tooMuch;
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
    const fault = document.errors[0];
    if (fault === undefined) return { value: document.toJS() as unknown };
    return { line: lineCounter.linePos(fault.pos[0]).line, problem: explainYaml(fault), repair: REPAIR };
  } catch {
    // Aliases that would not end.
    return tooMuch;
  }
}
