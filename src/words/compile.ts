// Dictionary files -> compiled lexicon. Everything that is wrong is reported at once, with file and line.
import { type DictionaryFile, type Parts, type Problem, readDictionaryFile } from "./dictionary-file.js";
import type { CompiledLexicon, CompiledPattern, Node } from "./schema.js";
import { firstsOf } from "./firsts.js";
import { needsOf } from "./needs.js";

export interface Compilation {
  readonly lexicon: CompiledLexicon;
  readonly problems: readonly Problem[];
  /** Sentences beside contexts and allowed names in which nothing may be found. */
  readonly silent: readonly { readonly id: string; readonly rules: readonly string[]; readonly text: string }[];
}

export function compileFiles(files: readonly DictionaryFile[], fold: (text: string) => string): Compilation {
  const parts: Parts = { entries: [], contexts: [], classes: new Map(), allowed: [], disguises: [], problems: [] };
  for (const file of files) readDictionaryFile(parts, file, fold);
  const general = (message: string): void => void parts.problems.push({ file: "dictionaries", line: 1, message });
  const classes = Object.fromEntries(parts.classes);
  checkReferences(parts, general);
  checkClasses(parts, general);
  if (parts.problems.length > 0) return { lexicon: NOTHING, problems: parts.problems, silent: [] };
  const sets = new SetTable();
  const ready = (owner: string, strict: boolean) => (pattern: CompiledPattern) => {
    const { node } = pattern;
    const needs = needsOf(node, classes);
    if (strict && needs.length === 0) general(`「${owner}」のパターンには、決まった言葉が一つは要ります`);
    return {
      node,
      needs: needs.map((set) => sets.idOf(set)),
      firsts: firstsOf(node, classes),
      crosses: crosses(node, classes),
    };
  };
  const readied = <T extends { readonly id: string; readonly patterns: readonly CompiledPattern[] }>(
    item: T,
    strict: boolean,
  ): T => ({
    ...item,
    patterns: item.patterns.map(ready(item.id, strict)),
  });
  const contexts = parts.contexts.map(({ ok: _, ...context }) => readied(context, false));
  const allowed = parts.allowed.map(({ ok: _, ...allowed }) => readied(allowed, false));
  for (const { patterns } of parts.entries)
    for (const { node } of patterns)
      if (crosses(node, classes)) for (const set of needsOf(node, classes)) sets.idOf(set);
  const askedSets = sets.list.length;
  const lexicon: CompiledLexicon = {
    classes,
    entries: parts.entries.map((entry) => readied(entry, true)),
    contexts,
    allowed,
    disguises: parts.disguises.map(({ ok: _, ...disguise }) => disguise),
    sets: sets.list,
    askedSets,
  };
  const silent = [
    ...parts.contexts.flatMap(({ id, ok }) => ok.map((text) => ({ id, rules: [], text }))),
    ...parts.allowed.flatMap(({ id, ok, rules }) => ok.map((text) => ({ id, rules, text }))),
    ...parts.disguises.flatMap(({ id, ok }) => ok.map((text) => ({ id, rules: [], text }))),
  ];
  return { lexicon, problems: parts.problems, silent };
}

/** Does a match go on in the next sentence? */
function crosses(node: Node, classes: Readonly<Record<string, Node>>): boolean {
  switch (node.is) {
    case "next-sentence":
      return true;
    case "class":
      return crosses(classes[node.id]!, classes);
    case "sequence":
    case "choice":
      return node.nodes.some((child) => crosses(child, classes));
    case "repeat":
    case "not":
      return crosses(node.node, classes);
    default:
      return false;
  }
}

const NOTHING: CompiledLexicon = {
  sets: [],
  askedSets: 0,
  entries: [],
  classes: {},
  contexts: [],
  allowed: [],
  disguises: [],
};

/** Gives equal sets one id. */
class SetTable {
  readonly list: (readonly string[])[] = [];
  readonly #ids = new Map<string, number>();

  idOf(set: readonly string[]): number {
    const sorted = [...new Set(set)].sort();
    const key = sorted.join("\n");
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.list.length);
    return this.list.push(sorted) - 1;
  }
}

function checkReferences({ entries, contexts, allowed, disguises }: Parts, problem: (message: string) => void): void {
  for (const ids of [entries, contexts, allowed, disguises].map((list) => list.map(({ id }) => id)))
    for (const id of ids.filter((each, index) => ids.indexOf(each) !== index)) problem(`id「${id}」が二つあります`);
  const known = new Set(contexts.map(({ id }) => id));
  const refer = (owner: string, ids: readonly string[]): void => {
    for (const id of ids) if (!known.has(id)) problem(`「${owner}」の文脈「${id}」はどこにもありません`);
  };
  for (const { id, unless, requires, mark } of entries) refer(id, [...unless, ...requires, ...mark]);
  for (const { id, unless } of disguises) refer(id, unless);
}

/** Every class named exists, and none contains itself. */
function checkClasses({ entries, contexts, allowed, classes }: Parts, problem: (message: string) => void): void {
  const visit = (owner: string, node: Node, path: readonly string[]): void => {
    if (node.is === "class") {
      const inner = classes.get(node.id);
      if (inner === undefined) problem(`「${owner}」の群 <${node.id}> はどこにもありません`);
      else if (path.includes(node.id)) problem(`群 <${node.id}> が自分自身を含んでいます`);
      else visit(owner, inner, [...path, node.id]);
    } else if (node.is === "sequence" || node.is === "choice")
      for (const child of node.nodes) visit(owner, child, path);
    else if (node.is === "repeat" || node.is === "not") visit(owner, node.node, path);
  };
  for (const [id, node] of classes) visit(id, node, [id]);
  for (const { id, patterns } of [...entries, ...contexts, ...allowed])
    for (const { node } of patterns) visit(id, node, []);
}
