// The pattern language: text -> tree. Written for linguists; documented in docs/dictionary.md.
import type { Condition, Node } from "./schema.js";

/** What is wrong with a pattern, in Japanese, for the person who wrote it. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

/** Parses one pattern. Literals are folded by the caller's `fold` so that they meet folded text. */
export function parsePattern(source: string, fold: (text: string) => string): Node {
  const parser = { parts: lex(source), at: 0, source, fold };
  if (isDeep(parser.parts)) fail(source, `( ) と「!」の入れ子が深すぎます（${String(DEEPEST)}段まで）`);
  const node = choice(parser);
  if (repeatsIn(node) > MOST_REPEATS)
    fail(source, `くり返し（* +）の中のくり返しが多すぎます（${String(MOST_REPEATS)}段まで）`);
  if (parser.at < parser.parts.length) fail(source, `「${String(parser.parts[parser.at])}」の前に ( がありません`);
  return node;
}

/** The parser recurses, and so does all that walks a pattern. */
const DEEPEST = 32;

function isDeep(parts: readonly string[]): boolean {
  let [depth, marks] = [0, 0];
  return parts.some((part) => {
    marks = part === "!" ? marks + 1 : 0;
    depth += part === "(" ? 1 : part === ")" ? -1 : 0;
    return depth + marks > DEEPEST;
  });
}

/** Each multiplies the time by eight. */
const MOST_REPEATS = 3;

function repeatsIn(node: Node): number {
  switch (node.is) {
    case "sequence":
    case "choice":
      return Math.max(0, ...node.nodes.map(repeatsIn));
    case "repeat":
      return repeatsIn(node.node) + (node.max > 1 ? 1 : 0);
    case "not":
      return repeatsIn(node.node);
    default:
      return 0;
  }
}

interface Parser {
  readonly parts: readonly string[];
  readonly source: string;
  readonly fold: (text: string) => string;
  at: number;
}

const PART = /\s+|!|\/\/|[()|^$]|[?*+]|…+\d*|\[[^[\]]*\]|<[^<>]*>|~?[^\s()|^$?*+…[\]<>!]+|./gu;

function lex(source: string): string[] {
  return (source.match(PART) ?? []).filter((part) => part.trim() !== "");
}

function choice(parser: Parser): Node {
  const nodes = [sequence(parser)];
  while (parser.parts[parser.at] === "|") {
    parser.at += 1;
    nodes.push(sequence(parser));
  }
  return nodes.length === 1 ? nodes[0]! : { is: "choice", nodes };
}

function sequence(parser: Parser): Node {
  const nodes: Node[] = [];
  for (;;) {
    const part = parser.parts[parser.at];
    if (part === undefined || part === "|" || part === ")") break;
    nodes.push(repeated(parser, element(parser, part)));
  }
  return nodes.length === 1 ? nodes[0]! : { is: "sequence", nodes };
}

const REPEATS: Readonly<Record<string, readonly [number, number]>> = { "?": [0, 1], "*": [0, 8], "+": [1, 8] };

function repeated(parser: Parser, node: Node): Node {
  const times = REPEATS[parser.parts[parser.at] ?? ""];
  if (times === undefined) return node;
  parser.at += 1;
  return { is: "repeat", node, min: times[0], max: times[1] };
}

const MARKS: Readonly<Record<string, Node>> = {
  "^": { is: "sentence-start" },
  $: { is: "sentence-end" },
  "//": { is: "next-sentence" },
};

function element(parser: Parser, part: string): Node {
  parser.at += 1;
  if (part === "(") return group(parser);
  if (part === "!") return forbidden(parser);
  const mark = MARKS[part];
  if (mark !== undefined) return mark;
  if (part.startsWith("…")) return gap(part);
  if (part.startsWith("[")) return token(parser, part.slice(1, -1));
  if (part.startsWith("<")) return { is: "class", id: part.slice(1, -1) };
  if (part.startsWith("~") && part.length > 1)
    return { is: "token", conditions: [{ key: "includes", values: [parser.fold(part.slice(1))], not: false }] };
  if (/^[?*+\]>]/u.test(part)) fail(parser.source, `「${part}」の前に言葉がありません`);
  return { is: "literal", text: parser.fold(part) };
}

function group(parser: Parser): Node {
  const node = choice(parser);
  if (parser.parts[parser.at] !== ")") fail(parser.source, ") が足りません");
  parser.at += 1;
  return node;
}

/** !X: what follows must not be X. */
function forbidden(parser: Parser): Node {
  const part = parser.parts[parser.at];
  if (part === undefined || part === "|" || part === ")") return fail(parser.source, "「!」の後ろに言葉がありません");
  return { is: "not", node: element(parser, part) };
}

/** … stays in the clause (8 tokens), …… crosses 、 (20 tokens); a number sets the limit. */
function gap(part: string): Node {
  const commas = part.startsWith("……");
  const digits = part.replace(/^…+/u, "");
  return { is: "gap", max: digits === "" ? (commas ? 20 : 8) : Math.min(40, Number(digits)), commas };
}

const KEYS: Readonly<Record<string, Condition["key"]>> = {
  原形: "lemma",
  表層: "surface",
  含む: "includes",
  品詞: "pos",
  細分類: "detail",
  活用: "form",
  活用型: "type",
  読み: "reading",
  既知: "known",
};

function token(parser: Parser, body: string): Node {
  const conditions = body
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => condition(parser, word));
  return { is: "token", conditions };
}

function condition(parser: Parser, word: string): Condition {
  const not = word.startsWith("!");
  const [head = "", ...rest] = (not ? word.slice(1) : word).split(":");
  if (rest.length === 0) return { key: "lemma", values: split(parser, head), not };
  const key = KEYS[head];
  if (key === undefined)
    return fail(parser.source, `[ ] の中の「${head}」は使えません（使えるのは ${Object.keys(KEYS).join("・")}）`);
  return { key, values: split(parser, rest.join(":")), not };
}

function split(parser: Parser, values: string): string[] {
  const list = values.split("|").map((value) => parser.fold(value));
  if (list.includes("")) fail(parser.source, "[ ] の中に空の言葉があります");
  return list;
}

function fail(source: string, what: string): never {
  throw new PatternError(`パターン「${source}」が読めません: ${what}`);
}
