// Ordinary words that hold the letters of a word that hurts (パチンコ, ひがしね, ブース), and what the dictionaries say of them.
import { fold } from "../src/text/fold.js";
import { skeleton } from "../src/text/skeleton.js";
import type { CompiledEntry, CompiledLexicon, Node } from "../src/words/schema.js";
import { readIpadic } from "./tokenizer/read-ipadic.js";
import type { WordBench } from "./word-bench.js";

/** A word of the tokenizer's dictionary as it can stand in a sentence. */
export interface TrapWord {
  readonly surface: string;
  readonly lemma: string;
}

/** Words of the tokenizer's dictionary in which a word that may be disguised stands as letters, whatever the kana. */
export function trapWords({ entries, disguises }: CompiledLexicon): TrapWord[] {
  const written = new Set([...entries, ...disguises].flatMap(({ words }) => words));
  const hidden = [...entries.filter(({ disguise }) => disguise), ...disguises].flatMap(({ words }) => words);
  const keys = byFirst(hidden.map(keyOf));
  const found = new Map<string, TrapWord>();
  for (const { surface, features } of readIpadic().words) {
    const [pos = "", , , , , form = "", lemma = surface] = features;
    if (found.has(surface) || written.has(surface) || !standsAlone(pos, form)) continue;
    if (holdsOne(keyOf(surface), keys)) found.set(surface, { surface, lemma });
  }
  return [...found.values()];
}

/** Sentences that say nothing bad, whatever word they are made with. */
const CARRIERS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `今日は${word}のお知らせです。`,
  (word) => `会場に${word}がありました。`,
];

/** A line for each word of which more is found than an entry names. */
export function fallenInto(words: readonly TrapWord[], bench: WordBench, lexicon: CompiledLexicon): string[] {
  const entries = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  const named = (id: string, word: TrapWord): boolean => names(entries.get(id), lexicon).some((name) => name(word));
  return words.flatMap((word) =>
    CARRIERS.flatMap((carrier) => {
      const { hits } = bench.find(carrier(word.surface));
      return hits
        .filter(({ silenced, certainty }) => !silenced && certainty !== "hint")
        .filter(({ entry }) => !named(entry.id, word))
        .map(({ entry, words: found }) => `${word.surface}: ${entry.id}「${found}」`);
    }).slice(0, 1),
  );
}

type Name = (word: TrapWord) => boolean;

/** The words that the patterns of an entry name themselves. */
function names(entry: CompiledEntry | undefined, { classes }: CompiledLexicon): Name[] {
  const of = (node: Node | undefined): Name[] => {
    switch (node?.is) {
      case "literal":
        return [({ surface }) => surface === node.text];
      case "words":
        return [({ surface }) => node.texts.includes(surface)];
      case "token":
        return node.conditions
          .filter(({ not }) => !not)
          .map(
            ({ key, values }): Name =>
              ({ surface, lemma }) =>
                values.includes(key === "lemma" ? lemma : surface) ||
                (key === "includes" && values.some((value) => surface.includes(value))),
          );
      case "class":
        return of(classes[node.id]);
      case "sequence":
      case "choice":
        return node.nodes.flatMap(of);
      case "repeat":
        return of(node.node);
      default:
        return [];
    }
  };
  return entry?.patterns.flatMap(({ node }) => of(node)) ?? [];
}

/** A form that a sentence can hold as it is; stems only stand before what they are bound to. */
function standsAlone(pos: string, form: string): boolean {
  return pos === "動詞" || pos === "形容詞" ? form === "基本形" : pos !== "助動詞" && pos !== "助詞" && pos !== "記号";
}

function keyOf(word: string): string {
  return skeleton(fold(word).text).text;
}

function byFirst(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of new Set(keys)) groups.set(key.charAt(0), [...(groups.get(key.charAt(0)) ?? []), key]);
  return groups;
}

function holdsOne(text: string, keys: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (keys.get(text.charAt(at))?.some((key) => text.startsWith(key, at)) === true) return true;
  return false;
}
