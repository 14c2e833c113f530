import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { findLinks } from "../../src/text/links.js";

const found = (original: string): string[] => {
  const { text } = fold(original);
  return findLinks(text).map(({ start, end }) => text.slice(start, end));
};

describe("where a link ends", () => {
  test.each([
    ["https://www.city.example.jp/aをご覧ください。", "https://www.city.example.jp/a"],
    ["https://www.city.example.jpをご覧ください。", "https://www.city.example.jp"],
    ["中継はtinyurl.com/4fjw99xrからご覧", "tinyurl.com/4fjw99xr"],
    ["(https://example.jp/)TEL:03", "https://example.jp/"],
    ["（https://example.jp/）で", "https://example.jp/"],
    ["https://example.jp/p7GhTz2（所要5分）", "https://example.jp/p7GhTz2"],
    ["https://ja.example.org/wiki/A_(B)を", "https://ja.example.org/wiki/A_(B)"],
    ["https://example.jp/a?b=1&c=2!", "https://example.jp/a?b=1&c=2"],
    ["「https://example.jp/a」", "https://example.jp/a"],
    ["https://example.jp/a👈", "https://example.jp/a"],
    ["https://rb.gy/\nzq81ff", "https://rb.gy/"],
    ["https://example.jp/map/?ll=32.84,130.05", "https://example.jp/map/?ll=32.84,130.05"],
    ["URLhttps://example.jp/", "https://example.jp/"],
    ["ｈｔｔｐｓ：／／ｔ．ｃｏ／Ａ をみて", "https://t.co/A"],
    ["www.example.com)もしくは", "www.example.com"],
    ["https://web.example.org/web/https://example.jp/", "https://web.example.org/web/https://example.jp/"],
  ])("%j", (original, link) => {
    expect(found(original)).toEqual([link]);
  });

  test("two run together", () => {
    expect(found("https://a.example/,https://b.example")).toEqual(["https://a.example/", "https://b.example"]);
    expect(found("https://a.jphttps://b.jp/x")).toEqual(["https://a.jp", "https://b.jp/x"]);
  });
});

describe("without scheme", () => {
  test.each([
    ["→goo.gl/FaKe12 混雑する前に", "goo.gl/FaKe12"],
    ["または x.gd/EXAM3 へ", "x.gd/EXAM3"],
    ["展示中🎋www.city.example.lg.jp/tanabata/で", "www.city.example.lg.jp/tanabata/"],
    ["くわしくは→ example.com まで", "example.com"],
    ["URL:example.com", "example.com"],
    ["会場選び\ngourmet.example.com\n予約", "gourmet.example.com"],
    ["http//bit.ly/x", "bit.ly/x"],
    ["example.com:8080/a", "example.com:8080/a"],
    ["お店のサイトは kanko-hanamizu.com です", "kanko-hanamizu.com"],
    ["hanamizu-kanko.co.jp をご覧ください", "hanamizu-kanko.co.jp"],
    ["くわしくは\nexample.com", "example.com"],
    ["出店者の一覧はexample.netでご確認ください", "example.net"],
    ["空きは hanamizu-stay.jp で予約できます", "hanamizu-stay.jp"],
    ["宿の空きは hanamizu-stay.info にアクセスしてください", "hanamizu-stay.info"],
  ])("%j", (original, link) => {
    expect(found(original)).toEqual([link]);
  });

  test.each([
    "「bit.ly」などの短縮URLは",
    "注意：bit.lyなどの短縮URLは",
    "リンクは「t.co」に変換されます",
    "「8bit.lyric(エイトビットリリック)」さん",
    "「Node.jsでチャットボット」 ASP.NET/C#",
    "Ver.3.2 No.1/No.2 1.5/3 9.30/10.1 a.m./p.m.",
    "最後の「.lg.jp」が目印",
    "Amazon.co.jpおよびそれらの関連会社",
    "Yahoo.com/楽天",
    "Amazon.co.jp をご覧ください",
    "ゼクシィ.net をご覧ください、価格.com で確認",
    "「example.com」をご覧ください",
    "偽の通販サイト hanamizu-shop.com にアクセスしないで",
    "市をかたるサイトは hanamizu-city.com です。開かないでください",
    "偽サイトの例：hanamizu-shop.com をご覧にならないでください",
    "迷惑メール対策：docomo.ne.jp のドメインを受信できるように",
    "正しいアドレスは lg.jp です",
    "co.jp をご覧ください",
    "report.doc をご覧ください Node.js で確認 Ver.3.2 をチェック No.5 へどうぞ",
    "config.json をご確認ください setup.sh を開いて",
    "くわしくは No.5 です",
    "hanamizu.com という名前の店が開きました",
    "taro@hanamizu.com へどうぞ",
    "bit.ly/○○ という形",
    "README.md/CONTRIBUTING.md setup.py/main.ts",
    "V.LEAGUE Mrs.GREEN",
    "8650@city.example.kanagawa.jpへ",
    "info@example.com/ @example.com/a #example.com/a",
    "hxxps://example[.]com https://example[.]com hxxp://example.com",
    "https://をご覧 https:// ://",
    "C:\\example.com/a",
    "location.href='x'",
  ])("none in %j", (original) => {
    expect(found(original)).toEqual([]);
  });
});

