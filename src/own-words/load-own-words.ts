import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dataFile, loadVocabulary } from "../load-data.js";
import { decode } from "../read/decode.js";
import { fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import { realPath } from "../read/real-path.js";
import { loadTokenizer } from "../tokenizer/load-dictionary.js";
import type { Problem } from "../words/dictionary-file.js";
import { compileOwn, type OwnLexicon } from "./compile-own.js";
import { DictionaryError } from "./dictionary-error.js";
import { dictionariesIn } from "./load-names.js";
import type { DictionarySource } from "./parse-source.js";

/** Dictionaries beside the shipped ones, ready to be searched. */
export interface OwnWords extends OwnLexicon {
  /** SHA-256 of what they were made of. */
  readonly sha256: string;
}

/** The dictionaries in folders and files, named absolutely. Throws DictionaryError with all that is wrong. */
export function loadOwnWords(places: readonly string[]): OwnWords {
  const problems: Problem[] = [];
  const sources = eachOnce(places.flatMap((place) => filesIn(place, problems))).flatMap((file) => read(file, problems));
  if (problems.length > 0) throw new DictionaryError(problems);
  const made = compileOwn(sources, loadVocabulary(), loadTokenizer(dataFile("ipadic.bin")));
  if (!("data" in made)) throw new DictionaryError(made);
  const texts = sources.map(([, text]) => text).sort();
  return { ...made, sha256: createHash("sha256").update(JSON.stringify(texts)).digest("hex") };
}

/** A folder and a file in it may both be named. */
function eachOnce(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [realPath(file) ?? file, file])).values()];
}

function read(file: string, problems: Problem[]): DictionarySource[] {
  try {
    return [[file, decode(readWhole(file, file, MOST_YAML_BYTES)).text]];
  } catch (error) {
    problems.push(unreadable(file, error));
    return [];
  }
}

function filesIn(place: string, problems: Problem[]): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    const known = problems.length;
    const files = dictionariesIn(place, problems);
    if (files.length === 0 && problems.length === known)
      problems.push({ file: place, line: 1, message: "辞書（.yml）が1つもありません" });
    return files;
  } catch (error) {
    problems.push(unreadable(place, error));
    return [];
  }
}

function unreadable(file: string, error: unknown): Problem {
  const { problem, repair } = error instanceof InputError ? error : fileProblem(error);
  return { file, line: 1, message: `${problem}${repair}` };
}
