// One dictionary file as written, checked and turned into compiled form. Pure: the caller reads YAML.
import { certainty, each, type Fields, isFields, knownKeys, list, optional, type Path, text } from "./fields.js";
import { parsePattern, PatternError } from "./parse-pattern.js";
import { simplify } from "./simplify.js";
import type { Allowed, CompiledEntry, CompiledPattern, Context, Disguise, Node } from "./schema.js";
import { SCOPES, type Scope } from "./schema.js";

/** A parsed YAML file; `lineOf` gives the 1-based line of a path such as ["entries", 3, "ng"]. */
export interface DictionaryFile {
  readonly file: string;
  readonly data: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The parts of all files, before the classes are known. */
export interface Parts {
  readonly entries: CompiledEntry[];
  readonly contexts: (Context & { readonly ok: readonly string[] })[];
  readonly classes: Map<string, Node>;
  readonly allowed: (Allowed & { readonly ok: readonly string[] })[];
  readonly disguises: (Disguise & { readonly ok: readonly string[] })[];
  readonly problems: Problem[];
}

export interface Reader {
  readonly parts: Parts;
  readonly source: DictionaryFile;
  readonly fold: (text: string) => string;
  problem(path: Path, message: string): void;
}

const TOP = [
  "rule", "advice", "unless", "mark", "requires", "disguise",
  "entries", "contexts", "classes", "allowed", "disguises",
]; // prettier-ignore
const ENTRY = [
  "id", "words", "patterns", "certainty", "reason", "replace", "fix", "advice", "pos", "disguise", "kana", "joined",
  "allow", "unless", "despite", "requires", "mark", "tags", "ng", "ok",
]; // prettier-ignore

/** Reads one file into `parts`; what is wrong is collected, with its line. */
export function readDictionaryFile(parts: Parts, source: DictionaryFile, fold: (text: string) => string): void {
  const reader: Reader = {
    parts,
    source,
    fold,
    problem: (path, message) => parts.problems.push({ file: source.file, line: source.lineOf(path), message }),
  };
  // An empty file, or one of comments only, adds nothing.
  if (source.data === null) return;
  if (!isFields(source.data)) {
    reader.problem(
      [],
      "「entries:」「contexts:」「classes:」「allowed:」のどれかを行の頭に書き、その下に並べてください",
    );
    return;
  }
  const data = source.data;
  knownKeys(reader, [], data, TOP);
  each(reader, data, "entries", (fields, path) => readEntry(reader, data, fields, path));
  each(reader, data, "contexts", (fields, path) => readContext(reader, fields, path));
  each(reader, data, "classes", (fields, path) => readClass(reader, fields, path));
  each(reader, data, "allowed", (fields, path) => readAllowed(reader, fields, path));
  each(reader, data, "disguises", (fields, path) => readDisguise(reader, fields, path));
}

function readEntry(reader: Reader, top: Fields, fields: Fields, path: Path): void {
  knownKeys(reader, path, fields, ENTRY);
  const rule = text(reader, [], top, "rule");
  const id = text(reader, path, fields, "id");
  if (rule !== "" && !id.startsWith(`${rule}-`))
    reader.problem([...path, "id"], `id「${id}」は「${rule}-」で始めてください`);
  const inherited = [...references(reader, top, "unless", [], rule)].filter(
    (context) => !list(reader, path, fields, "despite").includes(context),
  );
  const { replace, instead } = replacements(reader, path, fields);
  const entry: CompiledEntry = {
    id,
    rule,
    certainty: certainty(reader, path, fields),
    reason: text(reader, path, fields, "reason"),
    replace,
    ...fixes(reader, path, fields),
    advice: optional(fields, "advice") ?? optional(top, "advice") ?? "",
    tags: list(reader, path, fields, "tags"),
    words: [...list(reader, path, fields, "words").map(reader.fold), ...Object.keys(instead)],
    instead,
    patterns: patterns(reader, path, fields, "patterns"),
    pos: list(reader, path, fields, "pos"),
    disguise: (fields["disguise"] ?? top["disguise"] ?? true) === true,
    kana: fields["kana"] !== false,
    joined: fields["joined"] === true,
    allow: list(reader, path, fields, "allow").map(reader.fold),
    unless: [...inherited, ...references(reader, fields, "unless", path, id)],
    requires: [...references(reader, top, "requires", [], rule), ...references(reader, fields, "requires", path, id)],
    mark: [...list(reader, [], top, "mark"), ...list(reader, path, fields, "mark")],
    ng: list(reader, path, fields, "ng"),
    ok: list(reader, path, fields, "ok"),
  };
  checkEntry(reader, path, entry);
  reader.parts.entries.push(entry);
}

function checkEntry(reader: Reader, path: Path, entry: CompiledEntry): void {
  if (entry.words.length + entry.patterns.length === 0) reader.problem(path, "words か patterns が要ります");
  if (entry.ng.length < 2) reader.problem(path, "見つけるべき例 ng が2文以上要ります");
  if (entry.ok.length < 2) reader.problem(path, "見つけてはいけない例 ok が2文以上要ります");
  if (entry.advice === "" && !isReplaced(entry)) reader.problem(path, "直し方（replace か advice）が要ります");
  for (const word of entry.words.filter((each, index) => entry.words.indexOf(each) !== index))
    reader.problem(path, `「${word}」が二つあります`);
}

/** Every word and pattern has something that stands in its place. */
function isReplaced({ replace, instead, words, patterns }: CompiledEntry): boolean {
  return replace.length > 0 || (patterns.length === 0 && words.every((word) => word in instead));
}

/** `replace` is a list for all words, or a map that gives each of its words its own. */
function replacements(reader: Reader, path: Path, fields: Fields): Pick<CompiledEntry, "replace" | "instead"> {
  const value = fields["replace"];
  if (!isFields(value)) return { replace: list(reader, path, fields, "replace"), instead: {} };
  const pairs = Object.keys(value).map((word): [string, string[]] => {
    const single = typeof value[word] === "string" ? { [word]: [value[word]] } : value;
    return [reader.fold(word), list(reader, [...path, "replace"], single, word)];
  });
  for (const [word, texts] of pairs)
    if (texts.length === 0) reader.problem([...path, "replace", word], `「${word}」の言い換えを書いてください`);
  return { replace: [], instead: Object.fromEntries(pairs) };
}

/** Words that the entry has, and what to write for each. */
function fixes(reader: Reader, path: Path, { fix, words, replace }: Fields): Pick<CompiledEntry, "fix"> {
  if (fix === undefined) return {};
  const pairs = isFields(fix) ? Object.entries(fix) : [];
  const known: readonly unknown[] = [
    ...(Array.isArray(words) ? (words as unknown[]) : []),
    ...(isFields(replace) ? Object.keys(replace) : []),
  ];
  const sound = pairs.every(([word, text]) => known.includes(word) && typeof text === "string" && text !== "");
  if (!sound || pairs.length === 0)
    reader.problem([...path, "fix"], "fix は {words や replace にある言葉: 置き換える言葉} の形で書いてください");
  return { fix: Object.fromEntries(pairs.map(([word, text]) => [reader.fold(word), String(text)])) };
}

function readContext(reader: Reader, fields: Fields, path: Path): void {
  knownKeys(reader, path, fields, ["id", "title", "scope", "effect", "patterns", "ok"]);
  const scope = text(reader, path, fields, "scope");
  if (!isScope(scope)) return void reader.problem([...path, "scope"], `scope は ${SCOPES.join("・")} のどれかです`);
  reader.parts.contexts.push({
    id: text(reader, path, fields, "id"),
    title: text(reader, path, fields, "title"),
    scope,
    effect: fields["effect"] === "lower" ? "lower" : "silence",
    patterns: patterns(reader, path, fields, "patterns"),
    ok: list(reader, path, fields, "ok"),
  });
}

function readClass(reader: Reader, fields: Fields, path: Path): void {
  knownKeys(reader, path, fields, ["id", "title", "members"]);
  const id = text(reader, path, fields, "id");
  text(reader, path, fields, "title");
  if (reader.parts.classes.has(id)) reader.problem(path, `群「${id}」が二つあります`);
  const nodes = patterns(reader, path, fields, "members").map(({ node }) => node);
  reader.parts.classes.set(id, simplify({ is: "choice", nodes }));
}

function readAllowed(reader: Reader, fields: Fields, path: Path): void {
  knownKeys(reader, path, fields, ["id", "words", "patterns", "reason", "rules", "ok"]);
  text(reader, path, fields, "reason");
  reader.parts.allowed.push({
    id: text(reader, path, fields, "id"),
    words: list(reader, path, fields, "words").map(reader.fold),
    patterns: patterns(reader, path, fields, "patterns"),
    rules: list(reader, path, fields, "rules"),
    ok: list(reader, path, fields, "ok"),
  });
}

function readDisguise(reader: Reader, fields: Fields, path: Path): void {
  knownKeys(reader, path, fields, ["id", "words", "homographs", "kana", "unless", "ok"]);
  const id = text(reader, path, fields, "id");
  const words = list(reader, path, fields, "words").map(reader.fold);
  const ok = list(reader, path, fields, "ok");
  if (words.length === 0) reader.problem(path, "words が要ります");
  if (ok.length < 2) reader.problem(path, "見つけてはいけない例 ok が2文以上要ります");
  reader.parts.disguises.push({
    id,
    words,
    homographs: homographs(reader, words, fields, path),
    kana: fields["kana"] !== false,
    unless: references(reader, fields, "unless", path, id),
    ok,
  });
}

/** {死: [氏, 4]}: with each other spelling of a part, the words that begin with it. */
function homographs(reader: Reader, words: readonly string[], fields: Fields, path: Path): Disguise["homographs"] {
  const parts = fields["homographs"] ?? {};
  if (!isFields(parts)) {
    reader.problem([...path, "homographs"], "homographs は {死: [氏, 4]} のように書いてください");
    return [];
  }
  return Object.keys(parts).flatMap((part) => {
    const found = words.filter((word) => word.startsWith(part));
    if (found.length === 0) reader.problem([...path, "homographs"], `「${part}」で始まる words がありません`);
    return list(reader, [...path, "homographs"], parts, part).flatMap((other) =>
      found.map((word) => ({ written: reader.fold(other + word.slice(part.length)), word })),
    );
  });
}

/** Ids of contexts; those written on the spot become contexts of their own, named after their owner. */
function references(reader: Reader, fields: Fields, key: string, path: Path, owner: string): string[] {
  const value = fields[key] ?? [];
  if (!Array.isArray(value)) {
    reader.problem([...path, key], `${key} は [ ] の一覧で書いてください`);
    return [];
  }
  return value.flatMap((each: unknown, index) => {
    if (typeof each === "string") return [each];
    if (isFields(each))
      return inlineContext(reader, each, [...path, key, index], `${owner}#${key}${String(index + 1)}`);
    reader.problem([...path, key, index], "文脈の id か {after: […]} のように書いてください");
    return [];
  });
}

function inlineContext(reader: Reader, fields: Fields, path: Path, id: string): string[] {
  const scopes = Object.keys(fields).filter((key) => key !== "lower");
  const [scope = ""] = scopes;
  if (scopes.length !== 1 || !isScope(scope)) {
    reader.problem(path, `その場の文脈には ${SCOPES.join("・")} のどれか一つを書いてください`);
    return [];
  }
  if (!reader.parts.contexts.some((context) => context.id === id)) {
    const effect = fields["lower"] === true ? "lower" : "silence";
    reader.parts.contexts.push({
      id,
      title: "この項目だけの文脈",
      scope,
      effect,
      patterns: patterns(reader, path, fields, scope),
      ok: [],
    });
  }
  return [id];
}

/** Checked here; what they need is worked out later, when all classes are known. */
function patterns(reader: Reader, path: Path, fields: Fields, key: string): CompiledPattern[] {
  return list(reader, path, fields, key).flatMap((source, index) => {
    try {
      return [{ node: simplify(parsePattern(source, reader.fold)), needs: [], firsts: null, crosses: false }];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      reader.problem([...path, key, index], error.message);
      return [];
    }
  });
}

function isScope(value: string): value is Scope {
  return (SCOPES as readonly string[]).includes(value);
}
