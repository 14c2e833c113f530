import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";

const text = (original: string): string => fold(original).text;
const back = (original: string, found: string): string => {
  const folded = fold(original);
  const at = folded.text.indexOf(found);
  return original.slice(...folded.toOriginal([at, at + found.length]));
};

describe("what becomes the same", () => {
  test.each([
    ["０３－１２３４－５６７８", "03-1234-5678"],
    ["ｈｔｔｐｓ：／／ｔ．ｃｏ／ＡＢ", "https://t.co/AB"],
    ["ｱﾎ ﾊﾞｶ ﾊﾟﾝ", "アホ バカ パン"],
    ["は\u3099か", "ばか"],
    ["は゛か", "ばか"],
    ["は\u200B\u3099か", "ばか"],
    ["㈱諫早 ℡ ①", "(株)諫早 TEL 1"],
    ["死\u200Bね 死\u200Dね 死\uFEFFね 死\u00ADね 死\u2060ね", "死ね 死ね 死ね 死ね 死ね"],
    ["\u202E死ね\u202C", "死ね"],
    ["死\u0336ね\u0336", "死ね"],
    ["な\u3099", "な"],
    ["葛\u{E0100}城", "葛城"],
    ["a\u3000b", "a b"],
    ["𝓫𝓲𝓽", "bit"],
    ["‼️ ⁉️ ㊙️", "!! !? 秘"],
    ["a\r\nb\rc\nd\u2028e", "a\nb\nc\nd\ne"],
    ["a\u0000b", "ab"],
  ])("%j → %j", (original, expected) => {
    expect(text(original)).toBe(expected);
  });

  test.each([
    ["10:00–17:00", "10:00-17:00"],
    ["03―1234—5678", "03-1234-5678"],
    ["095ー822ー8888", "095-822-8888"],
    ["095 ー 822 ー 8888", "095 - 822 - 8888"],
    ["(095)ー822", "(095)-822"],
    ["−5℃", "-5°C"],
    ["サ−ビス コ－ヒー", "サービス コーヒー"],
    ["9時～12時 ∼ 〰", "9時〜12時 〜 〜"],
    ["ｅｘ．ｊｐ／～ｔａｎａｋａ", "ex.jp/~tanaka"],
  ])("dashes: %j → %j", (original, expected) => {
    expect(text(original)).toBe(expected);
  });
});

describe("what stays as it is", () => {
  test.each([
    "ビルの谷間――風が吹く",
    "コーヒー 3ーと書く人はいない",
    "待って…",
    "(´∀｀)".replace("｀", "`"),
    "BIT.ly Bit",
    "👨‍👩‍👧 🇯🇵 👍🏽 ❤️‍🔥 1️⃣ ☎️ 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "𠮷野家",
    "゛",
    "",
  ])("%j", (original) => {
    expect(text(original)).toBe(original);
  });

  test("hidden tag letters behind an emoji go", () => {
    expect(text("😀\u{E0061}\u{E0062}")).toBe("😀");
  });
});

describe("the way back", () => {
  test.each([
    ["窓口は０３－１２３４－５６７８です", "03-1234-5678", "０３－１２３４－５６７８"],
    ["㈱長崎", "株", "㈱"],
    ["この死\u200B\u200Bね。", "死ね", "死\u200B\u200Bね"],
    ["あﾊﾞｶだ", "バカ", "ﾊﾞｶ"],
    ["は゛か", "ば", "は゛"],
    ["a\r\nb", "\n", "\r\n"],
    ["これ 取　扱　注　意 です", "取扱注意", "取　扱　注　意"],
    ["当初予\r\n　算、", "予算", "予\r\n　算"],
    ["😀👨‍👩‍👧😀", "👩", "👨‍👩‍👧"],
  ])("%j: %j is %j", (original, found, expected) => {
    expect(back(original, found)).toBe(expected);
  });

  test("an empty range stays empty", () => {
    const folded = fold("a㈱b");
    expect(folded.toOriginal([1, 1])).toEqual([1, 1]);
    expect(folded.toOriginal([5, 5])).toEqual([3, 3]);
    expect(fold("").toOriginal([0, 0])).toEqual([0, 0]);
  });
});

const PIECES = [
  "あ",
  "カ",
  "ｶ",
  "ﾞ",
  "゛",
  "\u3099",
  "漢",
  "ー",
  "−",
  "～",
  "1",
  "Ａ",
  "a",
  " ",
  "　",
  "\n",
  "\r\n",
  "。",
  "、",
  "㈱",
  "…",
  "😀",
  "👨‍👩‍👧",
  "🇯",
  "\u200B",
  "\u200D",
  "\uFE0F",
  "\u0301",
  "\uD800",
  "\uDC00",
  "取 扱 注 意",
  "☎",
  "𠮷",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
);

describe("for any string", () => {
  test("ranges are inside, in order, and never empty for a character", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = fold(original);
        let previous = [0, 0] as readonly [number, number];
        for (let i = 0; i < folded.text.length; i++) {
          const range = folded.toOriginal([i, i + 1]);
          expect(range[0]).toBeLessThan(range[1]);
          expect(range[0]).toBeGreaterThanOrEqual(previous[0]);
          expect(range[1]).toBeGreaterThanOrEqual(previous[1]);
          expect(range[1]).toBeLessThanOrEqual(original.length);
          previous = range;
        }
      }),
    );
  });

  test("a longer range contains the shorter one", () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (original, a, b) => {
        const folded = fold(original);
        const [start, end] = [Math.min(a, b, folded.text.length), Math.min(Math.max(a, b), folded.text.length)];
        const range = folded.toOriginal([start, end]);
        expect(range[0]).toBeLessThanOrEqual(range[1]);
        expect(range[0]).toBeGreaterThanOrEqual(folded.toOriginal([0, folded.text.length])[0]);
        if (start === end) expect(range[0]).toBe(range[1]);
      }),
    );
  });

  test("breaks ascend and lie between characters", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text: folded, breaks } = fold(original);
        breaks.forEach((at, index) => {
          expect(at).toBeGreaterThan(breaks[index - 1] ?? 0);
          expect(at).toBeLessThan(folded.length);
        });
      }),
    );
  });

  test("folding twice changes nothing more, layout aside", () => {
    const layout = /\s|\u200D|\uFE0F|🇯/u;
    const line = fc.array(fc.constantFrom(...PIECES.filter((piece) => !layout.test(piece))), { maxLength: 40 });
    fc.assert(
      fc.property(line, (pieces) => {
        const once = text(pieces.join(""));
        expect(text(once)).toBe(once);
      }),
    );
  });

  test("in Japanese text it is NFKC", () => {
    const units = ["ﾊﾞ", ...Array.from("あがパｱ漢神﨑㈱①ⅢＡｚ０a1。、「」!？")];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units)), (pieces) => {
        expect(text(pieces.join(""))).toBe(pieces.join("").normalize("NFKC"));
      }),
    );
  });
});
