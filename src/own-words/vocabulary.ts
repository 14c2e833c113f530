// What dictionaries of one's own may name of the shipped ones: contexts, classes, and all that holds for every entry.
import { isRecord } from "../text/is-record.js";
import type { DictionaryFile } from "../words/dictionary-file.js";

type Shared = "contexts" | "classes" | "allowed" | "disguises";

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** As written in the dictionaries. */
export type Vocabulary = Readonly<Record<Shared, readonly Item[]>> & {
  /** Ids of the entries. */
  readonly entries: readonly string[];
  /** Rules that find by dictionaries. */
  readonly rules: readonly string[];
};

/** Of all dictionary files together. */
export function vocabularyOf(files: readonly DictionaryFile[]): Vocabulary {
  const all = files.map(({ data }) => data).filter(isRecord);
  const items = (key: string): Item[] => all.flatMap((data) => itemsOf(data[key]));
  const rules = all.map(({ rule }) => rule).filter((rule) => typeof rule === "string");
  return {
    contexts: items("contexts"),
    classes: items("classes"),
    allowed: items("allowed"),
    disguises: items("disguises"),
    entries: items("entries").map(({ id }) => id),
    rules: [...new Set(rules)].sort(),
  };
}

/** Items with an id; others are told when the file is compiled. */
export function itemsOf(list: unknown): Item[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.filter((item): item is Item => isRecord(item) && typeof item["id"] === "string");
}

/** A file with what holds everywhere, and those contexts and classes that this or the given files name: most name few. */
export function namedBy(files: readonly DictionaryFile[], vocabulary: Vocabulary): DictionaryFile {
  const { allowed, disguises } = vocabulary;
  const contexts = new Map(vocabulary.contexts.map((item) => [item.id, item]));
  const classes = new Map(vocabulary.classes.map((item) => [item.id, item]));
  const taken = new Set<Item>();
  const visit = (value: unknown): void => {
    for (const text of textsIn(value)) {
      const named = [...text.matchAll(/<([^<>]*)>/gu)].map(([, id = ""]) => classes.get(id));
      for (const item of [contexts.get(text), ...named])
        if (item !== undefined && !taken.has(item)) {
          taken.add(item);
          visit(item);
        }
    }
  };
  visit([files.map(({ data }) => data), allowed, disguises]);
  const of = (all: readonly Item[]): Item[] => all.filter((item) => taken.has(item));
  const data = { contexts: of(vocabulary.contexts), classes: of(vocabulary.classes), allowed, disguises };
  return { file: "dictionaries", data, lineOf: () => 1 };
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
