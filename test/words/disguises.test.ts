// A word that hurts is found in its disguises, and the words quoted are those written. See disguises.rationale.md in src/words.
import { beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { fold } from "../../src/text/fold.js";
import { toHiragana } from "../../src/text/skeleton.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Tokenizer } from "../../src/types.js";
import type { CompiledEntry, Disguise } from "../../src/words/schema.js";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { createWordBench, type WordBench } from "../../tools/word-bench.js";
import { isKana, WAYS } from "./disguise-ways.js";

/** A sentence in which an entry finds `pre + word + post`. */
interface Carrier {
  readonly entry: CompiledEntry;
  readonly before: string;
  readonly after: string;
  readonly pre: string;
  readonly post: string;
  readonly word: string;
  /** Whose word it is: a disguise's, or the entry's own. */
  readonly disguise: Disguise | null;
}

const KANJI = /\p{Script=Han}/u;

describe("every word that hurts, in sentences of the dictionaries", () => {
  let tokenizer: Tokenizer;
  let bench: WordBench;
  let carriers: Carrier[];
  let disguises: readonly Disguise[];
  beforeAll(async () => {
    const compilation = await loadDictionaries();
    tokenizer = loadTokenizer(dataFile("ipadic.bin"));
    bench = createWordBench(compilation, tokenizer);
    disguises = compilation.lexicon.disguises;
    carriers = compilation.lexicon.entries.flatMap(carriersOf);
  });

  const found = (text: string, id: string): string[] => {
    const folded = fold(text);
    return bench
      .find(text)
      .hits.filter(({ entry, silenced }) => entry.id === id && !silenced)
      .map(({ range }) => text.slice(...folded.toOriginal(range)));
  };

  /** The examples that hold such a word, and the first of them with each other word of the entry in its place. */
  function carriersOf(entry: CompiledEntry): Carrier[] {
    const own = entry.disguise ? entry.words : [];
    const words = [
      ...disguises.flatMap((disguise) => disguise.words.map((word) => ({ word, disguise }))),
      ...own.map((word) => ({ word, disguise: null })),
    ].sort((a, b) => b.word.length - a.word.length);
    const examples = entry.ng.flatMap((text): Carrier[] => {
      const [hit = ""] = found(text, entry.id);
      const chosen = words.find(({ word }) => hit.includes(word));
      if (chosen === undefined) return [];
      const inside = hit.indexOf(chosen.word);
      const [from, to] = [text.indexOf(hit) + inside, text.indexOf(hit) + inside + chosen.word.length];
      const whole = tokenizer
        .tokenize(text)
        .every(({ start, end }) => (end <= from || start >= from) && (end <= to || start >= to));
      const [pre, post] = [hit.slice(0, inside), hit.slice(inside + chosen.word.length)];
      return whole ? [{ entry, ...chosen, before: text.slice(0, from), after: text.slice(to), pre, post }] : [];
    });
    const [first] = examples;
    if (first === undefined) return [];
    const others = own
      .filter((word) => found(first.before + word + first.after, entry.id).includes(first.pre + word + first.post))
      .map((word) => ({ ...first, word, disguise: null }));
    return [...examples, ...others];
  }

  const isOrdinary = (text: string): boolean => {
    const tokens = tokenizer.tokenize(text);
    return tokens.length === 1 && tokens[0]!.known;
  };

  const holds = ({ entry, before, after, pre, post }: Carrier, written: string): boolean =>
    found(before + written + after, entry.id).includes(pre + written + post);

  /** Where the way fits: what it makes is neither the word itself nor an ordinary one. */
  function tried(way: string): (readonly [Carrier, string])[] {
    return carriers
      .filter((carrier) => fits(way, carrier, tokenizer))
      .map((carrier) => [carrier, WAYS[way]!(carrier.word)] as const)
      .filter(([{ word }, written]) => written !== word && !isOrdinary(written));
  }

  it.each(Object.keys(WAYS))("are found with %s, and just the words written", (way) => {
    const all = tried(way);
    const lost = all.filter(([carrier, written]) => !holds(carrier, written));
    expect(all.length).toBeGreaterThan(20);
    // What letters stand alone in, a particle beside them may complete to an ordinary word: 愛 撫でも.
    const spared = Math.floor(all.length / 40);
    if (lost.length > spared) expect(lost.map(([{ before, after }, written]) => before + written + after)).toEqual([]);
  });

  it("are found in the kana of their reading", () => {
    const all = carriers.flatMap((carrier) =>
      readings(carrier, tokenizer).map((written) => [carrier, written] as const),
    );
    const lost = all.filter(([carrier, written]) => !holds(carrier, written));
    expect(all.length).toBeGreaterThan(800);
    // Hiragana run together with the particles around them: ろうがいとは has いと.
    const spared = Math.floor(all.length / 50);
    if (lost.length > spared) expect(lost.map(([{ before, after }, written]) => before + written + after)).toEqual([]);
  });

  it("are found in letters that sound or look alike", () => {
    const all = carriers.flatMap((carrier) =>
      (carrier.disguise?.homographs ?? []).flatMap(({ word, written }) =>
        word === carrier.word ? [[carrier, written] as const] : [],
      ),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([carrier, written]) => !holds(carrier, written)).map(([, written]) => written)).toEqual([]);
  });
});

/** Where people would do it, and where a reader could still tell. */
function fits(way: string, { before, word, disguise, entry }: Carrier, tokenizer: Tokenizer): boolean {
  if (way === "the other kana") return (disguise ?? entry).kana;
  if (way === "a small っ") return disguise !== null;
  // 「社会のお」 is already a long sound.
  if (/^[あ-おア-オ]/u.test(word) && isKana(before.slice(-1))) return !/sound|wave|vowel/u.test(way);
  if (!way.includes("masked")) return true;
  // One letter of two behind a noun (全員ハ○), or one that fits a longer word (食わせ○, 食わせもの).
  const masked = WAYS[way]!(word);
  const longer = entry.words.some((other) => other.length > word.length && isMaskOf(masked, other));
  return !longer && (word.length > 2 || tokenizer.tokenize(before).at(-1)?.pos !== "名詞");
}

function isMaskOf(masked: string, other: string): boolean {
  return Array.from(masked).every((letter, at) => letter === "○" || letter === "❌" || letter === other.charAt(at));
}

function readings({ word, disguise, entry }: Carrier, tokenizer: Tokenizer): string[] {
  if (!KANJI.test(word) || !(disguise ?? entry).kana) return [];
  const tokens = tokenizer.tokenize(word);
  const katakana = tokens.map(({ surface, reading }) => (reading === "*" ? surface : reading)).join("");
  if (katakana.length < 4 || !tokens.every(({ known }) => known)) return [];
  return [katakana, Array.from(katakana, toHiragana).join("")];
}
