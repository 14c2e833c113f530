// npm run effect -- [--base <commit>] [corpus.jsonl…]: what a change of the dictionaries adds and removes, against a commit.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { compileSources, loadDictionaries } from "../compile-lexicon.js";
import { fromRoot } from "../root.js";
import { createWordBench, type WordBench } from "../word-bench.js";
import { type LabelledDraft, readCorpus } from "./corpus.js";
import { seenFiles } from "./sets.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string", default: "HEAD" } },
});
const files = positionals.length > 0 ? positionals : seenFiles();
const tokenizer = loadTokenizer(dataFile("ipadic.bin"));
const before = createWordBench(compileSources(dictionariesAt(values.base)), tokenizer);
const after = createWordBench(await loadDictionaries(), tokenizer);
const changes = files.flatMap((file) => readCorpus(file)).flatMap((draft) => changesIn(draft, before, after));
const count = (sign: string): string => String(changes.filter((line) => line.startsWith(sign)).length);
process.stdout.write(
  `${[...changes, `指摘が${count("+")}件増え、${count("-")}件減ります（${values.base} と比べて）。`].join("\n")}\n`,
);

/** The dictionaries as they were at a commit. */
function dictionariesAt(commit: string): (readonly [file: string, source: string])[] {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: fromRoot(), encoding: "utf8", maxBuffer: 1 << 26 });
  const names = git("ls-tree", "-r", "--name-only", commit, "dictionaries").trim().split("\n");
  return names.filter((name) => name.endsWith(".yml")).map((name) => [name, git("show", `${commit}:${name}`)]);
}

/** "+ id rule「words」 right" for each finding that is new, "-" for each that is gone; by rule, for entries may be renamed. */
function changesIn(draft: LabelledDraft, before: WordBench, after: WordBench): string[] {
  const [old, now] = [found(draft, before), found(draft, after)];
  const { expect = [], expectAny = [], allow = [] } = draft;
  const labelled = new Set<string>([...expect, ...expectAny, ...allow]);
  const line = (sign: string, rule: string, words: string): string =>
    `${sign} ${draft.id} ${rule}「${words}」 ${labelled.has(rule) ? "正しい指摘" : "誤りの指摘"}`;
  return [
    ...[...now].filter(([rule]) => !old.has(rule)).map(([rule, words]) => line("+", rule, words)),
    ...[...old].filter(([rule]) => !now.has(rule)).map(([rule, words]) => line("-", rule, words)),
  ];
}

/** The first words that count for each rule. */
function found({ text }: LabelledDraft, bench: WordBench): ReadonlyMap<string, string> {
  const hits = bench.find(text).hits.filter(({ silenced, certainty }) => !silenced && certainty !== "hint");
  return new Map(hits.map(({ entry, words }) => [entry.rule, words]));
}
