import type { Post } from "../types.js";
import { emptyProblem } from "./empty-problem.js";
import { readFields } from "./fields.js";
import { InputError } from "./input-error.js";
import type { Reader, ReadResult } from "./reader.js";
import { isBlank } from "./trim-draft.js";

const REPAIR = '1行に1件、{"id": "1", "text": "投稿する文章"} の形で書いてください。';

/** One post per line: {"id"?, "text", ...fields}. Its `text` is taken as it stands. */
export const ndjson = { id: "ndjson", extensions: [".ndjson", ".jsonl"], read } satisfies Reader;

function read(source: string, path: string): ReadResult {
  const posts: Post[] = [];
  const errors: InputError[] = [];
  let index = 0;
  for (const [number, line] of source.split("\n").entries()) {
    const record = line.trim();
    if (record === "") continue;
    const result = readRecord(record, index++, path, number + 1);
    posts.push(...result.posts);
    errors.push(...result.errors);
  }
  if (index === 0) errors.push(new InputError({ file: path, problem: "投稿が1件もありません。", repair: REPAIR }));
  return { posts, errors };
}

function readRecord(record: string, index: number, file: string, line: number): ReadResult {
  const failed = (problem: string, repair = REPAIR): InputError => new InputError({ file, line, problem, repair });
  const value = parseJson(record);
  if (value === undefined) return { posts: [], errors: [failed("この行はJSONとして読めません。")] };
  if (!isRecord(value)) return { posts: [], errors: [failed("この行は1件の投稿（{…}）ではありません。")] };
  const { text, id = null, ...rest } = value;
  if (typeof text !== "string") return { posts: [], errors: [failed("文章の項目「text」がありません。")] };
  const { fields, problems, judgeable } = readFields(rest);
  const errors = problems.map(({ problem, repair }) => failed(problem, repair));
  if (!isName(id)) errors.push(failed("「id」が文字でも数でもありません。", "「id」には文字を書いてください。"));
  if (isBlank(text)) {
    const { problem, repair } = emptyProblem(fields);
    return { posts: [], errors: [...errors, failed(problem, repair)] };
  }
  if (!judgeable) return { posts: [], errors };
  return {
    posts: [{ path: file, index, id: isName(id) && id !== null ? String(id) : null, text, fields, firstLine: 1 }],
    errors,
  };
}

/** Undefined, which JSON has no word for, where it is not JSON. The parser's message would quote the draft. */
function parseJson(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(id: unknown): id is string | number | null {
  return id === null || typeof id === "string" || typeof id === "number";
}
