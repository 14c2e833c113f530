import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuidelineError } from "../../src/guideline/guideline-error.js";
import { parseGuideline } from "../../src/guideline/parse-guideline.js";
import { validateGuideline } from "../../src/guideline/validate.js";

const HEAD = "id: hana\ntitle: 花水市の指針\nissuer: 広報課\nname: 花水市\nclauses:\n"; // 5 lines
const GOOD = "  - {id: 1-1, label: 1(1), text: 侮辱しない。, force: prohibition, check: automatic, covers: [insult]}\n";

async function problemsOf(source: string): Promise<readonly { line: number | null; message: string }[]> {
  try {
    await parseGuideline(source, "hana.yml");
  } catch (error) {
    if (error instanceof GuidelineError) return error.problems;
    throw error;
  }
  return [];
}

const withClause = (lines: string) => problemsOf(`${HEAD}${GOOD}${lines}`);

describe("a guideline file", () => {
  it("gets defaults for what it leaves out", async () => {
    expect(await parseGuideline(HEAD + GOOD, "hana.yml")).toEqual({
      id: "hana",
      title: "花水市の指針",
      issuer: "広報課",
      name: "花水市",
      date: null,
      applies: { contractors: false, private_use: false },
      own_domains: [],
      severities: {},
      clauses: [
        {
          id: "1-1",
          label: "1(1)",
          heading: "",
          text: "侮辱しない。",
          force: "prohibition",
          check: "automatic",
          covers: ["insult"],
          except: [],
          only: [],
        },
      ],
    });
  });

  it("names the file and the line of every problem, in their order", async () => {
    const source = `${HEAD}${GOOD}${GOOD.replace("1-1", "1-2").replace("insult", "insalt")}colour: red\n`;
    await expect(parseGuideline(source, "hana.yml")).rejects.toThrow(
      /^hana\.yml:7: .*insult.*\nhana\.yml:8: .*colour/u,
    );
  });
});

describe("own_domains", () => {
  const withDomains = (entry: string) =>
    parseGuideline(
      `${HEAD.replace("clauses:", `own_domains: [${JSON.stringify(entry)}]\nclauses:`)}${GOOD}`,
      "hana.yml",
    );

  it.each(["city.hana.lg.jp", "www.city.hana.lg.jp", "town.hana.gunma.jp", "xn--r8jz45g.jp", "hana-kanko.com"])(
    "%s is one",
    async (entry) => {
      await expect(withDomains(entry)).resolves.toMatchObject({ own_domains: [entry] });
    },
  );

  it.each([
    ["https://city.hana.lg.jp/", "「city.hana.lg.jp」"],
    ["city.hana.lg.jp/koho", "「city.hana.lg.jp」"],
    ["city.hana.lg.jp:8080", "「city.hana.lg.jp」"],
    ["*.city.hana.lg.jp", "「city.hana.lg.jp」"],
    ["ｃｉｔｙ．ｈａｎａ．ｌｇ．ｊｐ", "「city.hana.lg.jp」"],
    [" city.hana.lg.jp ", "「city.hana.lg.jp」"],
    ["City.Hana.LG.jp", "「city.hana.lg.jp」"],
    ["例え.jp", "「xn--r8jz45g.jp」"],
    ["https://koho:himitsu99@city.hana.lg.jp/", "「city.hana.lg.jp」"],
    ["lg.jp", "city.example.lg.jp のように"],
    ["*.jp", "city.example.lg.jp のように"],
    ["github.io", "city.example.lg.jp のように"],
    ["花水市", "city.example.lg.jp のように"],
    ["city hana lg jp", "city.example.lg.jp のように"],
  ])("%s is none: the line, and what to write, without the words of the entry", async (entry, repair) => {
    const refused = await withDomains(entry).then(() => "", String);
    expect(refused).toContain(repair);
    expect(refused).toMatch(/hana\.yml:\d+: own_domains/u);
    expect(refused).not.toContain("himitsu99");
  });
});

