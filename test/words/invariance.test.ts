// However a sentence is typed, the dictionaries find in it what they find in its plain form.
import { beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { createWordBench, type WordBench } from "../../tools/word-bench.js";

const HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ｡｢｣､･";
const VOICED = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ";
const halfWidth = new Map(
  [...Array.from(HALF), ...Array.from(VOICED, (kana) => `${kana}ﾞ`), ...Array.from("ﾊﾋﾌﾍﾎ", (kana) => `${kana}ﾟ`)].map(
    (half) => [half.normalize("NFKC"), half],
  ),
);

const TYPED: Readonly<Record<string, (text: string) => string>> = {
  "half-width kana": (text) => Array.from(text, (letter) => halfWidth.get(letter) ?? letter).join(""),
  "decomposed letters": (text) => text.normalize("NFD"),
  "full-width letters": (text) =>
    text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  "zero-width characters between all letters": (text) => Array.from(text).join("\u200b"),
  "twenty emoji before it": (text) => "🎉👨‍👩‍👧".repeat(10) + text,
  "another paragraph before it": (text) => `こんにちは。\r\n\r\n${text}`,
};

describe("every example of every entry", () => {
  let bench: WordBench;
  let examples: { readonly id: string; readonly text: string; readonly words: string }[];
  beforeAll(async () => {
    const compilation = await loadDictionaries();
    bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));
    examples = compilation.lexicon.entries.flatMap(({ id, ng }) =>
      ng.flatMap((text) => {
        const hit = bench.find(text).hits.find((each) => each.entry.id === id && !each.silenced);
        return hit === undefined ? [] : [{ id, text, words: hit.words }];
      }),
    );
  });

  it.each(Object.keys(TYPED))("is found with %s, and the same words of it", (way) => {
    const type = TYPED[way]!;
    const lost = examples.filter(({ id, text, words }) => {
      const { hits } = bench.find(type(text));
      return !hits.some((hit) => hit.entry.id === id && !hit.silenced && hit.words === words);
    });
    expect(examples.length).toBeGreaterThan(800);
    // Behind another sentence IPADIC may cut a text otherwise (一|口 or 一口), and an entry may not know both yet.
    const spared = way === "another paragraph before it" ? Math.floor(examples.length / 200) : 0;
    if (lost.length > spared) expect(lost.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it.each(["あの人は穢\n多です。", "あの人は嘘\n松です。", "あの担当者は支\n那人です。"])(
    "has its word found over a line break between letters that are words themselves: %j",
    (text) => {
      const found = (written: string): string[] =>
        bench
          .find(written)
          .hits.filter(({ silenced }) => !silenced)
          .map(({ entry, words }) => `${entry.id}「${words}」`);
      const [word] = found(text.replace("\n", ""));
      expect(word).toBeDefined();
      expect(found(text)).toContain(word);
    },
  );

  it("is found with a line break in the middle, where a phrase ends", () => {
    const broken = examples.flatMap(({ id, text, words }) => {
      // After a particle, as people break lines; at the edge of the words a line may end a sentence.
      const place = /.{2}[はがをにで](?=[^はがをにで、。]{3})/u.exec(words)?.[0];
      const at = place === undefined ? -1 : text.indexOf(words) + words.indexOf(place) + place.length;
      return text.includes(words) && at > 0 ? [{ id, text: `${text.slice(0, at)}\n${text.slice(at)}` }] : [];
    });
    const lost = broken.filter(
      ({ id, text }) => !bench.find(text).hits.some((hit) => hit.entry.id === id && !hit.silenced),
    );
    expect(broken.length).toBeGreaterThan(100);
    expect(lost.length / broken.length).toBeLessThanOrEqual(0.05);
  });
});
