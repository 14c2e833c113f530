// An entry that names a verb or an adjective by its lemma finds it in all its forms.
import { beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import type { Token } from "../../src/types.js";
import type { CompiledEntry, CompiledLexicon, Node } from "../../src/words/schema.js";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { createWordBench, type WordBench } from "../../tools/word-bench.js";
import { conjugate } from "./conjugate.js";

let bench: WordBench;
let lexicon: CompiledLexicon;
beforeAll(async () => {
  const compilation = await loadDictionaries();
  lexicon = compilation.lexicon;
  bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
});

describe("an entry that ends in a lemma", () => {
  it("keeps its finding in every form that ends the sentence", () => {
    const tried = lexicon.entries.flatMap((entry) => {
      const lemmas = new Set(entry.patterns.flatMap(({ node }) => lastLemmas(node)));
      return entry.ng.flatMap((text) => formsIn(text, entry, lemmas));
    });
    const lost = tried.filter(({ id, text }) => !isFound(text, id)).map(({ id, text }) => `${id}: ${text}`);
    expect(tried.length).toBeGreaterThan(1500);
    // 受けとる is a verb of its own, and an excuse may begin with the form itself.
    if (lost.length > tried.length / 50) expect(lost).toEqual([]);
  });

  /** The example up to the verb that ends what was found, with each form of the verb. */
  function formsIn(text: string, entry: CompiledEntry, lemmas: ReadonlySet<string>): { id: string; text: string }[] {
    const { folded, hits } = bench.find(text);
    const hit = hits.find((each) => each.entry.id === entry.id && !each.silenced);
    const verb = bench.tokens(folded).find(({ end }) => end === hit?.range[1]);
    if (verb === undefined || !isPredicate(verb) || !lemmas.has(verb.lemma)) return [];
    const [plain = "", ...forms] = conjugate(verb.lemma, verb.conjugationType).map(
      (form) => `${folded.slice(0, verb.start)}${form}。`,
    );
    // Where the plain form is not found the example is one of another pattern.
    return isFound(plain, entry.id) ? forms.map((each) => ({ id: entry.id, text: each })) : [];
  }

  function lastLemmas(node: Node): readonly string[] {
    switch (node.is) {
      case "token":
        return node.conditions.some(({ key }) => key === "form")
          ? []
          : node.conditions.flatMap(({ key, values, not }) => (key === "lemma" && !not ? values : []));
      case "class":
        return lastLemmas(lexicon.classes[node.id]!);
      case "choice":
        return node.nodes.flatMap(lastLemmas);
      case "sequence":
        return lastLemmas(node.nodes.at(-1)!);
      default:
        return [];
    }
  }
});

function isFound(text: string, id: string): boolean {
  return bench.find(text).hits.some(({ entry, silenced }) => entry.id === id && !silenced);
}

function isPredicate({ pos, pos1 }: Token): boolean {
  return (pos === "動詞" || pos === "形容詞") && pos1 !== "非自立";
}

describe("abuse in the forms that people give it", () => {
  it.each([
    [
      "職員が市民をバカに",
      "する した している してる していた しやがって しやがる すんな するな しました しとる しておる しすぎ しくさって しちゃって すんじゃねえ",
    ],
    [
      "あの議員は",
      "死ね 死ねよ 死ねや 死ねばいい 死ねばいいのに 死んでくれ 死んでほしい 死んでください 死んでしまえ 死んじまえ 死にやがれ 死んだほうがいい 死ねカス しね しねよ シネ 死んで詫びろ 死んだらいい 死んどけ 死ぬべき 死んでろ",
    ],
    [
      "あの連中は",
      "消えろ 消えてほしい 消えてくれ 消えてください 消えればいい 消えちまえ 消えてしまえ 消え失せろ 消えな きえろ 消えてもらいたい 消えりゃいい いなくなれ いなくなればいい 失せろ 失せやがれ くたばれ くたばれよ くたばってしまえ くたばりやがれ",
    ],
    [
      "あの課長は",
      "キモい キモいです キモすぎ キモすぎる キモかった キモくて無理 キモい人です きもい きもすぎる キモっ キモイ キモー キモいね 気持ち悪い 気持ち悪すぎる きしょい きしょすぎ",
    ],
    [
      "あの職員は",
      "ウザい ウザいです ウザすぎる ウザかった ウザくて困る うざい うざすぎ うざかった ウザイ うぜえ ウゼー うざったい うっざ うざくてたまらない",
    ],
    ["文句ばかりの人は", "黙れ 黙れよ 黙ってろ 黙っとけ 黙ってくれ 黙れや だまれ ダマレ 黙りやがれ"],
    [
      "あの団体は頭が",
      "おかしい おかしすぎる おかしかった おかしくなった おかしいです 狂ってる 狂っている 狂った いかれてる いかれた 悪い 悪すぎる 悪かった",
    ],
    ["あの役人は性根が", "腐っている 腐ってる 腐りきっている 腐った 腐っとる 腐ってます"],
  ])("%s…", (subject, forms) => {
    const rules = ["insult", "public-order"];
    const missed = forms.split(" ").filter((form) => {
      const { hits } = bench.find(`${subject}${form}。`);
      return !hits.some(
        ({ entry, silenced, certainty, range }) =>
          rules.includes(entry.rule) && !silenced && certainty !== "hint" && range[1] > subject.length,
      );
    });
    expect(missed).toEqual([]);
  });

  it.each([
    "犬が家から消えた場合は、保健所へご連絡ください。",
    "友だちにばかにされて悩んだら、相談してください。",
    "死んだ魚を見つけたら、環境課へお知らせください。",
    "お昼休みは電話が鳴っても黙っていません。",
  ])("is not seen in %s", (text) => {
    expect(bench.find(text).hits.filter(({ entry, silenced }) => entry.rule === "insult" && !silenced)).toEqual([]);
  });
});