describe("refused, with the line", () => {
  const clause = (fields: string) => `  - id: 1-2\n    label: 1(2)\n${fields}`; // from line 7
  const rest = "    text: あ\n    force: care\n    check: automatic\n    covers: [rights]\n";
  it.each([
    ["an unknown category", clause(rest.replace("rights", "right")), 12, /right.*rights/u],
    ["an unknown force", clause(rest.replace("care", "caer")), 10, /caer.*care/u],
    ["an unknown check", clause(rest.replace("automatic", "machine")), 11, /machine/u],
    ["an unknown signal", clause(`${rest}    question: 見ましたか。\n    ask: [pictures]\n`), 14, /pictures/u],
    ["an unknown key", clause(`${rest}    exept: [x]\n`), 13, /exept.*except/u],
    ["a duplicate id", clause(rest).replace("1-2", "1-1"), 7, /1-1/u],
    ["no text", clause(rest.replace("    text: あ\n", "")), 7, /text/u],
    ["an empty text", clause(rest.replace("あ", "''")), 9, /text/u],
    ["no label", clause(rest).replace("    label: 1(2)\n", ""), 7, /label/u],
    ["a number for an id", clause(rest).replace("1-2", "12"), 7, /"12"/u],
    ["none without why", clause(rest.replace("automatic", "none")), 11, /why/u],
    ["assisted without a question", clause(rest.replace("automatic", "assisted")), 11, /question/u],
    ["checklist without a question", clause(rest.replace("automatic", "checklist")), 11, /question/u],
    ["automatic without covers", clause(rest.replace("    covers: [rights]\n", "")), 11, /covers/u],
    ["an unknown check of accounts", clause(`${rest}    account: [profile-ulr]\n`), 13, /profile-ulr.*profile-url/u],
    ["account with nothing to check or ask", clause(rest.replace("automatic", "account")), 11, /account.*question/u],
    ["a question that asks nothing", clause(`${rest}    question: 見ること。\n`), 11, /か。/u],
    ["a list that is none", clause(rest.replace("[rights]", "rights")), 12, /covers/u],
    ["the same key twice", clause(`${rest}    text: い\n`), 13, /二度/u],
  ])("%s", async (_, lines, line, message) => {
    const problems = await withClause(lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) as string });
  });

  it.each([
    ["a severity", "severities: {insult: fatal}\n", 7],
    ["a flag", "applies: {contractors: maybe}\n", 7],
    ["a key of applies", "applies:\n  contractor: true\n", 8],
  ])("%s of the guideline itself", async (_, lines, line) => {
    expect(await withClause(lines)).toMatchObject([{ line }]);
  });

  it("a file without clauses, an empty one, one that is no YAML", async () => {
    expect(await problemsOf(HEAD)).toMatchObject([{ line: 5 }]);
    expect(await problemsOf("")).toHaveLength(1);
    expect(await problemsOf("id: [")).not.toEqual([]);
    expect(await problemsOf("- 1\n")).toHaveLength(1);
  });

  it("an alias that leads nowhere", async () => {
    expect(await problemsOf("id: *nobody\n")).toHaveLength(1);
  });

  it("an id that is no name", async () => {
    expect(await problemsOf((HEAD + GOOD).replace("hana", "../花"))).toMatchObject([{ line: 1 }]);
  });
});

const yamlish = fc
  .array(
    fc.constantFrom("id", "clauses", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "*a", "&a ", "!x", "|", "'", "#", "?"),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

describe("whatever the file holds", () => {
  it("it is a guideline or a GuidelineError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          validateGuideline(value, "x.yml");
        } catch (error) {
          expect(error).toBeInstanceOf(GuidelineError);
        }
      }),
    );
  });
  it("so for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), yamlish), async (text) => {
        await expect(parseGuideline(text, "x.yml")).rejects.toBeInstanceOf(GuidelineError);
      }),
    );
  });
});

describe("names in a guideline", () => {
  const vocabulary = { contexts: ["seeking-opinions", "staff-introduction"], rules: ["insult", "rights"] };
  const names = async (source: string): Promise<unknown> => {
    try {
      await parseGuideline(source, "hana.yml", vocabulary);
      return [];
    } catch (error) {
      return (error as GuidelineError).problems;
    }
  };
  const except = (name: string) => HEAD + GOOD.replace("}", `, except: [${name}]}`);

  it.each([
    ["seeking", "seeking-opinions"],
    ["staff-introductoin", "staff-introduction"],
    ["oral-aproval/ア", "oral-approval/ア"],
    ["oral-approval/", "oral-approval/"],
    ["zzz", "seeking-opinions"],
  ])("are refused where no context is called %s", async (name, meant) => {
    expect(await names(except(name))).toMatchObject([{ line: 6, message: expect.stringContaining(meant) as string }]);
  });

  it("are refused where no rule is called so", async () => {
    expect(await names(`${HEAD}${GOOD}severities: {rights: info, insultt: off}\n`)).toMatchObject([
      { line: 7, message: expect.stringContaining("「insult」") as string },
    ]);
  });

  it.each(["seeking-opinions", "oral-approval/災害"])("may be %s", async (name) => {
    expect(await names(except(name))).toEqual([]);
  });
});

describe("messages", () => {
  it("have a subject", async () => {
    expect((await problemsOf((HEAD + GOOD).replace("issuer: 広報課\n", "")))[0]?.message).toMatch(
      /^ガイドラインに issuer/u,
    );
    expect((await problemsOf(`${HEAD}${GOOD}applies: {contractor: true}\n`))[0]?.message).toContain("contractors");
  });

  it.each(["", "# 見出しだけ\n"])("say that a file is empty", async (source) => {
    expect(await problemsOf(source)).toMatchObject([{ message: expect.stringContaining("空です") as string }]);
  });
});

describe("what a clause says of single categories", () => {
  const CLAUSE =
    "  - {id: a, label: 第2条, text: けなさない。, force: duty, check: assisted, covers: [insult], ask: [finding]";

  it.each([
    [
      ", question: よいですか。, questions: {insult: けなしていませんか。}, only_in: {insult: [specific-target]}}",
      null,
    ],
    [", question: よいですか。, questions: {rights: 許可がありますか。}}", /covers/u],
    [", question: よいですか。, only_in: {rights: [a]}}", /covers/u],
    [", question: よいですか。, questions: {insult: けなさない。}}", /か。/u],
    [", question: よいですか。, questions: {insalt: けなしていませんか。}}", /insalt/u],
  ])("%s", async (rest, expected) => {
    const problems = await withClause(`${CLAUSE}${rest}\n`);
    if (expected === null) expect(problems).toEqual([]);
    else expect(problems).toMatchObject([{ message: expect.stringMatching(expected) as string }]);
  });
});
