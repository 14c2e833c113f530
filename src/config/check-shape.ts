import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { quote } from "../read/input-error.js";
import { parseMoment } from "../read/parse-moment.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import type { FormFault } from "./form-fault.js";
import { FORMS } from "./forms.js";
import { isTimed, periodEnd, periodStart } from "../read/period.js";
import type { Field, ListShape, ObjectShape, Shape } from "./shape.js";

/** Called with the place of a fault: the offset of a node, or null where there is no text. */
export type Report = (offset: number | null, problem: string, repair: string) => void;

type Of<Kind extends Shape["kind"]> = Extract<Shape, { kind: Kind }>;

/**
 * The plain value of a YAML node in the form that `shape` asks for, with what is missing filled in.
 * Reports every fault and goes on; the value is of that form only where nothing was reported.
 */
export function checkShape(node: unknown, shape: Shape, name: string, report: Report): unknown {
  if (isAlias(node)) {
    report(offsetOf(node), `${name}に「*」の参照があります。`, "値をそのまま書いてください。");
    return undefined;
  }
  switch (shape.kind) {
    case "text":
      return checkText(node, shape, name, report);
    case "date":
      return checkDate(node, shape, name, report);
    case "choice":
      return checkChoice(node, shape, name, report);
    case "list":
      return checkList(node, shape, name, report);
    case "table":
      return checkTable(node, shape, name, report);
    case "object":
      return checkObject(node, shape, name, report);
  }
}

function checkText(node: unknown, shape: Of<"text">, name: string, report: Report): string | undefined {
  const words = wordsOf(node);
  const fault = words === null || words.trim() === "" ? null : textFault(words, shape);
  if (words !== null && words.trim() !== "" && fault === null) return words.trim();
  const { problem, repair } = fault ?? { problem: "が文字ではありません。", repair: repairOf(shape) };
  report(offsetOf(node), `${name}の値${fault === null ? "" : quote(words ?? "")}${problem}`, repair);
  return undefined;
}

/** What is wrong with words that are there; null: nothing. */
function textFault(words: string, shape: Of<"text">): FormFault | null {
  if (shape.form === undefined) return null;
  const form = FORMS[shape.form];
  const fault = form.fault?.(words) ?? null;
  if (fault !== null || form.fits(words)) return fault;
  return { problem: `は${form.name}ではありません。`, repair: repairOf(shape) };
}

function repairOf({ form, example }: Of<"text">): string {
  return `${form === undefined ? "" : FORMS[form].hint}${example} のように書いてください。`;
}

function checkDate(node: unknown, { timed = false }: Of<"date">, name: string, report: Report): string | undefined {
  const words = wordsOf(node);
  if (words !== null && parseMoment(words) !== null && (!timed || isTimed(words))) return words.trim();
  const [what, example] = timed ? ["日時", "2026-12-01 05:00"] : ["日付", "2026-12-01"];
  report(offsetOf(node), `${name}の値が${what}ではありません。`, `${example} のように書いてください。`);
  return undefined;
}

function checkChoice(node: unknown, shape: Of<"choice">, name: string, report: Report): string | undefined {
  const words = wordsOf(node);
  if (words !== null && shape.values.includes(words)) return words;
  const found = words === null ? "" : quote(words);
  report(offsetOf(node), `${name}の値${found}は使えません。`, `${shape.values.join("、")} のどれかを書いてください。`);
  return undefined;
}

function checkList(node: unknown, shape: ListShape, name: string, report: Report): unknown[] {
  // One value without a dash is a list of one.
  const items: readonly unknown[] = isSeq(node) ? node.items : isNull(node) ? [] : [node];
  if (items.length < (shape.least ?? 0)) {
    report(offsetOf(node), `${name}が空です。`, `${shape.least ?? 0}個以上書くか、その項目ごと消してください。`);
  }
  if (shape.once !== undefined) checkOnce(items, shape.once, name, report);
  return items.map((item, at) => checkShape(item, at === 0 ? (shape.first ?? shape.of) : shape.of, name, report));
}

