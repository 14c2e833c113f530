import { describe, expect, test } from "vitest";
import thirdPartyQuote from "../../rules/third-party-quote/index.js";
import unverifiedLink from "../../rules/unverified-link/index.js";
import urlShortener from "../../rules/url-shortener/index.js";
import { SHORTENERS, VENDOR_SHORT } from "../../src/hosts/short-hosts.js";
import { observe } from "../support/rule-document.js";

test.each(["bit.ly", "www.tinyurl.com", "x.gd", "onl.la", "qr.paps.jp"])(
  "%s is a shortener, and said once",
  async (host) => {
    const text = `詳しくは https://${host}/abc12 へ`;
    expect(await observe(urlShortener, text)).toMatchObject([
      { say: "shortener", certainty: "certain", at: [5, 5 + host.length + 14] },
    ]);
    expect(await observe(unverifiedLink, text)).toEqual([]);
  },
);

test.each(["maps.app.goo.gl", "lin.ee", "youtu.be", "forms.gle"])("%s is a vendor's own", async (host) => {
  expect(await observe(urlShortener, `地図 https://${host}/abc12`)).toMatchObject([
    { say: "vendor", certainty: "hint" },
  ]);
});

test("no name of a service has brackets, which messages put around it", () => {
  const names = [...Object.values(SHORTENERS), ...Object.values(VENDOR_SHORT)];
  expect(names.filter((name) => /[（）()「」]/u.test(name))).toEqual([]);
});

test.each(["constructor.jp", "notbit.ly.example.jp", "bit.lyric.example.jp", "xt.company.jp"])(
  "%s is no shortener",
  async (host) => {
    expect(await observe(urlShortener, `https://${host}/abc12`)).toEqual([]);
  },
);

test("what the register or the post accepts is silent", async () => {
  const text = "https://bit.ly/abc12";
  expect(await observe(urlShortener, text, {}, { links: ["bit.ly/abc12"] })).toEqual([]);
  expect(await observe(urlShortener, text, { allow: ["bit.ly"] })).toEqual([]);
  expect(await observe(urlShortener, text, { allow: ["bit.ly/abc1"] })).toHaveLength(1);
});

test.each([
  "https://www.city.hanamizu.lg.jp/a",
  "https://myna.go.jp/",
  "https://www.city.isahaya.nagasaki.jp/event/",
  "https://www.town.hanamizu.gunma.jp/",
  "https://www.pref.nagasaki.jp/",
  "https://www.metro.tokyo.jp/",
])("%s is a public body's", async (url) => {
  expect(await observe(unverifiedLink, `詳しくは ${url} へ`)).toEqual([]);
});

test.each([
  "https://www.city.hanamizu.lg.jp.example.com/a",
  "https://city-hanamizu.example.jp/",
  "https://go.jp.example.net/",
  "https://example-lg.jp/",
])("%s only looks like one", async (url) => {
  expect(await observe(unverifiedLink, `詳しくは ${url} へ`)).toMatchObject([{ say: "other", certainty: "certain" }]);
});

test("on a platform the account decides", async () => {
  const registers = { accounts: ["@hanamizu_city"] };
  const say = async (url: string) => (await observe(unverifiedLink, url, {}, registers)).map((one) => one.say);
  expect(await say("https://x.com/Hanamizu_City/status/1")).toEqual([]);
  expect(await say("https://www.youtube.com/@hanamizu_city/videos")).toEqual([]);
  expect(await say("https://x.com/hanamizu_city_fan/status/1")).toEqual(["platform"]);
  expect(await say("https://x.com/")).toEqual(["platform"]);
  expect(await say("https://www.youtube.com/watch?v=hanamizu_city")).toEqual(["video"]);
});

test("own domains are of the registers", async () => {
  const registers = { domains: ["hanamizu.example.jp"] };
  expect(await observe(unverifiedLink, "https://event.hanamizu.example.jp/", {}, registers)).toEqual([]);
  expect(await observe(unverifiedLink, "https://nothanamizu.example.jp/", {}, registers)).toHaveLength(1);
});

test.each([
  ["https://日本語.jp/a?b", "日本語.jp"],
  ["https://user@日本語.JP:8080", "日本語.jp"],
  ["https://xn--wgv71a119e.jp/", "xn--wgv71a119e.jp"],
  ["WWW.Hanamizu.example.net", "www.hanamizu.example.net"],
])("%s is told as %s, as the draft has it", async (url, host) => {
  expect(await observe(unverifiedLink, `詳しくは ${url} へ`)).toMatchObject([{ data: { host } }]);
});

describe("a video whose address shows no account", () => {
  const LINKS = [
    "https://www.youtube.com/watch?v=abcdefg",
    "https://youtu.be/abcdefg",
    "https://youtube.com/shorts/abcdefg",
  ];

  const seen = async (text: string) => {
    const rules = [unverifiedLink, urlShortener, thirdPartyQuote];
    return (await Promise.all(rules.map((rule) => observe(rule, text)))).flat().map(({ certainty }) => certainty);
  };

  test.each(LINKS)("%s is asked about once, and not said to be another's", async (link) => {
    expect(await seen(`体操の動画はこちら ${link}`)).toEqual(["hint"]);
    expect(await seen(`広報課のYouTubeで町長の新年のあいさつを。${link}`)).toEqual(["hint"]);
  });

  test.each(LINKS)("%s is another's where the draft says so", async (link) => {
    expect(await seen(`花水在住の料理家・森さんのチャンネルの動画です ${link}`)).toContain("likely");
    expect(await seen(`この動画がおすすめです。${link}`)).toContain("likely");
  });
});
