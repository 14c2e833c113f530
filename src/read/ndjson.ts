import type { Post } from "../types.js";
import { fieldNames, type FieldNames } from "./columns.js";
import { Faults } from "./faults.js";
import { InputError } from "./input-error.js";
import { jsonExtent } from "./json-extent.js";
import { MOST_JSON_VALUES, MOST_ROWS } from "./limits.js";
import { tooMany, tooManyValues } from "./post-list.js";
import { readRecord } from "./post-record.js";
import type { ReadResult, ReadSettings, TextReader } from "./reader.js";
import { repeatedKey } from "./repeated-key.js";

const REPAIR = '1行に1件、{"id": "1", "text": "投稿する文章"} の形で書いてください。';

/** One post per line: {"id"?, "text", ...fields}. Its `text` is taken as it stands. */
export const ndjson = { id: "ndjson", extensions: [".ndjson", ".jsonl"], read } satisfies TextReader;

function read(source: string, path: string, { columns }: ReadSettings = {}): ReadResult {
  const names = fieldNames(columns);
  const posts: Post[] = [];
  const faults = new Faults(path);
  let [index, values] = [0, 0];
  for (const { record, line } of recordsOf(source)) {
    const extent = jsonExtent(record);
    values += extent.values;
    if (index === MOST_ROWS) return { posts, errors: [...faults.all, tooMany(path, line)] };
    if (values > MOST_JSON_VALUES) return { posts, errors: [...faults.all, tooManyValues(path, line)] };
    const result = extent.isDeep ? unreadable(DEEP, path, line) : readLine(record, index, path, line, names);
    posts.push(...result.posts);
    faults.add(result.errors);
    index += 1;
  }
  if (index === 0) faults.add([new InputError({ file: path, problem: "投稿が1件もありません。", repair: REPAIR })]);
  return { posts, errors: faults.all };
}

/** Lines that say something, one by one: of a file of line ends there would be fifty million. */
function* recordsOf(source: string): Generator<{ readonly record: string; readonly line: number }> {
  let line = 1;
  for (let start = 0; start <= source.length; line += 1) {
    const found = source.indexOf("\n", start);
    const end = found === -1 ? source.length : found;
    const record = source.slice(start, end).trim();
    if (record !== "") yield { record, line };
    start = end + 1;
  }
}

const DEEP = "この行は、入れ子が深すぎて読めません。";

function readLine(record: string, index: number, file: string, line: number, names: FieldNames): ReadResult {
  const value = parseJson(record);
  const repeated = value === undefined ? null : repeatedKey(record);
  if (repeated !== null) return { posts: [], errors: [new InputError({ file, ...repeated, line })] };
  if (value !== undefined)
    return readRecord(value, {
      file,
      index,
      line,
      text: { firstLine: 1, positions: "post", line },
      repair: REPAIR,
      names,
    });
  return unreadable("この行はJSONとして読めません。", file, line);
}

function unreadable(problem: string, file: string, line: number): ReadResult {
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
