import { isScalar, parseDocument, visit, YAMLParseError, type Document, type LineCounter, type YAMLMap } from "yaml";

/** A YAML document. The library's own search for keys that stand twice takes the square of their number. */
export function parseYamlDocument(source: string, lineCounter?: LineCounter): Document.Parsed {
  const counted = lineCounter === undefined ? {} : { lineCounter };
  const document = parseDocument(source, { ...counted, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  // What is broken is not looked through: its first fault is told.
  if (document.errors.length > 0) return document;
  visit(document, { Map: (_, map) => void document.errors.push(...keysAgain(map)) });
  return document;
}

function keysAgain({ items }: YAMLMap): YAMLParseError[] {
  const known = new Set<unknown>();
  const again: YAMLParseError[] = [];
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const [start, end] = key.range ?? [0, 0];
    if (known.has(key.value)) again.push(new YAMLParseError([start, end], "DUPLICATE_KEY", "Map keys must be unique"));
    known.add(key.value);
  }
  return again;
}
