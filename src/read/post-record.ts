import { isRecord } from "../text/is-record.js";
import type { Fields, Post } from "../types.js";
import { locateAcceptances } from "./acceptances.js";
import type { FieldNames } from "./columns.js";
import { emptyProblem } from "./empty-problem.js";
import { readFields } from "./fields.js";
import { InputError, partlyChecked, quote } from "./input-error.js";
import type { ReadResult } from "./reader.js";
import { namingItself } from "./post-names.js";
import { nameFields } from "./record-names.js";
import { isBlank } from "./trim-draft.js";

/** See Post. */
export type TextPlace = Pick<Post, "firstLine" | "cell" | "positions" | "line">;

/** Where a record stands in its file. */
export interface RecordPlace {
  readonly file: string;
  readonly index: number;
  /** 1-based; for errors. */
  readonly line?: number | undefined;
  /** What the user calls the record; for errors. */
  readonly cell?: string | undefined;
  /** Where its text begins: see Post. */
  readonly text?: TextPlace;
  /** How a record is to be written. */
  readonly repair: string;
  /** What its fields may be called. */
  readonly names?: FieldNames;
}

/** A record {"id"?, "text", ...fields} of any format as a post; `shared` holds where it says nothing itself. */
export function readRecord(value: unknown, place: RecordPlace, shared: Fields = {}): ReadResult {
  const { file, index, cell } = place;
  const failed = (problem: string, repair = place.repair): InputError =>
    new InputError({ file, line: place.line, cell, problem, repair });
  if (!isRecord(value)) return { posts: [], errors: [failed("1件の投稿（項目の組）ではありません。")] };
  const { record, keyOf, second } = nameFields(value, place.names);
  const { text, id = null, ...rest } = record;
  if (typeof text !== "string") {
    const { problem, repair } = noText(text, keyOf("text"));
    return { posts: [], errors: [failed(problem, repair)] };
  }
  const { fields, problems, judgeable } = readFields(rest);
  const errors = problems.map(({ problem, repair }) => failed(problem, repair));
  if (!isName(id)) errors.push(failed("「id」が文字でも数でもありません。", "「id」には文字を書いてください。"));
  if (second !== null) errors.push(failed(`文章の項目が2つあります（ほかに${quote(second)}）。`, ONE_TEXT));
  if (isBlank(text)) {
    const { problem, repair } = emptyProblem(fields);
    return { posts: [], errors: [...errors, failed(problem, repair)] };
  }
  if (!judgeable) return { posts: [], errors };
  const at = place.text ?? { firstLine: 1 };
  const name = nameOf(id);
  const own = namingItself(
    locateAcceptances(fields, file, () => place.line),
    { id: name, index },
  );
  const post = { path: file, index, id: name, text, fields: { ...shared, ...own }, ...at };
  return { posts: [post], errors: errors.map(partlyChecked) };
}

function noText(value: unknown, key: string): { readonly problem: string; readonly repair: string | undefined } {
  if (value === undefined || value === null) return { problem: "文章の項目「text」がありません。", repair: undefined };
  const what = Array.isArray(value) ? "一覧" : typeof value === "object" ? "項目の組" : "数や真偽の値";
  const problem = `${quote(key)}の値が文章ではなく、${what}です。`;
  const isScalar = typeof value !== "object";
  const repair = isScalar ? '値全体を「"」で囲んでください。' : "投稿する文章を、1つの値で書いてください。";
  return { problem, repair: `検査していません。${repair}` };
}

const ONE_TEXT = "公開する文章だけを「text」か「本文」に書き、ほかは消してください。";

function nameOf(id: unknown): string | null {
  return isName(id) && id !== null ? String(id) : null;
}

function isName(id: unknown): id is string | number | bigint | null {
  return id === null || typeof id === "string" || typeof id === "number" || typeof id === "bigint";
}
