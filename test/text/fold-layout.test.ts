import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";

describe("a line break within running text is left out", () => {
  test.each([
    ["令和9年度の当初予\n算、要求中", "令和9年度の当初予算、要求中", [9]],
    ["まだ議会に諮 \r\n　る前ですが", "まだ議会に諮る前ですが", [6]],
    ["応募者は正直ブ\nスばかり", "応募者は正直ブスばかり", [7]],
    ["一行目の\n二行目の\n三行目", "一行目の二行目の三行目", [4, 8]],
    ["市では、\n「さくら」を", "市では、「さくら」を", [4]],
    ["そろそろ全部まとめて\n始 末 し ま す", "そろそろ全部まとめて始末します", [10]],
  ])("%j", (original, text, breaks) => {
    const folded = fold(original);
    expect(folded.text).toBe(text);
    expect(folded.breaks).toEqual(breaks);
  });
});

describe("a line break between different things stays", () => {
  test.each([
    "終わりました。\n次は",
    "始めます！\n次は".replace("！", "!"),
    "よろしく♪\nつぎ",
    "募集中🎉\nつぎは",
    "市役所\n\n図書館",
    "持ち物\n・水筒",
    "持ち物\n■水筒",
    "持ち物\n1.水筒",
    "お知らせの件\n#諫早市",
    "くわしくは\nhttps://example.jp/",
    "秋の特別展\n会期:10月",
    "とき あした\nところ 図書館",
    "■会場\n図書館の二階",
    "@hanako さん\n古本市は雨でも",
    "【図書館】\n休みです",
    "健診のお知らせ\n来週から",
    "会場を変更しました\n北口へどうぞ",
    "市民の皆さまへ\n節水のお願い",
    "取扱注意".split("").join(" ") + "\n議員全員協議会",
  ])("%j", (original) => {
    const folded = fold(original);
    expect(folded.text).toContain("\n");
    expect(folded.breaks).toEqual([]);
  });
});

describe("spaced type", () => {
  test.each([
    ["取 扱 注 意", "取扱注意"],
    ["取　扱　注　意", "取扱注意"],
    ["これは 取 扱 注 意 です", "これは 取扱注意 です"],
    ["始 末 し ま す。", "始末します。"],
  ])("%j is %j", (original, text) => {
    expect(fold(original).text).toBe(text);
  });

  test.each(["対 象 3歳", "日 時", "取  扱  注  意", "春の 海 と 山の 幸", "A B C D"])("%j is not", (original) => {
    expect(fold(original).text).toBe(original);
  });
});
