import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Scalar } from "yaml";
import { fieldNames, LIST_NAMES, type ColumnNames, type FieldNames } from "./columns.js";
import { WORD_FIELDS } from "./fields.js";
import { InputError } from "./input-error.js";
import { checkSize, MOST_YAML_BYTES } from "./limits.js";
import { readPostList, spell, type Locate, type Path } from "./post-list.js";
import { readYaml } from "./read-yaml.js";
import type { ReadResult } from "./reader.js";
import { mayHoldPosts } from "./record-names.js";

/** Posts of a YAML file. */
export function readYamlPosts(source: string, path: string, columns?: ColumnNames): ReadResult {
  const names = fieldNames(columns);
  try {
    // Units for bytes: near enough.
    checkSize(source.length, path, MOST_YAML_BYTES);
    const read = readYaml(source.replace(/\r(?!\n)/g, "\n"), (document, lines) => {
      keepWords(document, names);
      return readPostList(document.toJS(), path, locator(document, lines), names);
    });
    if (!("problem" in read)) return read;
    return { posts: [], errors: [new InputError({ file: path, ...read })], foreign: !mayHoldPosts(source, names) };
  } catch (error) {
    if (error instanceof InputError) return { posts: [], errors: [error] };
    throw error;
  }
}

/** 0957 is a name here, not nine hundred and fifty-seven. */
function keepWords({ contents }: Document, names: FieldNames): void {
  const key = isMap(contents) ? LIST_NAMES.find((name) => contents.has(name)) : undefined;
  const list = isMap(contents) ? contents.get(key, true) : contents;
  const pairs = [contents, ...(isSeq(list) ? list.items : [])].flatMap((node) => (isMap(node) ? node.items : []));
  for (const { key, value } of pairs) {
    if (isScalar(key) && isScalar(value) && isName(key.value, names)) value.value = asWritten(value);
  }
}

function isName(key: unknown, names: FieldNames): boolean {
  const field = names(String(key))?.field ?? String(key);
  return field === "id" || WORD_FIELDS.includes(field);
}

function asWritten({ value, source }: Scalar): unknown {
  return typeof value === "number" ? (source ?? value) : value;
}

function locator(document: Document, lines: LineCounter): Locate {
  const nodeAt = (path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  const line = (path: Path): number | undefined => {
    const node = nodeAt(path);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  };
  return {
    line,
    text: (path) => {
      const node = nodeAt(path);
      const at = line(path);
      if (at === undefined || !isScalar(node)) return { firstLine: 1, positions: "post", cell: spell(path) };
      // Only in a block of | and within one line are the lines of the text those of the file; its columns never are.
      if (node.type === "BLOCK_LITERAL") return { firstLine: at + 1, positions: "line" };
      const end = lines.linePos(node.range?.[1] ?? 0).line;
      if (end === at && !String(node.value).includes("\n")) return { firstLine: at, positions: "line" };
      return { firstLine: 1, positions: "post", line: at, cell: spell(path) };
    },
  };
}
