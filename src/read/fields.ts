import type { Fields } from "../types.js";
import { readAcceptances } from "./acceptances.js";
import { isAccountType, meantAccountType } from "./account-type.js";
import { extentFault } from "./field-extent.js";
import { meantField } from "./field-names.js";
import { quote } from "./input-error.js";
import { MOST_FIELD_FAULTS, MOST_FIELDS } from "./limits.js";
import { parseMoment } from "./parse-moment.js";

/** A field that is left out because its value cannot be used. */
export interface FieldProblem {
  readonly key: string;
  readonly problem: string;
  readonly repair: string;
}

type Read = { readonly value: unknown } | { readonly problem: string; readonly repair: string };

/** Fields whose value is words; a number written there is words too (0957 keeps its zero, see readDraft). */
export const WORD_FIELDS: readonly string[] = ["platform", "account", "account_type", "approved_by", "reply_to"];

const READERS = new Map<string, (value: unknown, key: string) => Read>([
  ...WORD_FIELDS.map((key) => [key, readWords] as const),
  ["account_type", readAccountType],
  ["platform", readList],
  ["platforms", readList],
  ["scheduled_at", readMoment],
  ["allow", readAllow],
  ["sns-lint", (value) => ({ value: readAcceptances(value) })],
  ["media", (value) => ({ value: Array.isArray(value) ? value : [value] })],
]);

/**
 * Known fields in their types, others as they are; a bad one becomes a problem and does not hide the others. Not
 * `judgeable`: nobody can tell whose post it is, and so which clauses bind it and whether it may be recorded.
 */
export function readFields(raw: Readonly<Record<string, unknown>>): {
  fields: Fields;
  problems: FieldProblem[];
  judgeable: boolean;
} {
  const entries = Object.entries(raw);
  if (entries.length > MOST_FIELDS) return { fields: {}, problems: [tooMany(entries[0]?.[0] ?? "")], judgeable: false };
  const fields: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  let judgeable = true;
  for (const [key, value] of entries) {
    if (saysNothing(key, value)) continue;
    const read = readField(value, key);
    if ("value" in read) fields[key] = read.value;
    else problems.push({ key, ...read });
    if ("problem" in read && (meantField(key) ?? key) === "account_type") judgeable = false;
  }
  return { fields, problems: firstOf(problems), judgeable };
}

/** __proto__ would change every other field. */
function saysNothing(key: string, value: unknown): boolean {
  return value === null || value === undefined || key === "__proto__";
}

function readField(value: unknown, key: string): Read {
  const tooMuch = extentFault(value);
  if (tooMuch !== null) return { problem: `項目${quote(key)}${tooMuch}`, repair: "この項目を短くしてください。" };
  return (READERS.get(key) ?? readOther)(value, key);
}

function tooMany(key: string): FieldProblem {
  const problem = `項目が多すぎます（1件に${MOST_FIELDS.toLocaleString("ja")}個まで）。`;
  return { key, problem, repair: "検査していません。検査に要らない項目を除いてください。" };
}

/** A record of another program may have hundreds of keys that come near ours. */
function firstOf(problems: readonly FieldProblem[]): FieldProblem[] {
  const [next, ...others] = problems.slice(MOST_FIELD_FAULTS);
  if (next === undefined) return [...problems];
  const problem = `使えない項目が、ほかに${String(others.length + 1)}個あります。`;
  return [
    ...problems.slice(0, MOST_FIELD_FAULTS),
    { key: next.key, problem, repair: "項目の名前と値を直してください。" },
  ];
}

/** A key of another program, unless it can only be a slip. */
function readOther(value: unknown, key: string): Read {
  const meant = meantField(key);
  if (meant === null) return { value };
  return { problem: `${quote(key)}という項目はありません。`, repair: `${meant} と書いてください。` };
}

const ACCOUNT_TYPES = "組織、個人、職務外、委託先 のどれか";

function readAccountType(value: unknown, key: string): Read {
  const read = readWords(value, key);
  if (!("value" in read) || isAccountType(String(read.value))) return read;
  const meant = meantAccountType(String(read.value)) ?? ACCOUNT_TYPES;
  return {
    problem: `account_type の値${quote(String(value))}は使えません。`,
    repair: `${meant} と書いてください。だれの投稿か分からないので、検査していません。`,
  };
}

function readWords(value: unknown, key: string): Read {
  if (typeof value === "string") return { value };
  if (typeof value === "number" || typeof value === "bigint") return { value: String(value) };
  return { problem: `${key} の値が文字ではありません。`, repair: `${key} には文字を書いてください。` };
}

/** A name or a list of names. */
function readList(value: unknown, key: string): Read {
  if (!Array.isArray(value)) return readWords(value, key);
  return value.every((item) => typeof item === "string") ? { value } : readWords(value, key);
}

function readMoment(value: unknown): Read {
  const words = value instanceof Date ? value.toString() : typeof value === "string" ? value : JSON.stringify(value);
  const moment = parseMoment(words);
  if (moment !== null) return { value: moment };
  return {
    problem: `scheduled_at の値${quoteMoment(words)}が日時ではありません。`,
    repair: "2026-12-01 10:00 か 2026年12月1日 10時 のように、年から書いてください。",
  };
}

/** The mask of numbers would hide what is wrong with a date; a number of a telephone or card is never shown. */
function quoteMoment(words: string): string {
  const folded = words.normalize("NFKC");
  const [first = "", ...others] = folded.match(/\d+/g) ?? [];
  const isDate = /^20[2-9]\d$/.test(first) || (first.length < 3 && folded.includes("月"));
  const isShort = others.length <= 5 && others.every(({ length }) => length < 3);
  const isTold = (isDate && isShort && DATE_WORDS.test(folded)) || YEARLESS.test(folded);
  return isTold ? `「${words}」` : quote(words);
}

/** 12/1 10:00: too few digits for anybody's number. */
const YEARLESS = /^\d{1,2}\/\d{1,2}(?: +\d{1,2}:\d{2})?$/;

const DATE_WORDS = /^[\d 令和年月日時分秒頃ごろ曜火水木金土午前後正半():/.~〜TZ+-]{0,40}$/;

function readAllow(value: unknown): Read {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.every((item) => typeof item === "string")) return { value: list };
  return {
    problem: "allow の値が文字ではありません。",
    repair: "allow には、この投稿で認めるドメインかアカウントを書いてください（例: allow: [example.com]）。",
  };
}
