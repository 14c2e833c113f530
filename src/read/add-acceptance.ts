// One more acceptance in YAML that is there, every other letter of it as it was.
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { plainWords } from "../fingerprint.js";
import { yamlExcess } from "../text/yaml-excess.js";
import { parseYamlDocument } from "./parse-document.js";
import { yamlScalar } from "../text/yaml-scalar.js";
import type { Edit } from "./edit-bytes.js";

/** As it is written; null: not written. */
export interface NewAcceptance {
  readonly rule: string;
  readonly text: string | null;
  readonly fingerprint: string | null;
  /** Of several posts the one that it is for. */
  readonly post: string | null;
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

type Place = "sidecar" | "front-matter";

/**
 * What to change in `source`, the YAML of a sidecar or of front matter; an entry for the same words is replaced. Null where
 * the YAML is of a form that cannot be added to. The caller has to read the result before relying on it.
 */
export function addAcceptance(source: string, entry: NewAcceptance, place: Place): Edit | null {
  if (yamlExcess(source) !== null) return null;
  const { contents, errors } = parseYamlDocument(source);
  if (errors.length > 0) return null;
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  const keyed = ["sns-lint:", ...block(entry, "  ")];
  if (contents === null) return appended(source, place === "sidecar" ? block(entry, "") : keyed, eol);
  const list = listIn(contents, place);
  if (isSeq(list)) return intoList(source, list, entry, eol);
  return place === "front-matter" && mayBegin(contents) ? appended(source, keyed, eol) : null;
}

/** Where acceptances are listed: under `sns-lint:`, in a sidecar also by themselves. */
function listIn(contents: unknown, place: Place): unknown {
  if (isMap(contents)) return contents.get("sns-lint", true);
  return place === "sidecar" ? contents : null;
}

function mayBegin(contents: unknown): boolean {
  return isMap(contents) && contents.flow !== true && !contents.has("sns-lint");
}

/** The acceptance as it may be copied into a file by hand. */
export function block(entry: NewAcceptance, indent: string): string[] {
  return pairs(entry).map(([key, value], at) => `${indent}${at === 0 ? "- " : "  "}${key}: ${value}`);
}

function pairs({ rule, text, fingerprint, post, reason, by, until }: NewAcceptance): [string, string][] {
  const given = { rule, post, text, fingerprint, reason, by, until };
  return Object.entries(given).flatMap(([key, value]): [string, string][] =>
    value === null ? [] : [[key, isDay(value) ? value : yamlScalar(value)]],
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function flow(entry: NewAcceptance): string {
  return `{${pairs(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ")}}`;
}

function intoList(source: string, list: YAMLSeq, entry: NewAcceptance, eol: string): Edit | null {
  const same = list.items.find((item) => isMap(item) && isOfSameWords(item, entry));
  if (isMap(same)) return replaced(source, same, list, entry, eol);
  const [, end] = list.range ?? [0, 0];
  if (list.flow === true) return insert(end - 1, `${list.items.length > 0 ? ", " : ""}${flow(entry)}`);
  const indent = indentOf(source, list);
  if (indent === null) return null;
  const line = endOfLine(source, lastVisible(source, end));
  return insert(
    line,
    block(entry, indent)
      .map((each) => eol + each)
      .join(""),
  );
}

function isOfSameWords(item: YAMLMap, { rule, text, fingerprint, post }: NewAcceptance): boolean {
  const has = (key: string, words: string | null): boolean => {
    const node = item.get(key, true);
    const written = isScalar(node) && typeof node.value === "number" ? node.source : item.get(key);
    return words === null ? !item.has(key) : typeof written === "string" && plainWords(written) === plainWords(words);
  };
  return has("rule", rule) && has("text", text) && has("fingerprint", fingerprint) && has("post", post);
}

function replaced(source: string, item: YAMLMap, list: YAMLSeq, entry: NewAcceptance, eol: string): Edit | null {
  if (!item.range) return null;
  const [start, end] = item.range;
  if (item.flow === true) return { range: [start, end], text: flow(entry) };
  const indent = indentOf(source, list);
  if (indent === null) return null;
  const text = block(entry, indent)
    .join(eol)
    .slice(indent.length + 2);
  return { range: [start, lastVisible(source, end)], text };
}

/** White space before the dash of the first item; null where the item does not begin its line. */
function indentOf(source: string, { items }: YAMLSeq): string | null {
  const [first] = items;
  const begin = isMap(first) || isScalar(first) || isSeq(first) ? first.range?.[0] : undefined;
  if (begin === undefined) return null;
  const line = source.slice(source.lastIndexOf("\n", begin - 1) + 1, begin);
  return /^( *)- +$/.exec(line)?.[1] ?? null;
}

function appended(source: string, lines: readonly string[], eol: string): Edit {
  const before = source === "" || source.endsWith("\n") ? "" : eol;
  return insert(source.length, before + lines.map((line) => line + eol).join(""));
}

function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}

function lastVisible(source: string, end: number): number {
  return source.slice(0, end).trimEnd().length;
}

function endOfLine(source: string, from: number): number {
  const found = source.slice(from).search(/\r?\n/);
  return found < 0 ? source.length : from + found;
}
