// Values that were found and are not told: taken off, cut off, remembered, or beside what is told.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { lint, type Setup } from "../../src/lint.js";
import { secretRanges } from "../../src/format/mask.js";
import { MOST_FINDINGS } from "../../src/run-rules.js";
import { post } from "../format/sample.js";
import { runHere } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const PHONE = "090-1357-8642";

/** All that a run writes in all formats, and on the screen. */
async function written(...args: string[]): Promise<string> {
  const names = FORMAT_NAMES.filter((name) => name !== "pretty");
  const files = names.flatMap((name) => ["-f", `${name}:out/out.${name}`]);
  folder.write("out/.keep", "");
  const { shown, told } = await runHere(folder.path, "--no-config", "-f", "pretty", ...files, ...args);
  const made = names.map((name) => join(folder.path, "out", `out.${name}`));
  return [shown, told, ...made.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""))].join("\n");
}

describe("personal data that a baseline holds", () => {
  it("is in no output, with or without another finding beside it", async () => {
    folder.write("a.txt", `担当の携帯は ${PHONE} です。\n`);
    folder.write("b.txt", `担当の携帯は ${PHONE} です。 bit.ly/x\n`);
    const baseline = ["--baseline", "known.json"];
    expect(await written(...baseline, "--write-baseline", "a.txt", "b.txt")).not.toContain(PHONE);
    folder.write("b.txt", `担当の携帯は ${PHONE} です。 bit.ly/y\n`);
    const bytes = await written(...baseline, "a.txt", "b.txt");
    expect(bytes).toContain("bit.ly/y");
    expect(bytes).not.toContain(PHONE);
  });
});

describe("personal data of which there is too much", () => {
  it("is in no output where the run has no room for the findings of its post", async () => {
    const rows = Array.from({ length: 25 }, () => "bit.ly/a ".repeat(1950));
    const last = `担当の携帯は ${PHONE} です。${"bit.ly/a ".repeat(1950)}マイナンバーは 1234 5678 9018 です。`;
    folder.write("many.csv", ["本文", ...rows, last, ""].join("\n"));
    const args = ["--no-config", "--rule", "unverified-link:off", "-f", "html", "many.csv"];
    const { shown } = await runHere(folder.path, ...args);
    expect(shown).toContain("担当の携帯は");
    expect(shown).not.toContain(PHONE);
    expect(shown).not.toContain("1234 5678 9018");
  }, 120_000);

  it("is in no output where its rule stopped, before the place or behind it", async () => {
    const number = (at: number): string => `090-${String(1000 + Math.floor(at / 100))}-${String(3000 + at)}`;
    const phones = Array.from({ length: MOST_FINDINGS + 20 }, (_, at) => number(at));
    folder.write(
      "c.txt",
      `父兄の会です。田中のメールは taro.yamada@gmail.com です。携帯は ${phones.join(" ")} です。\n`,
    );
    const bytes = await written("c.txt");
    expect(bytes).toContain("2,000件を超えた");
    expect(phones.filter((phone) => bytes.includes(phone))).toEqual([]);
    expect(bytes).not.toContain("taro.yamada");
  });

  it("leaves the text to read where another rule stopped", async () => {
    folder.write("d.txt", `図書館のお知らせです。${"役立たず。".repeat(MOST_FINDINGS + 5)}\n`);
    const { shown } = await runHere(folder.path, "--no-config", "-f", "html", "d.txt");
    expect(shown).toContain("図書館のお知らせです。");
  });

  it("is not shown where nobody could judge the text", async () => {
    const setup = { scanSecrets: () => Promise.reject(new Error("no memory")), lang: "ja" } as unknown as Setup;
    const draft = post(`携帯は ${PHONE} です。`);
    for await (const { report } of lint([draft], setup)) expect(secretRanges(report)).toEqual([[0, draft.text.length]]);
  });
});

