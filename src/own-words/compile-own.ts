// Dictionaries of a municipality -> a lexicon beside the shipped one.
import { upTo } from "../text/ends.js";
import { fold } from "../text/fold.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import { isRecord } from "../text/is-record.js";
import type { Tokenizer } from "../types.js";
import { compileFiles } from "../words/compile.js";
import type { DictionaryFile, Problem } from "../words/dictionary-file.js";
import { type LexiconData, packLexicon, unpackLexicon } from "../words/pack.js";
import type { CompiledEntry } from "../words/schema.js";
import { packingWith } from "./packing.js";
import { type DictionarySource, parseSources } from "./parse-source.js";
import { itemsOf, namedBy, type Vocabulary } from "./vocabulary.js";

export interface OwnLexicon {
  readonly data: LexiconData;
  /** With their examples. */
  readonly entries: readonly Pick<CompiledEntry, "id" | "rule" | "ng" | "ok">[];
  /** Ids of the ordinary words, and of the classes, that are the municipality's own. */
  readonly allowed: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** The lexicon, or everything that is wrong with the files. */
export function compileOwn(
  sources: readonly DictionarySource[],
  vocabulary: Vocabulary,
  tokenizer: Tokenizer,
): OwnLexicon | readonly Problem[] {
  const { files, problems } = parseSources(sources);
  const known = [...problems, ...files.flatMap((file) => strange(file, vocabulary))];
  const compiled = compileFiles([namedBy(files, vocabulary), ...files], (text) => fold(text).text);
  const faults = [...known, ...compiled.problems.map((problem) => placed(problem, sources))];
  if (faults.length > 0) return faults;
  const bytes = packLexicon(compiled.lexicon, packingWith(tokenizer));
  return {
    data: unpackLexicon((start, end) => bytes.subarray(start, end)),
    entries: compiled.lexicon.entries,
    allowed: idsIn(files, "allowed"),
    classes: idsIn(files, "classes"),
  };
}

function idsIn(files: readonly DictionaryFile[], section: "allowed" | "classes"): ReadonlySet<string> {
  return new Set(files.flatMap(({ data }) => (isRecord(data) ? itemsOf(data[section]) : [])).map(({ id }) => id));
}

const SECTIONS = ["entries", "contexts", "classes", "allowed", "disguises"] as const;

/** What one file cannot see is wrong with it: a rule that looks at no dictionary, an id that a shipped one has. */
function strange(source: DictionaryFile, vocabulary: Vocabulary): Problem[] {
  const { file, data } = source;
  if (!isRecord(data)) return [];
  const { rule } = data;
  const faults: Problem[] = SECTIONS.flatMap((section) => {
    const shipped = new Set(vocabulary[section].map((item) => (typeof item === "string" ? item : item.id)));
    const own = Array.isArray(data[section]) ? (data[section] as unknown[]) : [];
    return own.flatMap((item, index) => {
      const id = isRecord(item) ? item["id"] : undefined;
      if (typeof id !== "string" || !shipped.has(id)) return [];
      return [
        {
          file,
          line: source.lineOf([section, index, "id"]),
          message: `id「${id}」は付属の辞書にあります。別の id にしてください`,
        },
      ];
    });
  });
  if (typeof rule !== "string" || vocabulary.rules.includes(rule)) return faults;
  const repair = askWhetherMeant(rule, vocabulary.rules) || `使えるのは ${vocabulary.rules.join("、")} です。`;
  return [
    ...faults,
    { file, line: source.lineOf(["rule"]), message: `辞書で言葉を探す規則に「${rule}」はありません。${repair}` },
  ];
}

/** A fault of all files together stands where what it names is first written. */
function placed(problem: Problem, sources: readonly DictionarySource[]): Problem {
  if (problem.file !== "dictionaries") return problem;
  const names = [...problem.message.matchAll(/[「<]([^「」<>]+)[」>]/gu)].map(([, name = ""]) => upTo(name, /#/u));
  // What is missing stands behind whoever names it.
  for (const name of names.reverse())
    for (const [file, text] of sources) {
      const at = text.indexOf(name);
      if (at >= 0) return { ...problem, file, line: text.slice(0, at).split("\n").length };
    }
  return { ...problem, file: sources[0]?.[0] ?? problem.file };
}
