import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fixFile, type Fixed, type Fixing } from "../../../src/cli/fix/fix-file.js";
import { isWorse, safeEdits } from "../../../src/cli/fix/safe-edits.js";
import { createLinter, type Linter, type Post, type Violation } from "../../../src/index.js";
import { decode } from "../../../src/read/decode.js";
import { readContent } from "../../../src/read/read-files.js";
import { loadDictionaries } from "../../../tools/compile-lexicon.js";
import { cell, document, run, workbook, zip } from "../../support/office.js";
import { violation } from "../../guideline/samples.js";

const NOW = new Date("2026-11-20T10:00:00+09:00");
let linter: Linter;
beforeAll(async () => {
  linter = await createLinter({ guidelines: ["nagasaki"], now: NOW });
});

async function judge(posts: readonly Post[]): Promise<Violation[][]> {
  const found: Violation[][] = [];
  for await (const { report } of linter.lint(posts)) found.push([...report.violations]);
  return found;
}

const fixing = (file: string, encoding?: string): Fixing => ({
  encoding,
  read: (bytes) => readContent(file, bytes, { cwd: "/nowhere", encoding }),
  judge,
});
const fix = (source: string, file = "a.txt"): Promise<Fixed | null> => fixFile(file, Buffer.from(source), fixing(file));
const fixedText = async (source: string, file?: string): Promise<string> => (await fix(source, file))?.after ?? source;
const found = async (text: string): Promise<Violation[]> => {
  const [violations] = await judge([{ path: "a.txt", index: 0, id: null, text, fields: {}, firstLine: 1 }]);
  return violations!;
};

describe("--fix", () => {
  it.each([
    ["看護婦さんを募集します。", "看護師さんを募集します。"],
    ["准看護婦と、父兄の皆さま。", "准看護師と、保護者の皆さま。"],
    ["2026年12月2日（火）に開きます。", "2026年12月2日（水）に開きます。"],
    ["2026.12.2(Tue) 開催", "2026.12.2(Wed) 開催"],
  ])("mends %s", async (before, after) => {
    expect(await fixedText(before)).toBe(after);
  });

  it.each([
    "日本看護婦協会の講演会です。",
    "元看護婦の方のお話です。",
    "看護婦会館の前です。",
    "職員が「看護婦さんが来ます」と言いました。",
    '係が"看護婦さん"と書きました。',
    "> 看護婦さんを募集します。\n転載しました。",
    "看護婦募集の #看護婦さん です。",
    "https://www.city.example.lg.jp/看護婦/ をご覧ください。",
    "看護\n婦さんを募集します。",
    "父兄会からのお知らせです。",
    "登校拒否する子の相談会です。",
    "12月2日（火）に開きます。",
    "「2026年12月2日（火）に開く」と聞きました。",
  ])("leaves alone: %s", async (text) => {
    expect(await fixedText(text)).toBe(text);
  });

  it("leaves alone what somebody answers for", async () => {
    const accepted =
      "---\nsns-lint: [{rule: discrimination, text: 看護婦, reason: 当時の役職名, by: 課長}]\n---\n看護婦を募集。\n";
    expect(await fix(accepted, "a.md")).toBeNull();
  });

  it("mends a post that only resembles something afterwards", async () => {
    const text = "看護婦さんが来ます。#父兄 看護婦さんが来ます。看護婦さんが来ます。\nお知らせ";
    expect(await fixedText(text)).toBe(text.replaceAll("婦", "師"));
  });

  it("leaves a post alone that would break another rule afterwards", async () => {
    const long = "あ".repeat(133) + "。父兄の方へ。";
    const tight = `---\nplatform: X\n---\n${long}\n`;
    expect(await fix(tight, "a.md")).toBeNull();
    expect(await fixedText(`---\nplatform: X\n---\n${long.slice(3)}\n`, "a.md")).toContain("保護者の方へ");
  });

  it("mends each post of a file, and front matter stays as it is", async () => {
    const several = "---\nposts: several\nnote: 看護婦\n---\n看護婦です。\r\n---\nplatform: X\n---\n裏日本です。\n";
    expect(await fixedText(several, "a.md")).toBe(
      several.replace("看護婦です", "看護師です").replace("裏日本", "日本海側"),
    );
  });

  it.each([
    ["a.csv", 'id,本文,メモ\r\n1,"看護婦です。\n""看護婦""",看護婦\r\n', '1,"看護師です。\n""看護婦""",看護婦'],
    ["a.yaml", "# 看護婦\nposts:\n  - text: |\n      看護婦です。\n", "      看護師です。"],
    [
      "a.ndjson",
      '{"id":"看護婦","text":"看護婦です。\\n父兄へ"}\n',
      '{"id":"看護婦","text":"看護師です。\\n保護者へ"}',
    ],
    ["a.json", '[{"text":"父兄へ"},\n {"text":"父兄へ"}]', '[{"text":"保護者へ"},\n {"text":"保護者へ"}]'],
  ])("mends a record of %s, and nothing beside it", async (file, before, part) => {
    const fixed = await fix(before, file);
    expect(fixed?.after).toContain(part);
    expect(fixed?.after.length).toBe(
      before.length + fixed!.changes.reduce((sum, { from, to }) => sum + to.length - from.length, 0),
    );
  });

  it.each([
    ["a.json", '[{"text":"\\u7236\\u5144の皆さまへ"}]'],
    ["a.csv", "本文,メモ\n父兄,父兄\n"],
  ])("refuses a file in which the place cannot be told: %s", async (file, source) => {
    await expect(fix(source, file)).rejects.toThrow(/自動では直せません/);
  });

  it("never writes a workbook or a document, and says so", async () => {
    const rows = [cell.text("A1", "本文"), cell.text("A2", "父兄の皆さまへ")];
    const book = zip(
      workbook({
        投稿: [
          [1, rows[0]!],
          [2, rows[1]!],
        ],
      }),
    );
    const letter = zip(document(run("父兄の皆さまへ")));
    await expect(fixFile("a.xlsx", book, fixing("a.xlsx"))).rejects.toThrow(/a\.xlsx: .*自動では直せません/);
    await expect(fixFile("a.docx", letter, fixing("a.docx"))).rejects.toThrow(/a\.docx: .*自動では直せません/);
  });

  it("tells line and words of each change", async () => {
    const { changes } = (await fix("お知らせ。\n\n看護婦と保母が来ます。"))!;
    expect(changes).toMatchObject([
      { line: 3, from: "看護婦", to: "看護師" },
      { line: 3, from: "保母", to: "保育士" },
    ]);
  });
});

