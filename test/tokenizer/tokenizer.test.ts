import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenizer } from "../../src/tokenizer/tokenizer.js";
import type { FixedSpan, Token } from "../../src/types.js";
import { dictionary, ipadicTokenizer, joined, tokenizer } from "./dictionary.js";
import { SENTENCES } from "./sentences.js";

describe("any string", () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
  const anyUnits = units.map((codes) => String.fromCharCode(...codes));
  const anyGraphemes = fc.string({ unit: "grapheme", maxLength: 60 });
  const mixed = fc
    .array(
      fc.constantFrom(
        "あ",
        "漢",
        "ア",
        "a",
        "1",
        "、",
        "。",
        "\n",
        "\0",
        "\ud83d",
        "\udc00",
        "😀",
        "𠮷",
        "\ufe0f",
        "\u200d",
      ),
    )
    .map((parts) => parts.join(""));
  const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) }));
  const breaks = fc.uniqueArray(fc.nat(70)).map((offsets) => offsets.toSorted((a, b) => a - b));

  it("is cut without loss, whatever the options", () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, anyGraphemes, mixed), spans, breaks, (text, places, offsets) => {
        const fixed = places.map((place): FixedSpan => ({ ...place, kind: "絵文字" }));
        expectLossless(text, tokenizer.tokenize(text));
        expectLossless(text, tokenizer.tokenize(text, { fixed, breaks: offsets }));
      }),
    );
  });

  it.each([
    ["an empty text", ""],
    ["twenty emoji before text", `${"😀".repeat(20)}バカ者がいる`],
    ["flags", "🇯🇵日本🇧🇷ブラジル"],
    ["a family", "👨‍👩‍👧‍👦家族の日"],
    ["a variation selector", "葛󠄀飾区と☀️晴れ"],
    ["lone surrogates", "\ud83d市役所\udc00\ud83d"],
    ["NUL", "市\0役所\0"],
  ])("is cut without loss: %s", (_, text) => {
    expectLossless(text, tokenizer.tokenize(text));
  });

  it.each(["あ", "漢", "a", "１", "ー", "😀", "\n", "市役所の窓口"])(
    "is cut without loss when very long: %j",
    (unit) => {
      const text = unit.repeat(40_000 / unit.length);
      expectLossless(text, tokenizer.tokenize(text));
    },
  );
});

describe("astral characters", () => {
  it("do not swallow what follows", () => {
    expect(joined(tokenizer.tokenize("😀😀😀バカ者"))).toBe("😀😀😀|バカ|者");
    expect(joined(tokenizer.tokenize("🎉市役所で祭り"))).toBe("🎉|市役所|で|祭り");
  });

  it("are nouns when they are ideographs, else symbols", () => {
    expect(tokenizer.tokenize("𠮷野").at(0)).toMatchObject({ surface: "𠮷", pos: "名詞", known: false });
    expect(tokenizer.tokenize("😀").at(0)).toMatchObject({ pos: "記号", pos1: "一般", known: false, lemma: "*" });
  });
});

describe("a long piece", () => {
  it("is cut in windows as it is at once", () => {
    const text = SENTENCES.join("").replace(/[、。]/g, "");
    const whole = createTokenizer(dictionary, { userWords: false, window: text.length }).tokenize(text);
    for (const window of [50, 128, 1000]) {
      expect(createTokenizer(dictionary, { userWords: false, window }).tokenize(text)).toEqual(whole);
    }
  });

  it("keeps a run of four thousand characters together", () => {
    expect(ipadicTokenizer.tokenize(`あ${"ｗ".repeat(4000)}`).map(({ start }) => start)).toEqual([0, 1]);
  });
});

describe("fixed spans", () => {
  it("are one token each and split the text", () => {
    const text = "詳細は→https://a.jp/市役所へ";
    const tokens = tokenizer.tokenize(text, { fixed: [{ start: 4, end: 17, kind: "リンク" }] });
    expect(joined(tokens)).toBe("詳細|は|→|https://a.jp/|市役所|へ");
    expect(tokens[3]).toEqual({
      surface: "https://a.jp/",
      start: 4,
      end: 17,
      pos: "記号",
      pos1: "リンク",
      pos2: "*",
      pos3: "*",
      conjugationType: "*",
      conjugationForm: "*",
      lemma: "https://a.jp/",
      reading: "*",
      pronunciation: "*",
      known: true,
    });
  });

  it("may begin, end and follow each other anywhere, but not overlap", () => {
    const fixed: FixedSpan[] = [
      { start: 2, end: 4, kind: "絵文字" },
      { start: 0, end: 2, kind: "メンション" },
      { start: 1, end: 3, kind: "リンク" },
      { start: 4, end: 99, kind: "リンク" },
    ];
    expect(joined(tokenizer.tokenize("市役所の窓口", { fixed }))).toBe("市役|所の|窓口");
  });
});

describe("removed line breaks", () => {
  it.each([
    ["来年度の予/算について", "来年度|の|予/算|について"],
    ["議会に諮/る予定", "議会|に|諮/る|予定"],
    ["あいつはブ/スだ", "あいつ|は|ブ/ス|だ"],
    ["マイナン/バーカード", "マイナン/バーカード"],
    ["お知ら/せします", "お知ら/せ|し|ます"],
  ])("do not part a word: %s", (marked, expected) => {
    expect(cutMarked(marked)).toBe(expected);
  });

  it.each([
    ["会計管理者/市民課長", "会計|管理|者|市民|課長"],
    ["チラシ/ポスター/パンフレット", "チラシ|ポスター|パンフレット"],
    ["ワクワク/ドキドキ", "ワクワク|ドキドキ"],
    ["大村市/長与町", "大村|市|長与|町"],
  ])("do not join the lines of a list: %s", (marked, expected) => {
    expect(cutMarked(marked)).toBe(expected);
  });

  it("change nothing between words", () => {
    const text = "本日は市役所の窓口を閉めます";
    expect(tokenizer.tokenize(text, { breaks: [0, 2, 3, text.length] })).toEqual(tokenizer.tokenize(text));
  });
});

/** Each "/" is a removed line break; the result shows those inside a word. */
function cutMarked(marked: string): string {
  const lines = marked.split("/");
  const breaks = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join("").length);
  const show = ({ surface, start }: Token): string =>
    breaks
      .filter((at) => at > start && at < start + surface.length)
      .reduceRight((shown, at) => `${shown.slice(0, at - start)}/${shown.slice(at - start)}`, surface);
  return tokenizer.tokenize(lines.join(""), { breaks }).map(show).join("|");
}

function expectLossless(text: string, tokens: readonly Token[]): void {
  let end = 0;
  const bad = tokens.filter((token) => {
    const good = token.start === end && token.end > end && token.surface === text.slice(token.start, token.end);
    end = token.end;
    return !good;
  });
  expect(bad).toEqual([]);
  expect(end).toBe(text.length);
}
