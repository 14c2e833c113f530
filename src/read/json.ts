import type { ReadResult, TextReader } from "./reader.js";
import { InputError } from "./input-error.js";
import { mayHoldPosts, readPostList, spell } from "./post-list.js";
import { isDeepYaml } from "../text/deep-yaml.js";

const REPAIR = "JSONの書き方（「,」と引用符、かっこの組）を確かめてください。";

/** JSON: one post, a list, or {"posts": [...]}. */
export const json = { id: "json", extensions: [".json"], read } satisfies TextReader;

function read(source: string, path: string): ReadResult {
  let root: unknown;
  try {
    // Brackets within texts nest nothing.
    if (isDeepYaml(source.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, '""').replace(/^\s+/gm, "")))
      return failed(source, { file: path, problem: "書き方が複雑すぎて読めません。", repair: REPAIR });
    root = JSON.parse(source);
  } catch (error) {
    const line = lineOf(error, source);
    return failed(source, { file: path, line, problem: "JSONとして読めません。", repair: REPAIR });
  }
  return readPostList(root, path, {
    line: () => undefined,
    text: (way) => ({ firstLine: 1, cell: spell(way) }),
  });
}

function failed(source: string, problem: ConstructorParameters<typeof InputError>[0]): ReadResult {
  return { posts: [], errors: [new InputError(problem)], foreign: !mayHoldPosts(source) };
}

/** The parser's message would quote the draft; only its position is used. */
function lineOf(error: unknown, source: string): number | undefined {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const end = position === undefined ? source.trimEnd().length : Number(position);
  return source.slice(0, end).split("\n").length;
}
