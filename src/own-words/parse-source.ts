import { isMap, isNode, isSeq, type Node as YamlNode } from "yaml";
import { readYaml } from "../read/read-yaml.js";
import type { DictionaryFile, Problem } from "../words/dictionary-file.js";

export type DictionarySource = readonly [file: string, text: string];

/** Dictionary files from their texts, and those that are no YAML. */
export function parseSources(sources: readonly DictionarySource[]): { files: DictionaryFile[]; problems: Problem[] } {
  const parsed = sources.map(([file, text]) => parseSource(file, text));
  return {
    files: parsed.filter((each) => "lineOf" in each),
    problems: parsed.filter((each) => "message" in each),
  };
}

function parseSource(file: string, source: string): DictionaryFile | Problem {
  const read = readYaml(source, (document, lines): DictionaryFile => {
    const lineOf: DictionaryFile["lineOf"] = (path) => {
      const start = startOf(document.contents, path);
      return start === undefined ? 1 : lines.linePos(start).line;
    };
    return { file, data: document.toJS() as unknown, lineOf };
  });
  return "problem" in read ? { file, line: read.line ?? 1, message: read.problem } : read;
}

/** Where a path begins: the deepest part of it that exists. */
function startOf(root: YamlNode | null, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root;
  let start: number | undefined;
  for (const step of path) {
    const { head, value } = child(node, step);
    if (isNode(head)) start = head.range?.[0] ?? start;
    node = value;
  }
  return start;
}

/** One step down, and what it begins with: the key in a map, the item itself in a list. Both undefined: there is none. */
function child(node: unknown, step: string | number): { readonly head: unknown; readonly value: unknown } {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === String(step));
    return { head: pair?.key, value: pair?.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return { head: item, value: item };
}
