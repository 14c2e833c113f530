import { EMPTY_REGISTERS } from "../src/hosts/empty-registers.js";
import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { createLinter, type Linter, type PostReport } from "../src/index.js";
import { defineRule } from "../src/define-rule.js";
import { runRules } from "../src/run-rules.js";
import { analyse } from "../src/document.js";
import { post } from "./support/post.js";

/** What a draft says of itself when a test is not about it. */
const APPROVED = { approved_by: "広報広聴課長", account_type: "organization" };

async function reportOf(linter: Linter, text: string, fields = {}): Promise<PostReport> {
  for await (const { report } of linter.lint([post(text, { ...APPROVED, ...fields })])) return report;
  throw new Error("no report");
}

describe("the pipeline", () => {
  let nagasaki: Linter;
  let all: Linter;
  beforeAll(async () => {
    nagasaki = await createLinter({ guidelines: ["nagasaki"] });
    all = await createLinter({ guidelines: ["isahaya", "oizumi", "nagasaki"] });
  });

  it("gives range, position, clause and remedy for a shortened link, in the original's offsets", async () => {
    const text = "申込みは\r\nｈｔｔｐｓ：／／ｂｉｔ．ｌｙ／ａｂｃ へ";
    const { violations } = await reportOf(nagasaki, text);
    const [violation] = violations.filter(({ rule }) => rule === "url-shortener");
    expect(violation).toMatchObject({
      severity: "error",
      certainty: "certain",
      text: "ｈｔｔｐｓ：／／ｂｉｔ．ｌｙ／ａｂｃ",
      start: { line: 2, column: 1 },
    });
    expect(text.slice(...(violation?.range ?? [0, 0]))).toBe(violation?.text);
    expect(violation?.clauses.map(({ label }) => label)).toEqual(["７⑶"]);
    expect(violation?.advice ?? violation?.suggestions[0]?.message).toBeTruthy();
  });

  it("counts lines as an editor does where the draft has front matter", async () => {
    const draft = { ...post("一行目\n申込みは https://bit.ly/abc へ", APPROVED), firstLine: 5 };
    for await (const { report } of nagasaki.lint([draft]))
      expect(report.violations.map(({ start, end }) => [start.line, end.line])).toEqual([[6, 6]]);
  });

  it("cites no clause where the municipality has none, and makes it info", async () => {
    const isahaya = await createLinter({ guidelines: ["isahaya"] });
    const { violations } = await reportOf(isahaya, "申込みは https://bit.ly/abc へ");
    expect(violations.map(({ rule, severity, clauses }) => [rule, severity, clauses])).toContainEqual([
      "url-shortener",
      "info",
      [],
    ]);
  });

  it("holds a draft against the clauses that bind its usage", async () => {
    const oizumi = await createLinter({ guidelines: ["oizumi"] });
    const secret = "来月の人事異動の内示がありました。うちの課は2人が異動です。";
    const labels = ({ violations }: PostReport): string[] =>
      violations.flatMap(({ clauses }) => clauses).map((c) => c.label);
    expect(labels(await reportOf(oizumi, secret))).toContain("４（７）③ア");
    expect(labels(await reportOf(oizumi, secret, { account_type: "private" }))).toEqual(["４（２）"]);
    const outside = await reportOf(nagasaki, secret, { account_type: "private" });
    expect(labels(outside)).toEqual([]);
    expect(outside.unchecked).toMatchObject([{ rule: null, reason: expect.stringContaining("長崎市") as string }]);
  });

  it("asks of a private draft nothing that only an office is held to", async () => {
    const draft = "個人的にはこの制度に反対です。";
    const rules = ({ violations }: PostReport): string[] => violations.map(({ rule }) => rule);
    expect(rules(await reportOf(nagasaki, draft))).toContain("personal-opinion");
    expect(rules(await reportOf(nagasaki, draft, { account_type: "private", approved_by: "" }))).toEqual([]);
    const imposed = await createLinter({ guidelines: ["nagasaki"], usage: "duty" });
    expect(rules(await reportOf(imposed, draft, { account_type: "private" }))).toContain("personal-opinion");
  });

  it.each([
    [["nagasaki"], "イ", []],
    [["nagasaki"], "急ぎ", ["７⑴"]],
    // A guideline without the exception, or without the clause, says nothing for the other.
    [["nagasaki", "isahaya"], "イ", []],
  ])("leaves it to the clauses of %j whether 「%s」 allows an oral approval", async (guidelines, reason, labels) => {
    const linter = await createLinter({ guidelines });
    const approval = { type: "oral", reason, by: "観光課長" };
    const { violations } = await reportOf(linter, "つつじ祭りの駐車場は満車です。", { approval });
    expect(violations.flatMap(({ clauses }) => clauses.map(({ label }) => label))).toEqual(labels);
    expect(violations).toHaveLength(labels.length);
  });

  it("accepts what the post itself allows", async () => {
    const { violations } = await reportOf(nagasaki, "運航状況は https://ferry.example.jp/status へ", {
      allow: ["ferry.example.jp"],
    });
    expect(violations).toEqual([]);
  });

  it("leaves out a rule that is off, and takes the user's severity", async () => {
    const off = await createLinter({ guidelines: ["nagasaki"], rules: { "url-shortener": "off" } });
    expect(off.rules.map(({ id }) => id)).not.toContain("url-shortener");
    const softer = await createLinter({ guidelines: ["nagasaki"], rules: { "url-shortener": "warning" } });
    const { violations } = await reportOf(softer, "申込みは https://bit.ly/abc へ");
    expect(violations.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("has figures that add up", async () => {
    const posts = [post("申込みは https://bit.ly/abc へ", APPROVED), post("😀よい天気です", APPROVED)];
    const reports: PostReport[] = [];
    for await (const { report } of nagasaki.lint(posts)) reports.push(report);
    const { summary } = nagasaki.report(reports, posts);
    expect(summary).toMatchObject({ posts: 2, characters: 32, errors: 1, rules: nagasaki.rules.length });
    expect(summary.errors + summary.warnings + summary.infos).toBe(
      reports.flatMap(({ violations }) => violations).length,
    );
  });

  it("any string: no throw, ranges valid, text as quoted, only given guidelines cited", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "https://bit.ly/a",
        "090-1234-5678",
        "バ○",
        "死ね",
        "部外秘",
        "外国人",
        "@a",
        "#タグ",
        "\n",
        "😀",
        "\ud83d",
        "\u0000",
        "「",
        "」",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const text = pieces.join("");
        const { violations, unchecked } = await reportOf(all, text);
        expect(unchecked).toEqual([]);
        for (const { range, clauses, certainty, severity } of violations) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThan(range[0]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
          expect(clauses.every(({ guideline }) => ["isahaya", "oizumi", "nagasaki"].includes(guideline))).toBe(true);
          if (certainty === "likely") expect(severity).not.toBe("error");
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("runRules", () => {
  const messages = { found: { ja: () => "見つけた", en: () => "found" } };
  const good = defineRule({
    id: "good",
    category: "insult",
    title: "試験",
    messages,
    masked: true,
    *check({ folded }) {
      if (folded.text.length > 1) yield { at: [0, 2], say: "found", data: undefined, certainty: "likely" };
    },
  });
  const bad = defineRule({
    id: "bad",
    category: "insult",
    title: "試験",
    messages,
    // eslint-disable-next-line require-yield -- a rule that breaks before its first finding
    *check() {
      throw new Error("壊れた");
    },
  });

  it("names a rule that crashed and keeps the others' findings, masked where they must be", async () => {
    const document = await analyse(post("①②③"), {
      tokenizer: { tokenize: () => [] },
      lexicon: { find: () => [], finding: () => [][Symbol.iterator]() as never, contexts: () => new Set() },
      registers: () => EMPTY_REGISTERS,
      now: 0,
      scanSecrets: () => Promise.resolve([]),
    });
    const { findings, unchecked } = runRules(document, [bad, good], "ja");
    expect(unchecked).toEqual([{ rule: "bad", reason: expect.stringContaining("壊れた") as string }]);
    expect(findings.map(({ rule, message, text, range }) => ({ rule, message, text, range }))).toEqual([
      { rule: "good", message: "見つけた", text: "＊＊", range: [0, 2] },
    ]);
  });
});
