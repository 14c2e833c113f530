// A saved JSON report, checked before formats rely on it: it may have been edited, or be another program's.
import { isRecord } from "../text/is-record.js";
import { CATEGORIES, type Report } from "../types.js";
import type { BadReport } from "./say.js";

/** The report, or what is wrong with it. Keys that are not known are dropped by the formats. */
export function parseReport(source: string): Report | keyof BadReport {
  const value = parseJson(source.replace(/^\ufeff/, ""));
  if (value === undefined) return isLines(source) ? "ndjson" : "json";
  if (!isRecord(value)) return "report";
  if (isOurs(value) && "accounts" in value) return "account";
  if (isPostRecord(value)) return "ndjson";
  if (isOurs(value) && value["schemaVersion"] !== 1) return "version";
  return isReport(value) ? withAllFigures(value) : "report";
}

const NEW_FIGURES = { baselined: 0, fixed: 0 };

/** Reports saved before there were a baseline and --fix have no figures of them. */
function withAllFigures(read: Report): Report {
  return { ...read, summary: { ...read.summary, ...{ ...NEW_FIGURES, ...read.summary } } };
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const truth: Check = (value) => typeof value === "boolean";
const integer: Check = (value) => Number.isSafeInteger(value);
const natural: Check = (value) => integer(value) && (value as number) >= 0;
const positive: Check = (value) => integer(value) && (value as number) >= 1;
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([key, check]) => check(value[key]));
const range: Check = (value) =>
  list(natural)(value) &&
  (value as number[]).length === 2 &&
  Number((value as number[])[0]) <= Number((value as number[])[1]);
const position = object({ line: positive, column: positive, utf16: optional(positive), utf8: optional(positive) });

const violation = {
  rule: text,
  category: oneOf(...Object.keys(CATEGORIES)),
  severity: oneOf("error", "warning", "info"),
  certainty: oneOf("certain", "likely", "hint"),
  message: text,
  advice: nullable(text),
  text,
  range,
  start: position,
  end: position,
  clauses: list(object({ guideline: text, id: text, label: text, text })),
  suggestions: list(
    object({
      message: text,
      range,
      text,
      safe: oneOf(undefined, true),
      start: optional(position),
      end: optional(position),
    }),
  ),
  entry: nullable(text),
  tags: list(text),
  fingerprint: text,
};

const length = { platform: text, name: text, used: integer, limit: integer, remaining: integer, named: truth };

const postRecord = object({
  path: text,
  index: natural,
  id: nullable(text),
  cell: optional(text),
  line: optional(positive),
  positions: oneOf(undefined, "file", "line", "post"),
  violations: list(object(violation)),
  accepted: list(object({ ...violation, reason: text, by: text, until: nullable(text) })),
  checklist: list(object({ guideline: text, clause: text, label: text, question: text })),
  baselined: optional(natural),
  unchecked: list(object({ rule: nullable(text), reason: text, cut: oneOf(undefined, true) })),
  lengths: list(object(length)),
});

const report = object({
  schemaVersion: oneOf(1),
  tool: object({ name: oneOf("sns-lint"), version: text }),
  guidelines: list(object({ id: text, title: text, name: text })),
  posts: list(postRecord),
  summary: object({
    posts: natural,
    characters: natural,
    rules: natural,
    errors: natural,
    warnings: natural,
    infos: natural,
    accepted: natural,
    failures: natural,
    baselined: optional(natural),
    fixed: optional(natural),
    unread: optional(natural),
  }),
  unread: optional(
    list(
      object({
        path: text,
        line: nullable(positive),
        cell: optional(text),
        message: text,
        partly: oneOf(undefined, true),
      }),
    ),
  ),
  stale: optional(list(object({ path: text, id: nullable(text), rule: text, fingerprint: text, count: positive }))),
});

function isReport(value: unknown): value is Report {
  return report(value);
}

function isPostRecord(value: unknown): boolean {
  return isRecord(value) && !("posts" in value) && postRecord(value);
}

function isOurs(value: Readonly<Record<string, unknown>>): boolean {
  return isRecord(value["tool"]) && value["tool"]["name"] === "sns-lint";
}

/** Several lines that are JSON each. */
function isLines(source: string): boolean {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => isRecord(parseJson(line)));
}

/** Undefined, which JSON has no word for, where it is not JSON. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
