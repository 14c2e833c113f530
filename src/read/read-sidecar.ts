import { isMap, isNode, isSeq, visit, type Document, type LineCounter } from "yaml";
import { isRecord } from "../text/is-record.js";
import type { Acceptance, BrokenAcceptance } from "../types.js";
import { locateAcceptances, readAcceptances } from "./acceptances.js";
import { readYaml } from "./read-yaml.js";

type Entries = readonly (Acceptance | BrokenAcceptance)[];

/** The acceptances that a sidecar holds; where it is no YAML, a broken one that says so. `file` is what it is called. */
export function readSidecar(source: string, file: string): Entries {
  const read = readYaml(source, (document, lines) => ({ entries: entriesOf(document, lines, file) }));
  if ("entries" in read) return read.entries;
  const { line, problem, repair } = read;
  const where = line === undefined ? file : `${file}:${String(line)}`;
  return [{ where, problem: `受け入れの記録が読めません。${problem}`, repair }];
}

/** A list, or one under `sns-lint:` as front matter has it. */
function entriesOf(document: Document, lines: LineCounter, file: string): Entries {
  keepWords(document);
  const written = document.toJS() as unknown;
  const wrapped = isRecord(written) && "sns-lint" in written;
  const value = wrapped ? written["sns-lint"] : written;
  const node = wrapped && isMap(document.contents) ? document.contents.get("sns-lint", true) : document.contents;
  const lineOf = (item: number): number => {
    const at = isSeq(node) ? node.items[item] : node;
    return isNode(at) && at.range ? lines.linePos(at.range[0]).line : 1;
  };
  if (value === null || value === undefined) return [];
  return locateAcceptances({ "sns-lint": readAcceptances(value) }, file, lineOf)["sns-lint"] ?? [];
}

/** post: 007 is a name, not seven. */
function keepWords(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "number") node.value = node.source ?? node.value;
    },
  });
}
