import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config-error.js";
import { parseConfig } from "../../src/config/parse-config.js";

function problems(registers: string): ConfigError["problems"] {
  try {
    parseConfig(`registers:\n  ${registers}\n`, "/town/sns-lint.config.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("registers", () => {
  it.each([
    ["domains: [com]", "だれでも"],
    ["domains: [jp]", "だれでも"],
    ["domains: [co.jp]", "だれでも"],
    ["domains: [lg.jp]", "だれでも"],
    ["domains: [nagasaki.jp]", "だれでも"],
    ["links: [https://co.jp/shop]", "だれでも"],
    ["links: [https://hatenablog.com/]", "だれでも"],
    ["retired_domains: [{domain: www.com}]", "だれでも"],
    ['domains: ["*.example.com"]', "「*」"],
    ["domains: [https://www.city.example.lg.jp/koho/]", "ドメインのほか"],
    ["retired_domains: [old.example.jp:8080]", "ドメインのほか"],
    ["links: [{url: kanko, by: 花水, at: 2026-11-20}]", "リンクではありません"],
    ["domains: [kanko]", "ドメインではありません"],
    ["accounts: [hanamizu city]", "アカウント名ではありません"],
    ["people: [12]", "名前ではありません"],
    ["people: [{name: 12}]", "名前ではありません"],
    ["links: [https://example.com/観光]", "日本語"],
    ["contacts: [{section: 広報課, urls: [https://example.com/広報]}]", "日本語"],
  ])("refuses %s", (written, said) => {
    const found = problems(written);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 2 });
    expect(found[0]?.problem).toContain(said);
  });

  it("says how to write a path in Japanese", () => {
    expect(problems("links: [https://example.com/観光?a=1]")[0]?.repair).toContain(
      "https://example.com/%E8%A6%B3%E5%85%89?a=1",
    );
  });

  it.each([
    "domains: [city.nagasaki.lg.jp, https://www.city.example.lg.jp/, town.oizumi.gunma.jp, 花水市.jp, pref.nagasaki.jp]",
    'links: [example.org, "https://example.com/a/%E8%A6%B3", https://花水.example.jp/a, hanamizu.hatenablog.com]',
    'accounts: ["@hanamizu_city", hanamizu-city, 0957, x.com/hanamizu, 花水市]',
    "people: [花水太郎, ABE 二郎]",
    "retired_domains: [{domain: old.example.jp, instead: https://www.city.example.lg.jp/祭り/}]",
  ])("takes %s", (written) => {
    expect(problems(written)).toEqual([]);
  });
});
