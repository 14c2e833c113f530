// Ordinary words stay ordinary, whatever their letters hold. `npm run traps` tries them all.
import { describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { loadDictionaries } from "../../tools/compile-lexicon.js";
import { fallenInto, trapWords } from "../../tools/trap-words.js";
import { createWordBench } from "../../tools/word-bench.js";

const compilation = await loadDictionaries();
const bench = createWordBench(compilation, loadTokenizer(dataFile("ipadic.bin")));

describe("nothing is found", () => {
  it("in a third of the words of the tokenizer's dictionary that hold a word that hurts", () => {
    const words = trapWords(compilation.lexicon).filter((_, index) => index % 3 === 0);
    expect(words.length).toBeGreaterThan(300);
    expect(fallenInto(words, bench, compilation.lexicon)).toEqual([]);
  });

  it.each([
    "ひがしね祭は8月です。",
    "駅も近いしね。",
    "シネマの上映会です。",
    "シネコンに行こう。",
    "さすが長崎市ね。",
    "4ねんせいのみなさんへ。",
    "山田氏ね、と話題でした。",
    "4ねずみ算式に増えます。",
    "パチンコ店の跡地です。",
    "ちびっこマラソンを開きます。",
    "クラクションを鳴らさないで。",
    "働くかたわら学びます。",
    "来たばかりの方へ。",
    "おばかんざしの展示です。",
    "バカンスの季節です。",
    "メディアホールディングスの見学会です。",
    "アホウドリを観察します。",
    "おがくずで堆肥を作ります。",
    "カスタネットの演奏会です。",
    "乾かすように干します。",
    "サーカスが来ます。",
    "なごみの湯で会いましょう。",
    "行きにくそうな場所です。",
    "クリスマスソングを歌います。",
    "体験ブースを設けます。",
    "カーブスで体操をします。",
    "サブスクの相談が増えています。",
    "リブスペースで開きます。",
    "ブザーが鳴ります。",
    "ブログを更新しました。",
    "デーブさんの講演会です。",
    "あとはげつようびにお越しください。",
    "値はゲームの得点です。",
    "ブラウザーを更新してください。",
    "やきもの市を開きます。",
    "手続きもお早めに。",
    "アスペルガー症候群の講座です。",
    "エアスペースを確保します。",
    "友人がいじめられていたら相談を。",
    "伊賀がイジられた話です。",
    "ガイジンハウスの写真展です。",
    "ちょんまげ姿で記念撮影。",
    "クエスチョンに答えよう。",
    "イエローカードを配ります。",
    "カロリーを計算します。",
    "コレステロールの検査です。",
    "カフェランチ講習会です。",
    "ロックフェラー財団の資料です。",
    "おかまいなく。",
    "キャピタルゲインの申告です。",
    "忘れずにお持ちください。",
    "悲しんでいる方に寄りそいます。",
    "またひとつ増えました。",
    "ヒヤリハットの事例です。",
    "ごみの出し方が変わります。",
    "合否は○×でお知らせします。",
    "○月○日に開きます。",
    "「反対」に○を。",
    "防災クイズの正解は、ア×、イ○、ウ×です。",
    "クイズの答えは、ア❌ イ⭕ ウ❌でした。",
    "分別クイズ！カ×、キ○。担当者より",
    "第○回大会です。",
    "バス○台を増便します。",
    "猪・鹿・馬・鹿の被害が出ています。",
    "日 時 場 所 を確かめてください。",
  ])("in %s", (text) => {
    const loud = bench.find(text).hits.filter(({ silenced, certainty }) => !silenced && certainty !== "hint");
    expect(loud.map(({ entry, words }) => `${entry.id}「${words}」`)).toEqual([]);
  });
});
