import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { ConfigError } from "../../src/config/config-error.js";
import { checkConfig, parseConfig } from "../../src/config/parse-config.js";
import { DEFAULT_CONFIG } from "../../src/config/schema.js";

const FILE = "/town/.sns-lintrc.yml";

function problems(text: string, ruleIds?: readonly string[]): ConfigError["problems"] {
  try {
    parseConfig(text, FILE, ruleIds);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
const places = (text: string, ruleIds?: readonly string[]): unknown[] =>
  problems(text, ruleIds).map(({ line, column }) => [line, column]);

const FULL = `
guidelines: [nagasaki, rules/town.yml]
rules:
  insult: error
  url-shortener: off
registers:
  domains: [city.example.lg.jp]
  links:
    - {url: "https://example.com/fair", by: 広報課, at: 2026-04-01, until: 2026-12-31, note: 共催}
    - example.org
  accounts: "@example_city"
  contacts:
    - {section: 広報課, phones: 0957221500, fax: [0957-22-1599], mails: koho@city.example.lg.jp}
  phones: [0957-22-1111, "#7119"]
  mails: [info@city.example.lg.jp]
  people:
    - 花水太郎
    - {name: 山田花子, role: 講師, until: 2027-03-31}
  embargoes:
    - {title: 秋の叙勲, words: [花水次郎], until: 2026-11-03 05:00}
  elections:
    - {name: 花水市長選挙, from: 2026-11-29, until: 2026-12-06, people: 花水一郎}
  retired_domains:
    - old.example.jp
    - {domain: https://fes.example.net/, since: 2025-04-01, instead: "https://city.example.lg.jp/fes/"}
columns:
  text: SNS文面
  approved_by: [決める人, 最終確認]
plugins: ["@city/sns-lint-plugin", sns-lint-plugin-own]
platforms: [X, LINE]
dictionaries: 辞書
register_files: [contacts.yml, ../links.yml]
overrides:
  - files: 投稿/観光課/**
    guidelines: ./観光.yml
    platforms: [インスタ]
  - {files: ["*.txt", "!/posts/a.txt"], rules: {insult: off}}
`;

describe("parseConfig", () => {
  it("gives the whole configuration, complete", () => {
    expect(parseConfig(FULL, FILE)).toEqual({
      guidelines: ["nagasaki", "/town/rules/town.yml"],
      rules: { insult: "error", "url-shortener": "off" },
      columns: { text: ["SNS文面"], approved_by: ["決める人", "最終確認"] },
      plugins: ["@city/sns-lint-plugin", "sns-lint-plugin-own"],
      platforms: ["X", "LINE"],
      dictionaries: ["/town/辞書"],
      register_files: ["/town/contacts.yml", "/links.yml"],
      overrides: [
        { files: ["投稿/観光課/**"], guidelines: ["/town/観光.yml"], rules: {}, platforms: ["インスタ"] },
        { files: ["*.txt", "!/posts/a.txt"], guidelines: null, rules: { insult: "off" }, platforms: null },
      ],
      registers: {
        domains: ["city.example.lg.jp"],
        links: [
          { url: "https://example.com/fair", by: "広報課", at: "2026-04-01", until: "2026-12-31", note: "共催" },
          { url: "example.org", by: null, at: null, until: null, note: null },
        ],
        accounts: ["@example_city"],
        contacts: [
          {
            section: "広報課",
            phones: ["0957221500"],
            fax: ["0957-22-1599"],
            mails: ["koho@city.example.lg.jp"],
            urls: [],
          },
        ],
        phones: ["0957-22-1111", "#7119"],
        mails: ["info@city.example.lg.jp"],
        people: [
          { name: "花水太郎", role: null, until: null },
          { name: "山田花子", role: "講師", until: "2027-03-31" },
        ],
        embargoes: [{ title: "秋の叙勲", words: ["花水次郎"], until: "2026-11-03 05:00", by: null }],
        elections: [
          { name: "花水市長選挙", from: "2026-11-29", until: "2026-12-06", people: ["花水一郎"], offices: [] },
        ],
        retired_domains: [
          { domain: "old.example.jp", since: null, instead: null },
          { domain: "https://fes.example.net/", since: "2025-04-01", instead: "https://city.example.lg.jp/fes/" },
        ],
      },
    });
  });

  it("reads JSON, with tabs and a $schema", () => {
    const json =
      '{\r\n\t"$schema": "x.json",\r\n\t"guidelines": ["nagasaki"],\r\n\t"rules": {\r\n\t\t"insult": "off"\r\n\t}\r\n}\r\n';
    expect(parseConfig(json, "/town/.sns-lintrc")).toEqual({
      ...DEFAULT_CONFIG,
      guidelines: ["nagasaki"],
      rules: { insult: "off" },
    });
  });

  it.each(["", "# nothing yet\n", "guidelines:\nrules:\nregisters:\n", "{}"])("takes %j for the default", (text) => {
    expect(parseConfig(text, FILE)).toEqual(DEFAULT_CONFIG);
  });

  it("takes one guideline without a list, and names each once", () => {
    expect(parseConfig("guidelines: nagasaki", FILE).guidelines).toEqual(["nagasaki"]);
    const text = "guidelines: [oizumi, ./b.yml, oizumi, b.yml]";
    expect(parseConfig(text, FILE).guidelines).toEqual(["oizumi", "/town/b.yml"]);
  });

  it("names the place of a guideline that does not exist, and what was meant", () => {
    expect(() => parseConfig("rules: {}\nguidelines:\n  - nagasakii\n", FILE)).toThrow(
      /:3:5: .*「nagasakii」というガイドラインはありません。「nagasaki」/u,
    );
  });

  it("finds every problem, with line and column", () => {
    const text =
      "guideline: [nagasaki]\nrules:\n  insult: eror\n  reply: 2\nregisters:\n  links:\n    - {url: a.jp, by: 花水}\n  phone: 1\n";
    expect(places(text)).toEqual([
      [1, 1],
      [3, 11],
      [4, 10],
      [7, 7],
      [8, 3],
    ]);
  });

  it.each([
    ["guideline: a", "guidelines"],
    ["registers: {phone: []}", "phones"],
    ["registers: {contacts: [{section: 広報課, phone: 0957-22-1500}]}", "phones"],
    ["registers: {embargo: []}", "embargoes"],
    ["registers: {elections: [{name: a, form: 2026-01-01, until: 2026-01-02, people: b}]}", "from"],
    ["registers: {retired_domains: [{domain: a.jp, insted: b.jp}]}", "instead"],
    ["registers: {people: [{name: 花水, rule: 市長}]}", "role"],
    ["registers: {links: [{url: a.jp, by: b, at: 2026-01-01, untill: 2026-01-01}]}", "until"],
    ["rules: {insalt: off}", "insult"],
  ])("asks back for a misspelt name: %s", (text, meant) => {
    expect(problems(text, ["insult", "reply"])[0]?.repair).toContain(meant);
  });

  it.each([
    ["guidelines: []", 1],
    ["guidelines: [[a]]", 1],
    ["guidelines: [null]", 1],
    ["nagasaki", 1],
    ["rules: [insult]", 1],
    ["registers:\n  links:\n    - {url: a.jp, by: b, at: 昨日}", 3],
    ["registers:\n  links:\n    - {url: a.jp, by: b, at: 2026-02-30}", 3],
    ["a: &a {rules: *a}\nrules: *a", 1],
    ["rules:\n\tinsult: off", 2],
    ["rules: {insult: off", 1],
    ["rules:\n  a: off\n  a: off", 3],
  ])("refuses %j", (text, line) => {
    expect(problems(text)[0]?.line).toBe(line);
  });

  it.each([
    ["contacts:\n    - {section: 広報課, phones: [0957-22-150]}", "phonesの値「"],
    ["contacts:\n    - {section: 広報課, fax: [22-1500]}", "市外局番"],
    ["contacts:\n    - {section: 広報課, phones: [広報課]}", "電話番号"],
    ["contacts:\n    - {section: 広報課, mails: [koho.example.jp]}", "メールアドレス"],
    ["contacts:\n    - {phones: [0957-22-1500]}", "section"],
    ["phones:\n    - {section: 広報課, number: 0957-22-1500}", "phones"],
    ["people:\n    - {name: 花水太郎, until: 来年}", "日付"],
    ["embargoes:\n    - {title: 叙勲, words: [], until: 2026-11-03 05:00}", "words"],
    ["embargoes:\n    - {title: 叙勲, words: [' '], until: 2026-11-03 05:00}", "words"],
    ["embargoes:\n    - {title: 叙勲, until: 2026-11-03 05:00}", "words"],
    ["embargoes:\n    - {title: 叙勲, words: a, until: 2026-11-03}", "05:00"],
    ["embargoes:\n    - {title: 叙勲, words: a, until: 2026-11-03 25:00}", "日時"],
    ["elections:\n    - {name: a, from: 2026-12-06, until: 2026-11-29, people: b}", "2026-11-29"],
    ["elections:\n    - {name: a, from: 2026-11-31, until: 2026-12-06, people: b}", "日付"],
    ["elections:\n    - {name: a, from: 2026-11-29, until: 2026-12-06, people: []}", "people"],
    ["links:\n    - {url: a.jp, by: b, at: 2026-12-06, until: 2026-12-05}", "2026-12-05"],
    ["retired_domains:\n    - 花水まつり", "ドメイン"],
    ["retired_domains:\n    - {since: 2025-04-01}", "domain"],
  ])("refuses the register %j, with its line and what to do", (text, word) => {
    const [first, ...others] = problems(`registers:\n  ${text}\n`);
    expect(others).toEqual([]);
    expect(first?.line).toBe(3);
    expect(`${first?.problem ?? ""}${first?.repair ?? ""}`).toContain(word);
  });

  it("refuses the same section twice, where the second stands", () => {
    const text =
      "registers:\n  contacts:\n    - {section: 広報課}\n    - {section: 防災課}\n    - {section: '広報課 '}\n";
    expect(places(text)).toEqual([[5, 17]]);
    expect(places("registers:\n  retired_domains: [a.jp, b.jp, {domain: a.jp}]")).toHaveLength(1);
  });

  it("takes a day for from and until", () => {
    const text = "registers: {elections: [{name: a, from: 2026-12-06, until: 2026-12-06, people: b}]}";
    expect(problems(text)).toEqual([]);
  });

  it("prints every problem on a line of its own, with the file", () => {
    const lines = new ConfigError(FILE, problems("a: 1\nb: 2")).message.split("\n");
    expect(lines.map((line) => line.split(": ")[0])).toEqual([`${FILE}:1:1`, `${FILE}:2:1`]);
  });

  it("is not changed by a __proto__", () => {
    expect(parseConfig("rules: {__proto__: error}", FILE).rules).not.toHaveProperty("insult");
    expect(problems("__proto__: {guidelines: [x]}")).toHaveLength(1);
  });

  it("refuses what nests without end", () => {
    expect(problems("[".repeat(20_000)).length).toBeGreaterThan(0);
  });

  it("returns or throws ConfigError for any text", () => {
    const word = fc.constantFrom(
      "guidelines",
      "rules",
      "registers",
      "links",
      ":",
      ": ",
      "\n",
      "  ",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "a",
      "&a",
      "*a",
      "---\n",
      "!!set ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word).map((parts) => parts.join("")),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (written) => void problems(written)),
      { numRuns: 1000 },
    );
  });
});

describe("checkConfig", () => {
  it("checks what a module exports in the same way, without places", () => {
    const registers = { phones: ["0957221500"], links: [{ url: "a.jp", by: "b", at: new Date("2026-01-01") }] };
    expect(checkConfig({ registers, rules: { insult: "off" } }, FILE).rules).toEqual({ insult: "off" });
    for (const value of [null, 3, "x", [], { a: 1 }, { rules: () => 1 }, { guidelines: Symbol("x") }]) {
      expect(() => checkConfig(value, FILE)).toThrow(ConfigError);
    }
  });
});
