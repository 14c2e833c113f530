import { csv, tsv } from "./csv.js";
import { docx } from "./docx.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { ndjson } from "./ndjson.js";
import type { Reader } from "./reader.js";
import { text } from "./text.js";
import { xlsx } from "./xlsx.js";
import { yaml } from "./yaml.js";

/** Every input format. A new one is its own file and one entry here. */
export const READERS: readonly Reader[] = [text, markdown, ndjson, yaml, json, csv, tsv, xlsx, docx];

/** All extensions that can be read, with the dot. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** The format of a file by its name, or null where it has none of ours. */
export function readerOf(path: string): Reader | null {
  const name = path.toLowerCase();
  return READERS.find((reader) => reader.extensions.some((extension) => name.endsWith(extension))) ?? null;
}
