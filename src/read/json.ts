import { fieldNames } from "./columns.js";
import type { ReadResult, ReadSettings, TextReader } from "./reader.js";
import { InputError } from "./input-error.js";
import { jsonExtent } from "./json-extent.js";
import { JsonPlaces } from "./json-places.js";
import { MOST_JSON_VALUES } from "./limits.js";
import { readPostList, spell, tooManyValues } from "./post-list.js";
import { mayHoldPosts } from "./record-names.js";
import { repeatedKey } from "./repeated-key.js";

const REPAIR = "JSONの書き方（「,」と引用符、かっこの組）を確かめてください。";

/** JSON: one post, a list, or {"posts": [...]}. */
export const json = { id: "json", extensions: [".json"], read } satisfies TextReader;

function read(source: string, path: string, { columns }: ReadSettings = {}): ReadResult {
  const names = fieldNames(columns);
  const failed = (error: InputError): ReadResult => ({
    posts: [],
    errors: [error],
    foreign: !mayHoldPosts(source, names),
  });
  const { isDeep, values } = jsonExtent(source);
  if (isDeep) return failed(new InputError({ file: path, problem: "書き方が複雑すぎて読めません。", repair: REPAIR }));
  if (values > MOST_JSON_VALUES) return failed(tooManyValues(path));
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch (error) {
    const line = lineOf(error, source);
    return failed(new InputError({ file: path, line, problem: "JSONとして読めません。", repair: REPAIR }));
  }
  const repeated = repeatedKey(source);
  if (repeated !== null) return failed(new InputError({ file: path, ...repeated }));
  const places = new JsonPlaces(source);
  return readPostList(
    root,
    path,
    {
      line: (way) => places.line(way),
      text: (way) => ({ firstLine: 1, positions: "post", ...lineAt(places.line(way)), cell: spell(way) }),
    },
    names,
  );
}

function lineAt(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

/** The parser's message would quote the draft; only its position is used. */
function lineOf(error: unknown, source: string): number | undefined {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const end = position === undefined ? source.trimEnd().length : Number(position);
  return source.slice(0, end).split("\n").length;
}
