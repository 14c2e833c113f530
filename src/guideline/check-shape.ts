import { ownDomainProblem } from "../hosts/own-domain.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { quote } from "../read/input-error.js";
import type { Key, Keys, Shape } from "./schema.js";

type Path = readonly (string | number)[];
type Report = (path: Path, message: string) => void;

/** Reports where a value is not of a shape: unknown keys, missing ones, values outside a vocabulary. */
export function checkShape(value: unknown, shape: Shape, path: Path, report: Report): void {
  if (shape.is === "text") checkText(value, shape.nullable === true, path, report);
  else if (shape.is === "flag") checkFlag(value, path, report);
  else if (shape.is === "choice") checkWord(value, shape.of, path, report);
  else if (shape.is === "list") checkList(value, shape.of, path, report);
  else if (shape.is === "map") checkMap(value, shape.of, path, report);
  else if (shape.is === "record") checkRecord(value, shape.keys, path, report);
  else checkRecords(value, shape.keys, path, report);
}

function checkFlag(value: unknown, path: Path, report: Report): void {
  if (typeof value !== "boolean") report(path, `${nameOf(path)} は true か false です。`);
}

function checkText(value: unknown, nullable: boolean, path: Path, report: Report): void {
  if (nullable && value === null) return;
  if (typeof value === "number") report(path, `${nameOf(path)} を "${value}" のように引用符で囲んでください。`);
  else if (typeof value !== "string") report(path, `${nameOf(path)} は文字列です。`);
  else if (value.trim() === "") report(path, `${nameOf(path)} が空です。`);
}

function checkWord(value: unknown, words: readonly string[], path: Path, report: Report): void {
  if (typeof value === "string" && words.includes(value)) return;
  const given = typeof value === "string" ? value : JSON.stringify(value);
  const hint = askWhetherMeant(given, words) || `使えるのは ${words.join(", ")} です。`;
  report(path, `${nameOf(path)} に${quote(given)}は使えません。${hint}`);
}

function checkList(value: unknown, words: readonly string[] | "domains" | undefined, path: Path, report: Report): void {
  if (!Array.isArray(value)) {
    report(path, `${nameOf(path)} は [ ] で囲んだ一覧です。`);
    return;
  }
  for (const [index, item] of value.entries()) {
    const at = [...path, index];
    if (words === "domains") checkDomain(item, at, report);
    else if (words) checkWord(item, words, at, report);
    else checkText(item, false, at, report);
  }
}

function checkDomain(value: unknown, path: Path, report: Report): void {
  if (typeof value !== "string" || value.trim() === "") {
    checkText(value, false, path, report);
    return;
  }
  const problem = ownDomainProblem(value);
  if (problem !== null) report(path, `${nameOf(path)} ${problem}`);
}

function checkMap(value: unknown, words: readonly string[], path: Path, report: Report): void {
  const record = asRecord(value, path, report);
  for (const [key, item] of Object.entries(record ?? {})) checkWord(item, words, [...path, key], report);
}

function checkRecord(value: unknown, keys: Keys, path: Path, report: Report): void {
  const record = asRecord(value, path, report);
  if (record === null) return;
  for (const [key, item] of Object.entries(record)) {
    const known = lookUp(keys, key);
    if (known) checkShape(item, known.shape, [...path, key], report);
    else report([...path, key], `${quote(key)}という項目はありません。${askWhetherMeant(key, Object.keys(keys))}`);
  }
  for (const [key, { required, about }] of Object.entries(keys))
    if (required && !Object.hasOwn(record, key))
      report(path, `${subject(path, record)}に ${key}（${about}）がありません。`);
}

function checkRecords(value: unknown, keys: Keys, path: Path, report: Report): void {
  if (!Array.isArray(value) || value.length === 0) {
    report(path, `${nameOf(path)} は、1つ以上の項目の一覧です。`);
    return;
  }
  for (const [index, item] of value.entries()) checkRecord(item, keys, [...path, index], report);
}

function asRecord(value: unknown, path: Path, report: Report): Record<string, unknown> | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  report(path, `${nameOf(path)} は「項目: 値」の並びです。`);
  return null;
}

/** Own keys only: a file may well say `constructor:`. */
function lookUp(keys: Keys, key: string): Key | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === "string") ?? "ガイドライン";
}

function subject(path: Path, record: Record<string, unknown>): string {
  const index = path.at(-1);
  if (typeof index !== "number") return index ?? "ガイドライン";
  const { label, id } = record;
  const name = [label, id].find((value) => typeof value === "string");
  return name === undefined ? `${index + 1}番目の条項` : `条項「${name}」`;
}
