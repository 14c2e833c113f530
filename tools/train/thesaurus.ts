// thesaurus/*.yml: words by what they mean. Only the model reads them: they let it know words that no example has. A class
// of the dictionaries decides what is found, and is written with more care.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { fold } from "../../src/text/fold.js";
import { fromRoot } from "../root.js";

const FOLDER = "thesaurus";

/** Paths from the root, sorted. */
export function thesaurusFiles(): string[] {
  return readdirSync(fromRoot(FOLDER))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
}

/** Id of each class and its words, folded as texts are. Throws, with the file and the class, for what is malformed. */
export function readThesaurus(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const file of thesaurusFiles())
    for (const [id, value] of Object.entries(parse(readFileSync(fromRoot(file), "utf8")) as object)) {
      if (classes.has(id)) throw new Error(`${file}: ${id} is there twice`);
      classes.set(id, wordsOf(value, `${file}: ${id}`));
    }
  return classes;
}

function wordsOf(value: unknown, place: string): ReadonlySet<string> {
  const { about, words, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof about !== "string" || typeof words !== "string" || Object.keys(rest).length > 0)
    throw new Error(`${place}: needs about and words, and nothing else`);
  const list = words
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word).text);
  const twice = list.find((word, at) => list.indexOf(word) !== at);
  if (twice !== undefined) throw new Error(`${place}: ${twice} is there twice`);
  return new Set(list);
}
