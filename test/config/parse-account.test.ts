import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config-error.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { fromRoot } from "../../tools/root.js";

function problemsOf(text: string): readonly (readonly [number | null, string])[] {
  try {
    parseAccount(text, "sheet.yml");
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map(({ line, problem, repair }) => [line, problem + repair]);
    throw error;
  }
  return [];
}

const GOOD = "service: X\naccount: hanamizu\n";

describe("an account sheet", () => {
  it("is complete where little is written", () => {
    expect(parseAccount(GOOD, "sheet.yml")).toMatchObject({
      section: null,
      policy: { url: null, file: null },
      profile: { text: null, url: null },
      password_holders: [],
    });
  });

  it("may be short where one thing is known", () => {
    const sheet = parseAccount(
      `${GOOD}policy: https://a.example.jp/\nprofile: 公式です。\npassword_holders: 係長\n`,
      "s.yml",
    );
    expect(sheet).toMatchObject({
      policy: { url: "https://a.example.jp/", file: null },
      profile: { text: "公式です。" },
    });
    expect(sheet.password_holders).toEqual(["係長"]);
  });

  it.each([
    ["", null, "空"],
    [`${GOOD}sction: 広報課\n`, 3, "「section」のことではありませんか"],
    [`${GOOD}verified: true\n`, 3, "取得済み、未取得、制度なし"],
    [`${GOOD}review_by: 3月末\n`, 3, "2026-12-01"],
    ["service: X\n", 1, "account"],
    [`${GOOD}policy: {link: a}\n`, 3, "「link」"],
    [`${GOOD}section: [広報課\n`, 4, ""],
  ])("%o is refused at line %s", (text, line, part) => {
    const [first] = problemsOf(text);
    expect(first?.[0]).toBe(line);
    expect(first?.[1]).toContain(part);
  });

  it("of the examples can be read", () => {
    const text = readFileSync(fromRoot("examples/account/花水市.yml"), "utf8");
    expect(parseAccount(text, "花水市.yml").policy.file).toBe("運用ポリシー.md");
  });
});
