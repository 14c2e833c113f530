import { isRecord } from "../text/is-record.js";
import type { Fields, Post } from "../types.js";
import { locateAcceptances } from "./acceptances.js";
import { Faults } from "./faults.js";
import { readFields } from "./fields.js";
import { InputError, partlyChecked } from "./input-error.js";
import { MOST_JSON_VALUES, MOST_ROWS } from "./limits.js";
import { USUAL, type FieldNames } from "./columns.js";
import { readRecord, type TextPlace } from "./post-record.js";
import type { ReadResult } from "./reader.js";
import { hasText, listKey, nameFields } from "./record-names.js";
import { shareAcceptances } from "./share-acceptances.js";

/** Way to a value: ["posts", 2, "text"]. */
export type Path = readonly (string | number)[];

/** Where a value stands. */
export interface Locate {
  /** 1-based line of the file, where it is known. */
  line(path: Path): number | undefined;
  /** Where a text begins: see Post. */
  text(path: Path): TextPlace;
}

export const REPAIR =
  "「text: 文章」の組を1つか、その一覧か、posts: の下に一覧を書いてください（posts: と並べた項目は全件に効きます）。";

/** One post, a list of posts, or {posts: [...]} with fields beside it that hold for all of them. */
export function readPostList(root: unknown, file: string, locate: Locate, names: FieldNames = USUAL): ReadResult {
  const source = { file, locate, names };
  if (Array.isArray(root)) return listOf(root, [], {}, source);
  const key = isRecord(root) ? listKey(root, names) : null;
  if (isRecord(root) && key !== null) return schedule(root, key, source);
  if (isRecord(root) && hasText(root, names)) return one(root, [], 0, {}, source);
  return {
    posts: [],
    errors: [new InputError({ file, problem: "投稿がありません。", repair: REPAIR })],
    foreign: true,
    ours: isRecord(root) && isOurs(root),
  };
}

/** A saved result, a guideline, a dictionary, an account sheet: written for this program, and no schedule. */
function isOurs(root: Record<string, unknown>): boolean {
  if (typeof root["schemaVersion"] === "number") return true;
  if (["clauses", "entries", "classes", "contexts"].some((key) => Array.isArray(root[key]))) return true;
  return "service" in root && "account" in root;
}

interface Source {
  readonly file: string;
  readonly locate: Locate;
  readonly names: FieldNames;
}

function schedule(root: Record<string, unknown>, list: string, source: Source): ReadResult {
  const { file, locate, names } = source;
  const { [list]: posts, ...beside } = root;
  const { record, keyOf } = nameFields(beside, names);
  const { fields, problems, judgeable } = readFields(record);
  const errors = problems.map(({ key, problem, repair }) => {
    const written = keyOf(key);
    return new InputError({ file, line: locate.line([written]), cell: written, problem, repair });
  });
  if (!judgeable) return { posts: [], errors };
  const items: readonly unknown[] = Array.isArray(posts) ? posts : [posts];
  const lineOf = (item: number): number | undefined => locate.line(["sns-lint", item]) ?? locate.line(["sns-lint"]);
  const { "sns-lint": accepted = [], ...shared } = locateAcceptances(fields, file, lineOf);
  const read = listOf(items, [list], shared, source);
  const { foreign = false } = read;
  // A saved result has posts without words.
  const ours = typeof beside["schemaVersion"] === "number" && !items.some((item) => hasText(item, names));
  return {
    posts: shareAcceptances(accepted, read.posts),
    errors: [...(read.posts.length > 0 ? errors.map(partlyChecked) : errors), ...read.errors],
    foreign: foreign || ours,
    ours,
  };
}

function listOf(items: readonly unknown[], way: Path, shared: Fields, source: Source): ReadResult {
  const { file, names } = source;
  const posts: Post[] = [];
  const faults = new Faults(file);
  for (const [index, item] of items.slice(0, MOST_ROWS).entries()) {
    const read = one(item, [...way, index], index, shared, source);
    posts.push(...read.posts);
    faults.add(read.errors);
  }
  const beyond = items.length > MOST_ROWS ? [tooMany(file)] : [];
  if (items.length === 0) faults.add([new InputError({ file, problem: "投稿が1件もありません。", repair: REPAIR })]);
  // A list of something else is nobody's schedule; under posts: it is a mistake.
  const foreign = way[0] !== "posts" && !items.some((item) => hasText(item, names));
  return { posts, errors: [...faults.all, ...beyond], foreign };
}

function one(value: unknown, way: Path, index: number, shared: Fields, source: Source): ReadResult {
  const { file, locate, names } = source;
  const cell = way.length === 0 ? undefined : `${String(index + 1)}件目`;
  const text = locate.text([...way, isRecord(value) ? nameFields(value, names).keyOf("text") : "text"]);
  const place = {
    file,
    index,
    // Sought only for what is wrong.
    get line() {
      return locate.line(way);
    },
    cell,
    text,
    repair: REPAIR,
    names,
  };
  return readRecord(value, place, shared);
}

/** posts[2].text */
export function spell(path: Path): string {
  return path
    .map((part) => (typeof part === "number" ? `[${String(part)}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
}

/** `line` where the first stands that is not read. */
export function tooMany(file: string, line?: number): InputError {
  const problem = `投稿が多すぎます（${MOST_ROWS.toLocaleString("en")}件まで）。`;
  return new InputError({ file, line, problem, repair: `ここから先は検査していません。${SPLIT}` });
}

export function tooManyValues(file: string, line?: number): InputError {
  const problem = `値が多すぎます（1つのファイルに${MOST_JSON_VALUES.toLocaleString("en")}個まで）。`;
  const unread = line === undefined ? "検査していません。" : "ここから先は検査していません。";
  return new InputError({ file, line, problem, repair: unread + SPLIT });
}

const SPLIT = "いくつかのファイルに分けてください。";