describe("where a rule for secrets fails", () => {
  const SECRET = "ひらけごま";
  /** Where its word stands it fails, and nobody else knows the word. */
  const failing = (): void => {
    const source = `const messages = { found: { ja: () => "x", en: () => "x" } };
      function* check({ folded: { text } }) { if (text.includes("${SECRET}")) throw new TypeError("boom"); }
      export default { rules: [
        { id: "own/words", category: "credential", title: "合言葉", messages, masked: true, dutyOnly: false, check } ] };`;
    folder.write("own.mjs", source);
  };
  const run = (...args: string[]) => written("--plugin", "./own.mjs", "--explain", ...args);

  it("shows no word of the text, and names the rule", async () => {
    failing();
    folder.write("a.txt", `父兄の皆さまへ。合図は${SECRET}、役立たずの門番は12月2日（月）に来ます。bit.ly/${SECRET}\n`);
    const bytes = await run("a.txt");
    expect(bytes).toContain("own/words");
    expect(bytes).toMatch(/url-shortener/u);
    for (const words of [SECRET, "父兄", "役立たず", "門番", "12月2日"]) expect(bytes, words).not.toContain(words);
    for (const option of ["--fix-dry-run", "--explain-silence"]) {
      const { status, shown, told } = await runHere(
        folder.path,
        "--no-config",
        "--plugin",
        "./own.mjs",
        option,
        "a.txt",
      );
      expect([option, status]).toEqual([option, 3]);
      expect(shown + told).not.toMatch(/ひらけごま|父兄|門番/u);
    }
  });

  it("records no word of it", async () => {
    failing();
    folder.write("a.txt", `bit.ly/${SECRET}\n`);
    const plugin = ["--no-config", "--plugin", "./own.mjs"];
    const answer = ["--rule", "url-shortener", "--reason", "確認済み", "--by", "課長"];
    const { status, shown, told } = await runHere(folder.path, "accept", ...plugin, ...answer, "a.txt");
    expect(status).toBe(0);
    await runHere(folder.path, ...plugin, "--baseline", "known.json", "--write-baseline", "a.txt");
    const [record = "", known = ""] = ["a.txt.sns-lint.yml", "known.json"].map((name) =>
      readFileSync(join(folder.path, name), "utf8"),
    );
    expect([shown, told, record, known].join("\n")).not.toMatch(/ひらけごま|bit\.ly/u);
    // Not what a sum of the words would tell to who tries them.
    for (const written of [record, known]) expect(written).toMatch(/fingerprint"?: ?"[\da-f]{8}-[\da-f]{2}"/u);
  });

  it("shows nothing of a field on which it fails, and the text", async () => {
    failing();
    folder.write("b.md", `---\nid: n1\nreply_to: 合図は${SECRET}です\n---\n父兄の皆さまへ\n`);
    const bytes = await run("b.md");
    expect(bytes).toContain("own/words");
    expect(bytes).toContain("父兄");
    expect(bytes).not.toContain(SECRET);
    const { status } = await runHere(folder.path, "--no-config", "--plugin", "./own.mjs", "b.md");
    expect(status).toBe(3);
  });
});

describe("an explanation", () => {
  it.each([
    ["DB: postgres://kouhou:wasabi5678@10.0.0.1/db", "wasabi5678"],
    ["http://10.0.0.5/?password=kawasemi1x", "kawasemi1x"],
  ])("quotes no token of %s that reaches into a secret", async (text, value) => {
    folder.write("e.txt", `${text}\n`);
    const bytes = await written("--explain", "e.txt");
    expect(bytes).toContain("security-exposure");
    expect(bytes).not.toContain(value);
  });

  it("still quotes the tokens beside a secret", async () => {
    folder.write("e.txt", `役立たず。携帯は ${PHONE} です。\n`);
    expect(await written("--explain", "e.txt")).toMatch(/\? 語 .*役立/u);
  });
});

describe("a result that is remembered", () => {
  const draft = (by: string): string => `---\napproved_by: ${by}\n---\n図書館は水曜日にお休みします。\n`;

  it("prints no field that the first run masked", async () => {
    folder.write("f.md", draft("パスワードを suzumushi に変更した課長"));
    for (const turn of ["first", "second"])
      expect(await written("--cache-location", "cache.json", "f.md"), turn).not.toContain("suzumushi");
    expect(existsSync(join(folder.path, "cache.json"))).toBe(false);
  });

  it("prints the fields as the first run did", async () => {
    folder.write("g.md", draft("第3課 4班 鳴海 2026年"));
    const first = await written("--cache-location", "cache.json", "g.md");
    expect(first).toContain("第3課 4班 鳴海 2026年");
    expect(await written("--cache-location", "cache.json", "g.md")).toContain("第3課 4班 鳴海 2026年");
    expect(readFileSync(join(folder.path, "cache.json"), "utf8")).toMatch(/"entries":\{"/u);
  });
});

describe("a diff", () => {
  const PASSWORD = "Hanami2024x";
  const said = `管理画面のパスワードは ${PASSWORD} です。`;
  const called = `担当の携帯は ${PHONE} です。`;

  it.each([
    ["a comment", "a.md", `---\n# ${said}\napproved_by: 課長\n---\n父兄の皆さまへ\n`],
    ["comments of several lines", "a.yml", `- text: 父兄の皆さまへ\n# 管理画面のパスワード:\n# ${PASSWORD}\n`],
    ["a column of the same name", "a.csv", `本文,備考,備考\n父兄の皆さまへ,なし,${said}\n`],
    ["lines above the header", "a.csv", `連絡先,${called}\n本文,備考\n父兄の皆さまへ,なし\n`],
    ["a key", "a.ndjson", `${JSON.stringify({ text: "父兄の皆さまへ", [called]: 1 })}\n`],
    ["a neighbour that cannot be read", "a.json", `[\n{"text":"父兄の皆さまへ"},\n{"text":{"a":"${called}"}}\n]\n`],
    [
      "words in numbers",
      "a.json",
      `{"text":"父兄の皆さまへ","\\u30d1\\u30b9\\u30ef\\u30fc\\u30c9\\u306f ${PASSWORD} \\u3067\\u3059":1}\n`,
    ],
  ])("shows nothing of %s", async (_, name, content) => {
    folder.write(name, content);
    const { shown } = await runHere(folder.path, "--no-config", "--fix-dry-run", name);
    expect(shown).toContain("保護者の皆さまへ");
    expect(shown).toContain("＊＊＊");
    expect(shown).not.toContain(PASSWORD);
    expect(shown).not.toContain(PHONE);
  });

  it("shows moments, numbers of posts and people in charge, so that a program can take it", async () => {
    const head = "id: 202611201000\nscheduled_at: 2026-11-20 10:00\napproved_by: 総務課長\n";
    folder.write("a.md", `---\n${head}---\n父兄の皆さまへ\n`);
    const { shown } = await runHere(folder.path, "--no-config", "--fix-dry-run", "a.md");
    expect(shown).toContain("2026-11-20 10:00");
    expect(shown).not.toContain("＊");
  });
});
