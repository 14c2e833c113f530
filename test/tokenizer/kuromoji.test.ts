import { beforeAll, describe, expect, it } from "vitest";
import type { Token } from "../../src/types.js";
import { buildKuromoji, type Kuromoji, type KuromojiToken } from "../../tools/tokenizer/kuromoji.js";
import { ipadicTokenizer, joined, tokenizer } from "./dictionary.js";
import { COMBINATIONS, SENTENCES } from "./sentences.js";

let kuromoji: Kuromoji;
beforeAll(async () => {
  kuromoji = await buildKuromoji();
}, 60_000);

describe("without user words", () => {
  it.each(SENTENCES)("gives kuromoji's tokens: %j", (text) => {
    expect(ipadicTokenizer.tokenize(text).map(ours)).toEqual(kuromoji.tokenize(text).map(theirs));
  });

  it("gives kuromoji's tokens for every combination", () => {
    for (const text of [...COMBINATIONS, SENTENCES.join("\n"), SENTENCES.toReversed().join("")]) {
      expect(ipadicTokenizer.tokenize(text).map(ours)).toEqual(kuromoji.tokenize(text).map(theirs));
    }
  });
});

describe("with user words", () => {
  it("changes nothing where none of them stands", () => {
    for (const text of [...SENTENCES, ...COMBINATIONS]) {
      expect(joined(tokenizer.tokenize(text))).toBe(joined(ipadicTokenizer.tokenize(text)));
    }
  });

  it.each([
    ["令和7年度", "令|和|7|年度", "令和|7|年度"],
    ["諫早市役所", "諫|早|市役所", "諫早|市役所"],
    ["障がいのある人", "障|がい|の|ある|人", "障がい|の|ある|人"],
    ["障がい者手帳", "障|が|い|者|手帳", "障がい者|手帳"],
    ["乳幼児健診", "乳幼児|健|診", "乳幼児|健診"],
    ["看護婦さん", "看護|婦|さん", "看護婦|さん"],
    ["認定こども園", "認定|こども|園", "認定|こども園"],
    ["スマホケース", "スマホケース", "スマホ|ケース"],
    ["子宮頸がん", "子宮|頸|がん", "子宮頸がん"],
    ["殺処分ゼロ", "殺|処分|ゼロ", "殺処分|ゼロ"],
    ["そのきちがい", "その|きち|がい", "その|きちがい"],
    ["カスハラ対策", "カス|ハラ|対策", "カスハラ|対策"],
    ["投稿がバズった", "投稿|が|バズ|っ|た", "投稿|が|バズっ|た"],
  ])("changes %s on purpose", (text, before, after) => {
    expect(joined(ipadicTokenizer.tokenize(text))).toBe(before);
    expect(joined(tokenizer.tokenize(text))).toBe(after);
  });
});

function ours(token: Token): string {
  return [
    token.surface,
    token.pos,
    token.pos1,
    token.pos2,
    token.pos3,
    token.conjugationType,
    token.conjugationForm,
    token.lemma,
    token.reading,
    token.pronunciation,
    token.known,
  ].join();
}

function theirs(token: KuromojiToken): string {
  return [
    token.surface_form,
    token.pos,
    token.pos_detail_1,
    token.pos_detail_2,
    token.pos_detail_3,
    token.conjugated_type,
    token.conjugated_form,
    token.basic_form,
    token.reading ?? "*",
    token.pronunciation ?? "*",
    token.word_type === "KNOWN",
  ].join();
}