/** The same section twice: nobody could tell which entry holds. */
function checkOnce(items: readonly unknown[], key: string, name: string, report: Report): void {
  const seen = new Set<string>();
  for (const item of items) {
    const value = isMap(item) ? item.get(key, true) : item;
    const words = wordsOf(value)?.trim() ?? "";
    const folded = words.normalize("NFKC").replace(/\s/gu, "");
    if (folded !== "" && seen.has(folded)) {
      report(offsetOf(value), `${name}に${quote(words)}が2回あります。`, "1つにまとめてください。");
    }
    seen.add(folded);
  }
}

function checkTable(node: unknown, shape: Of<"table">, name: string, report: Report): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const { key, keyNode, value } of pairsOf(node, name, report)) {
    if (shape.keys !== null && !shape.keys.includes(key)) unknown(keyNode, key, name, shape.keys, report);
    else values.push([key, checkShape(value, shape.of, `${name}の ${key} `, report)]);
  }
  return Object.fromEntries(values);
}

function checkObject(node: unknown, shape: ObjectShape, name: string, report: Report): Record<string, unknown> {
  if (shape.short !== undefined && isScalar(node) && !isNull(node)) return checkShort(node, shape, shape.short, report);
  const fields = new Map(Object.entries(shape.fields));
  const written = new Map<string, unknown>();
  for (const { key, keyNode, value } of pairsOf(node, name, report)) {
    const field = fields.get(key);
    if (field === undefined) unknown(keyNode, key, name, [...fields.keys()], report);
    else if (!(isNull(value) && "missing" in field)) written.set(key, checkShape(value, field.shape, key, report));
  }
  // A node that is no object has been reported already, and has nothing that could be missing.
  if (!isMap(node)) return {};
  checkOrder(node, written, shape, report);
  const absent = (key: string, field: Field): unknown => missing(node, key, field, name, report);
  return Object.fromEntries(
    [...fields].map(([key, field]) => [key, written.has(key) ? written.get(key) : absent(key, field)]),
  );
}

function checkOrder(node: unknown, written: ReadonlyMap<string, unknown>, shape: ObjectShape, report: Report): void {
  if (shape.order === undefined || !isMap(node)) return;
  const [first, second] = shape.order;
  const [from, until] = [written.get(first), written.get(second)];
  if (typeof from !== "string" || typeof until !== "string" || periodStart(from) < periodEnd(until)) return;
  const repair = `${first} と ${second} の日付を確かめてください。`;
  report(offsetOf(node.get(second, true)), `${second}（${until}）が ${first}（${from}）より前です。`, repair);
}

/** A bare word where an object may stand: nothing else is known of it. */
function checkShort(node: unknown, shape: ObjectShape, short: string, report: Report): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => [
      key,
      key === short ? checkShape(node, field.shape, key, report) : (field.missing ?? null),
    ]),
  );
}

function missing(node: unknown, key: string, field: Field, name: string, report: Report): unknown {
  if ("missing" in field) return field.missing;
  report(offsetOf(node), `${name}に ${key}（${field.about}）がありません。`, `${key} を書いてください。`);
  return undefined;
}

function unknown(node: unknown, key: string, name: string, known: readonly string[], report: Report): void {
  const own = known.filter((name) => !name.startsWith("$"));
  const repair = askWhetherMeant(key, own) || `書けるのは ${own.join("、")} です。`;
  report(offsetOf(node), `${name}に${quote(key)}という項目はありません。`, repair);
}

interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

function pairsOf(node: unknown, name: string, report: Report): readonly Entry[] {
  if (isMap(node)) {
    return node.items.map((pair) => ({ key: wordsOf(pair.key) ?? "", keyNode: pair.key, value: pair.value }));
  }
  report(offsetOf(node), `${name}が「項目名: 値」の形ではありません。`, "半角の「:」と空白で区切って書いてください。");
  return [];
}

/** Words as written: 0957 keeps its zero. Null for anything that is no word or number. */
function wordsOf(node: unknown): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === "string") return node.value;
  return typeof node.value === "number" ? (node.source ?? String(node.value)) : null;
}

function isNull(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === undefined));
}

function offsetOf(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  return typeof node.range[0] === "number" ? node.range[0] : null;
}
