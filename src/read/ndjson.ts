import type { Post } from "../types.js";
import { InputError } from "./input-error.js";
import { readRecord } from "./post-record.js";
import type { ReadResult, TextReader } from "./reader.js";

const REPAIR = '1行に1件、{"id": "1", "text": "投稿する文章"} の形で書いてください。';

/** One post per line: {"id"?, "text", ...fields}. Its `text` is taken as it stands. */
export const ndjson = { id: "ndjson", extensions: [".ndjson", ".jsonl"], read } satisfies TextReader;

function read(source: string, path: string): ReadResult {
  const posts: Post[] = [];
  const errors: InputError[] = [];
  let index = 0;
  for (const [number, line] of source.split("\n").entries()) {
    const record = line.trim();
    if (record === "") continue;
    const result = readLine(record, index++, path, number + 1);
    posts.push(...result.posts);
    errors.push(...result.errors);
  }
  if (index === 0) errors.push(new InputError({ file: path, problem: "投稿が1件もありません。", repair: REPAIR }));
  return { posts, errors };
}

function readLine(record: string, index: number, file: string, line: number): ReadResult {
  const value = parseJson(record);
  if (value !== undefined) return readRecord(value, { file, index, line, repair: REPAIR });
  const problem = "この行はJSONとして読めません。";
  return { posts: [], errors: [new InputError({ file, line, problem, repair: REPAIR })] };
}

/** Undefined, which JSON has no word for, where it is not JSON. The parser's message would quote the draft. */
function parseJson(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}
