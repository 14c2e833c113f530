import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { findDisguisedMails, findHashtags, findMails, findMentions } from "../../src/text/marks.js";

const names = (find: typeof findMails, original: string): string[] => find(fold(original).text).map(({ name }) => name);

describe("mentions", () => {
  test.each([
    ["@kosho_taro さん", ["kosho_taro"]],
    ["＠a_tomi @k_sakamichiさん", ["a_tomi", "k_sakamichi"]],
    [".@ryota_97 ご指摘の", ["ryota_97"]],
    ["(@map_kyushu より)", ["map_kyushu"]],
    ["LINEは@778asdia.", ["778asdia"]],
  ])("%j", (text, expected) => {
    expect(names(findMentions, text)).toEqual(expected);
  });

  test.each([
    "info@example.jp",
    "講演会@市民会館 @ホーム",
    "@1,000円 @100円",
    "Live@Zepp",
    "https://medium.com/@user",
    "youtube.com/@channel",
    "@ @@",
    "+@a",
  ])("none in %j", (text) => {
    expect(names(findMentions, text)).toEqual([]);
  });
});

describe("hashtags", () => {
  test.each([
    ["#諫早市・#大泉町 ＃全角。", ["諫早市", "大泉町", "全角"]],
    ["#a_b #2026秋 #お〜い", ["a_b", "2026秋", "お〜い"]],
    ["見ごろ🌺#つつじ🌺", ["つつじ"]],
    ["(#タグ)", ["タグ"]],
  ])("%j", (text, expected) => {
    expect(names(findHashtags, text)).toEqual(expected);
  });

  test.each(["#123 ☎#9110", "あ#タグ", "C# F#の音", "https://example.jp/#top", "#️⃣", "# 見出し", "&#12354;", "##"])(
    "none in %j",
    (text) => {
      expect(names(findHashtags, text)).toEqual([]);
    },
  );
});

describe("mails", () => {
  test.each([
    ["8650@city.example.kanagawa.jpへ", ["8650@city.example.kanagawa.jp"]],
    ["申請書は kosodate+a@city.example.lg.jp.", ["kosodate+a@city.example.lg.jp"]],
    ["ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ", ["info@example.jp"]],
    ["mailto:Info.x@City.JP", ["Info.x@City.JP"]],
    ["a@b.jp、c@d.jp", ["a@b.jp", "c@d.jp"]],
  ])("%j", (text, expected) => {
    expect(names(findMails, text)).toEqual(expected);
  });

  test.each([
    "@example.jp",
    "user@host",
    "https://user@example.jp/",
    "https://www.city.jp@evil.example/",
    "@user@example.jp",
    "a@b.1",
    "a@.jp",
  ])("none in %j", (text) => {
    expect(names(findMails, text)).toEqual([]);
  });
});

describe("mails with something in place of the @", () => {
  test.each([
    ["info(at)example.jpへ", ["info@example.jp"]],
    ["info［ａｔ］example.jp", ["info@example.jp"]],
    ["a.b★c.jp（★を@に）", ["a.b@c.jp"]],
    ["申込みはa_bアットマークc.co.jpまで", ["a_b@c.co.jp"]],
  ])("%j", (text, expected) => {
    expect(names(findDisguisedMails, text)).toEqual(expected);
  });

  test.each(["info@example.jp", "A★B", "広報★example.jp", "https://example.jp/★a.jp", "(at)example.jp", "1位●A.B"])(
    "none in %j",
    (text) => {
      expect(names(findDisguisedMails, text)).toEqual([]);
    },
  );
});

test("for any string marks are inside and ordered", () => {
  const pieces = fc
    .array(fc.constantFrom("@", "#", "a", "1", ".", "jp", "あ", "・", " ", "://", "/", "_", "😀"))
    .map((units) => units.join(""));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (text) => {
      for (const find of [findMentions, findHashtags, findMails]) {
        let at = 0;
        for (const { start, end, name } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end).endsWith(name)).toBe(true);
          at = end;
        }
      }
    }),
  );
});