describe("parts", () => {
  const parts = (text: string) => {
    const [link] = findLinks(text);
    return link && { href: link.href, host: link.host, path: link.path, scheme: link.scheme };
  };
  test.each([
    ["HTTPS://CUTT.LY/Toubani26", "https://cutt.ly/Toubani26", "cutt.ly", "/Toubani26", "https"],
    ["bit.ly/a", "https://bit.ly/a", "bit.ly", "/a", null],
    ["https://example.jp", "https://example.jp/", "example.jp", "", "https"],
    ["https://bit.ly./a", "https://bit.ly./a", "bit.ly", "/a", "https"],
    ["tinyurl.com./a へ", "https://tinyurl.com./a", "tinyurl.com", "/a", null],
    ["https://example.jp. 次の文", "https://example.jp/", "example.jp", "", "https"],
    ["http://日本語.jpをご覧", "http://xn--wgv71a119e.jp/", "xn--wgv71a119e.jp", "", "http"],
    [
      "https://www.city.example.jp@evil.example/l",
      "https://www.city.example.jp@evil.example/l",
      "evil.example",
      "/l",
      "https",
    ],
    [
      "https://www.city.nаgasaki.lg.jp/",
      "https://www.city.xn--ngasaki-2fg.lg.jp/",
      "www.city.xn--ngasaki-2fg.lg.jp",
      "/",
      "https",
    ],
    ["http://3405803821/movie/に", "http://203.0.113.45/movie/", "203.0.113.45", "/movie/", "http"],
    ["http://203.0.113.45/k", "http://203.0.113.45/k", "203.0.113.45", "/k", "http"],
    ["http://[::1]:80/x", "http://[::1]/x", "[::1]", "/x", "http"],
    ["http://localhost:3000/", "http://localhost:3000/", "localhost", "/", "http"],
    [
      "https://xn--oizumi-7ve.example.com/top",
      "https://xn--oizumi-7ve.example.com/top",
      "xn--oizumi-7ve.example.com",
      "/top",
      "https",
    ],
    ["ftp://example.jp/f", "ftp://example.jp/f", "example.jp", "/f", "ftp"],
    ["ttps://Bit.ly/x", "ttps://Bit.ly/x", "bit.ly", "/x", "ttps"],
    ["https://a.jp?x=1", "https://a.jp/?x=1", "a.jp", "?x=1", "https"],
  ])("%s", (text, href, host, path, scheme) => {
    expect(parts(text)).toEqual({ href, host, path, scheme });
  });
});

test("for any string links are inside, ordered, not overlapping", () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        "https://",
        "www.",
        "example",
        ".com",
        ".jp",
        "/",
        "a",
        "あ",
        "。",
        "(",
        ")",
        "[",
        "]",
        "@",
        ":",
        "80",
        "?",
        "#",
        " ",
        "→",
        "\n",
        "日本",
        "-",
        "_",
        "xn--",
        "😀",
        "://",
        "%",
        "\uD83D",
      ),
    )
    .map((units) => units.join(""));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (text) => {
      let at = 0;
      for (const { start, end, host } of findLinks(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(host).not.toBe("");
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
