import { isMap, isNode, isScalar, isSeq, LineCounter, type Document, type Pair } from "yaml";
import { yamlExcess } from "../text/yaml-excess.js";
import { explainYaml } from "./explain-yaml.js";
import { WORD_FIELDS } from "./fields.js";
import { parseYamlDocument } from "./parse-document.js";

const REPAIR = "先頭の「---」から次の「---」までは「項目名: 値」の形（半角の「:」と空白）で書いてください。";

/** What stands between the two lines of ---, not yet looked at. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** 1-based line of the file, of the key or of an item of its list; the first line for a key that is not there. */
  readonly lineOf: (key: string, item?: number) => number;
}

export interface FrontMatterFault {
  /** 1-based line of the file. */
  readonly line: number;
  readonly problem: string;
  readonly repair: string;
}

/** `yaml` begins after the file's line `after` (1-based). */
export function readFrontMatter(yaml: string, after = 1): FrontMatter | FrontMatterFault {
  const tooMuch = { line: after, problem: "項目の書き方が複雑すぎて読めません。", repair: REPAIR };
  const excess = yamlExcess(yaml);
  if (excess !== null) return { line: after, problem: excess.problem, repair: excess.repair ?? REPAIR };
  try {
    return parse(yaml, after);
  } catch {
    // Aliases that would not end.
    return tooMuch;
  }
}

function parse(yaml: string, after: number): FrontMatter | FrontMatterFault {
  const counter = new LineCounter();
  // A line end of old Macs is none in YAML; of the same length, so that places stay.
  const document = parseYamlDocument(yaml.replace(/\r(?!\n)/g, "\n"), counter);
  const line = (offset: number): number => counter.linePos(offset).line + after;
  const fault = document.errors[0];
  if (fault !== undefined) return { line: line(fault.pos[0]), problem: explainYaml(fault), repair: REPAIR };
  if (document.contents === null) return { values: {}, lineOf: () => after };
  if (!isMap(document.contents)) return { line: after + 1, problem: "項目名がありません。", repair: REPAIR };
  return { values: valuesOf(document), lineOf: (key, item) => line(offsetOf(document, key, item)) };
}

function valuesOf(document: Document): Record<string, unknown> {
  const values = document.toJS() as Record<string, unknown>;
  for (const key of [...WORD_FIELDS, "id"]) {
    // 0957 is a name here, not nine hundred and fifty-seven.
    const node = document.get(key, true);
    if (isScalar(node) && typeof node.value === "number" && node.source !== undefined) values[key] = node.source;
  }
  return values;
}

function offsetOf(document: Document, key: string, item?: number): number {
  const pairs: readonly Pair[] = isMap(document.contents) ? document.contents.items : [];
  const found = pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const listed = item !== undefined && isSeq(found?.value) ? found.value.items[item] : undefined;
  const node = isNode(listed) ? listed : found?.key;
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