const PIECES = [
  "看護婦さんが来ます。",
  "父兄の皆さま、",
  "「父兄」と",
  "2026年12月2日（火）",
  "お知らせ",
  "\n",
  "\n\n",
  " ",
  "#父兄 ",
  "🎉",
  "ｱｲｳ",
];
const drafts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

describe("--fix of any draft", () => {
  it("fixes all at once: a second time there is nothing left", async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        const once = await fixedText(text);
        expect(await fixedText(once)).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  it("changes what it says, and no byte beside", async () => {
    const line = fc.constantFrom("\n", "\r\n", "\r");
    await fc.assert(
      fc.asyncProperty(drafts, line, fc.constantFrom("utf-8", "utf-16le"), async (text, end, encoding) => {
        const written = text.replaceAll("\n", end);
        const bytes = Buffer.from(written, encoding === "utf-8" ? "utf8" : "utf16le");
        const fixed = await fixFile("a.txt", bytes, fixing("a.txt", encoding));
        if (fixed === null) return;
        let rest = written;
        let rebuilt = "";
        for (const { from, to } of fixed.changes) {
          // Words that are left alone may stand before those that are not.
          const left = rest.slice(0, restUntil(rest, from, fixed.after.slice(rebuilt.length), to));
          rebuilt += left + to;
          rest = rest.slice(left.length + from.length);
        }
        expect(rebuilt + rest).toBe(fixed.after);
        expect(decode(fixed.bytes, encoding).text).toBe(fixed.after);
      }),
      { numRuns: 40 },
    );
  });

  it("removes the finding, and makes no other", async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        const before = await found(text);
        const after = await found(await fixedText(text));
        expect(isWorse(before, after)).toBe(false);
        expect(safeEdits(after, text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Where `from` stands that became `to`. */
function restUntil(rest: string, from: string, after: string, to: string): number {
  let at = rest.indexOf(from);
  while (!after.startsWith(rest.slice(0, at) + to)) at = rest.indexOf(from, at + 1);
  return at;
}

const { lexicon } = await loadDictionaries(
  (name) => name.startsWith("discrimination") || name.includes("classes") || name === "contexts.yml",
);
const fixes = lexicon.entries.flatMap(({ id, fix = {} }) =>
  Object.entries(fix).map(([word, text]) => ({ id, word, text })),
);

describe("words that are replaced", () => {
  it("are there", () => {
    expect(fixes.length).toBeGreaterThan(30);
  });

  it.each(fixes)("$word ($id) gives $text, of which nothing is found", async ({ id, word, text }) => {
    const carrier = (words: string): string => `きょうは${words}について話します。`;
    expect((await found(carrier(word))).map(({ entry }) => entry)).toContain(id);
    const mended = await fixedText(carrier(word));
    expect(mended).toBe(carrier(text));
    const rules = (await found(mended)).map(({ rule }) => rule);
    expect(rules).not.toContain("discrimination");
  });
});

describe("safeEdits", () => {
  const at = (start: number, end: number, text: string, safe = true) =>
    violation({
      range: [start, end],
      suggestions: [{ message: "", range: [start, end], text, ...(safe ? { safe: true as const } : {}) }],
    });

  it("takes one of those that overlap, and none that is not marked or changes nothing", () => {
    const all = [at(0, 2, "x"), at(1, 3, "y"), at(4, 5, "z", false), at(5, 6, "お")];
    expect(safeEdits(all, "あいうえかお")).toEqual([{ range: [0, 2], text: "x" }]);
  });
});
