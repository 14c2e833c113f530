// X's own counter is the peer: what it says is the length, except where the comment says why not.
import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, it } from "vitest";
import { defaultPlatform } from "../../src/platforms/named-platforms.js";
import { measure } from "../../src/platforms/measure.js";

const x = defaultPlatform();

function used(text: string): number {
  return measure(text, x)?.used ?? NaN;
}

function peer(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}

describe("the count of X", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["諫早市", 6],
    ["ｱｲｳ", 6],
    ["①㈱", 4],
    ["“quoted”—…", 11],
    ["👨‍👩‍👧‍👦で参加しよう！", 16],
    ["🇯🇵🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣☎️❤️", 10],
    ["cafe\u0301", 4],
    ["か\u3099き\u3099", 4],
    ["https://www.city.hanamizu.lg.jp/a/b/c/d/e/f/1234567890.html", 23],
    ["詳しくはhttps://www.city.hanamizu.lg.jp/をご覧ください", 8 + 23 + 14],
    ["市のサイトhanamizu.jpまで", 10 + 23 + 4],
    ["http://a.jp http://b.jp", 47],
    ["koho@city.hanamizu.lg.jp", 24],
    ["http://hanamizu.jp/a. 次", 23 + 4],
    ["Node.js 1.5万部 9.30", 20],
  ])("%s", (text, length) => {
    expect(used(text)).toBe(length);
    if (text !== "" && !text.includes("🏴")) expect(peer(text)).toBe(length);
  });

  const letters = fc.string({ unit: "grapheme" });
  const hosts = fc.constantFrom(
    ...["hanamizu.jp", "www.city.hanamizu.lg.jp", "a-b.example.com", "x.co", "例え.jp", "a_b.hanamizu.jp", "1.2.net"],
  );
  const paths = fc.constantFrom("", "/", "/a/b.html", "/a?b=c&d=1", "/%E3%81", "/wiki/A_(b)", "/a/、", "?q=1", ":80/a");
  // Left out are slips that the peer reads in ways of its own: addresses run together, 例え.jp without scheme.
  const scheme = fc.constantFrom("http://", "https://", "HTTPS://");
  const ends = fc.constantFrom(" ", "\n", "　", "から", "（", "」");
  const full = fc.tuple(scheme, hosts, paths, ends).map((all) => all.join(""));
  const short = fc
    .tuple(hosts, paths, fc.constantFrom(" ", "\n", "　"))
    .map((all) => all.join(""))
    .filter((text) => !text.startsWith("例"));
  const emoji = fc.constantFrom(..."😀 🎉 👍🏽 👩‍💻 👨‍👩‍👧‍👦 🇯🇵 1️⃣ ☎️ ❤️ ✨ ☀️ ♨️ ©️ ⚠️ 📢".split(" "));
  const words = fc.constantFrom(
    ...[
      "お知らせ",
      " ",
      "　",
      "\n",
      "。",
      "、",
      "→",
      "（",
      "）",
      "「",
      "」",
      "#諫早市 ",
      "@hanamizu ",
      "1.5万 ",
      "a ",
      "!",
      "é ",
      "ｶﾞ",
    ],
  );

  const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u20E3]/u;

  it("is that of twitter-text for posts", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, words, full, short, emoji), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        // Somewhere behind an emoji the peer takes a host without scheme for a link or not, by what else stands before it.
        const bare = parts.findLastIndex((part) => /^(?!https?:)[a-z1][\w-]*\./iu.test(part));
        fc.pre(!PICTURE.test(parts.slice(0, Math.max(0, bare)).join("")));
        if (text !== "") expect([text, used(text)]).toEqual([text, peer(text)]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is that of twitter-text for letters of any script", () => {
    // Pictures are left out: those younger than the peer count 2 on X, and more there.
    const plain = letters.filter((text) => text !== "" && !/\p{Emoji}\p{M}?|\p{Regional_Indicator}|\./u.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(used(text)).toBe(peer(text));
      }),
    );
  });
});

describe("where a text is cut", () => {
  it("never within a character, and never outside", () => {
    const any = fc.string({
      unit: fc.constantFrom("あ", "e\u0301", "👨‍👩‍👧‍👦", "a", "\ud83d", "https://a.jp/b "),
      minLength: 100,
      maxLength: 300,
    });
    fc.assert(
      fc.property(any, (text) => {
        const measured = measure(text, x);
        const cut = measured?.cut ?? text.length;
        expect(used(text.slice(0, cut))).toBeLessThanOrEqual(280);
        expect(cut === text.length).toBe((measured?.used ?? 0) <= 280);
      }),
      { numRuns: 200 },
    );
  });
});
