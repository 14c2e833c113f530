// Values of credentials and personal data are in no byte that any command writes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { secretive } from "../../src/text/secretive.js";
import { leaks } from "./leaks.js";
import { draftsWith, PLANTS, settingsWith } from "./plants.js";
import { writtenIn } from "./written-in.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-secrets-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const written = (...args: string[]): Promise<string> => writtenIn(cwd, args);

it("plants at least sixty different secrets", () => {
  expect(new Set(PLANTS.map(({ value }) => value)).size).toBeGreaterThanOrEqual(60);
});

describe.each(PLANTS.map((plant) => [plant.words, plant] as const))("%s", (_, plant) => {
  it("is found in a text, and in nothing that is written of any field", async () => {
    const drafts = draftsWith(plant);
    for (const [name, content] of Object.entries(drafts)) writeFileSync(join(cwd, name), content);
    const files = FORMAT_NAMES.filter((name) => name !== "pretty").flatMap((name) => ["-f", `${name}:out.${name}`]);
    const options = ["--no-config", "-g", "nagasaki", "-g", "isahaya", "--explain", "--explain-silence"];
    const bytes = await written(...options, "-f", "pretty", ...files, ".");
    const reports = readdirSync(cwd).filter((name) => !(name in drafts));
    expect(reports).toHaveLength(FORMAT_NAMES.length - 1);
    expect(readFileSync(join(cwd, "out.ndjson"), "utf8")).toMatch(
      /"path":"text.txt".*"rule":"(?:personal-data|credential)"/,
    );
    expect(leaks(plant, bytes)).toEqual([]);
    // Where none is asked for, the draft's own guideline is looked for.
    const places = await written("--no-config", "guideline.md", "guideline-place.md");
    expect(places).toContain("guideline-place.md: ガイドライン「");
    expect(leaks(plant, places)).toEqual([]);
    for (const name of reports) expect(leaks(plant, readFileSync(join(cwd, name), "utf8"))).toEqual([]);
    // The second run remembers what the first found nothing in.
    for (const turn of ["first", "second"])
      expect(leaks(plant, await written(...options, "--cache", "clean-id.md")), turn).toEqual([]);
    for (const format of ["pretty", "markdown"])
      expect(leaks(plant, await written("format", "out.json", "-f", format))).toEqual([]);
  });

  it("is in no message about settings", async () => {
    writeFileSync(join(cwd, "a.txt"), "お知らせ bit.ly/x\n");
    for (const [at, settings] of settingsWith(plant).entries()) {
      writeFileSync(join(cwd, "c.yml"), settings);
      const bytes = await written("--config", "c.yml", "--lang", at % 2 === 0 ? "ja" : "en", "a.txt");
      expect(bytes).toContain("sns-lint:");
      expect(leaks(plant, bytes)).toEqual([]);
      expect(leaks(plant, await written("account", "c.yml"))).toEqual([]);
      expect(leaks(plant, await written("-g", "c.yml", "--no-config", "a.txt"))).toEqual([]);
    }
  });
});

it("none is told of an option", async () => {
  writeFileSync(join(cwd, "a.txt"), "お知らせ\n");
  for (const plant of PLANTS.filter(({ bare }) => bare)) {
    const { value } = plant;
    for (const option of [
      ["--now", value],
      ["--rule", `insult:${value}`],
      ["--rule", `${value}:error`],
      ["--max-warnings", value],
      ["--context", value],
      ["-f", value],
      ["-g", value],
    ]) {
      const bytes = await written("--no-config", ...option, "a.txt");
      // A number is a number to --max-warnings.
      if (option[0] !== "--max-warnings") expect(bytes).toContain("sns-lint:");
      expect(leaks(plant, bytes), option.join(" ")).toEqual([]);
    }
    writeFileSync(join(cwd, "c.yml"), `plugins: [${JSON.stringify(value)}]\n`);
    for (const args of [
      ["rules", value],
      ["completion", value],
      ["account", "-f", value, "s.yml"],
      ["accept", "--no-config", "a.txt", "--rule", "insult", "--reason", "x", "--by", "y", "--until", value],
      ["accept", "--no-config", "a.txt", "--rule", "insult", "--reason", "x", "--by", "y", "--to", value],
      ["init", "--yes", "--ci", value],
      ["--config", "c.yml", "a.txt"],
    ])
      expect(leaks(plant, await written(...args)), args.join(" ")).toEqual([]);
  }
});

it("none is in the report on an account sheet, which names those who are responsible", async () => {
  for (const plant of PLANTS) {
    const { words } = plant;
    const sheet = { service: "X", account: "hanamizu_city", section: words, administrator: "広報課長 山田花子" };
    writeFileSync(join(cwd, "s.json"), JSON.stringify({ ...sheet, note: words, password_holders: ["広報係長"] }));
    for (const format of ["json", "pretty"]) {
      const bytes = await written("account", "--no-config", "-g", "nagasaki", "-f", format, "s.json");
      expect(bytes).toContain("広報課長 山田花子");
      expect(leaks(plant, bytes)).toEqual([]);
    }
  }
});

it("none that stands in an id or a name is in a baseline or a record, and both know the posts again", async () => {
  const options = ["--no-config", "-g", "nagasaki"];
  for (const plant of PLANTS) {
    const id = JSON.stringify(plant.own ? plant.value : plant.words);
    const words = JSON.stringify(plant.words);
    writeFileSync(join(cwd, "a.md"), `---\nid: ${id}\ndrafted_by: ${words}\n---\n父兄の会です。\n`);
    writeFileSync(join(cwd, "answers.yml"), `drafter: ${words}\nreviewer: ${words}\nanswers: []\n`);
    rmSync(join(cwd, "known.json"), { force: true });
    const made = [
      await written(...options, "--baseline", "known.json", "--write-baseline", "a.md"),
      await written("review", ...options, "a.md", "--answers", "answers.yml", "--again"),
      await written(...options, "--require-review", "a.md"),
      await written(...options, "--baseline", "known.json", "-f", "json", "a.md"),
      readFileSync(join(cwd, "known.json"), "utf8"),
      readFileSync(join(cwd, "a.md.review.yml"), "utf8"),
    ];
    expect(made[2]).not.toContain("審査の記録がありません");
    expect(JSON.parse(made[3] ?? "")).toMatchObject({ posts: [{ baselined: 2 }], stale: [] });
    writeFileSync(join(cwd, "a.md"), "お知らせです。\n");
    made.push(await written(...options, "--baseline", "known.json", "a.md"));
    expect(made[6]).toContain("discrimination");
    expect(made.flatMap((bytes) => leaks(plant, bytes))).toEqual([]);
  }
});

it("none is in a record, in what is remembered, or in a change that another command makes", async () => {
  const all = PLANTS.map(({ words }) => words);
  const note = JSON.stringify(all.join(""));
  const inputs: Readonly<Record<string, string>> = {
    "a.md": `---\nconsent: ${JSON.stringify(all)}\n---\n父兄の皆さまへ。 bit.ly/x\n${all.join("\n")}\n`,
    // Something to remember.
    "b.md": "---\napproved_by: 課長\n---\n図書館は水曜日にお休みします。\n",
    "answers.yml": `drafter: 課員
reviewer: 課長
accept: [{rule: url-shortener, reason: ${note}}]
answers: [{clause: ８⑷オ, answer: いいえ, note: ${note}}]
`,
  };
  for (const [name, content] of Object.entries(inputs)) writeFileSync(join(cwd, name), content);
  const options = ["--no-config", "-g", "nagasaki"];
  const outputs = [
    await written(...options, "--fix-dry-run", "a.md"),
    await written(...options, "--cache", "--baseline", "known.json", "--write-baseline", "a.md", "b.md"),
    await written("review", ...options, "a.md", "--answers", "answers.yml"),
    await written(...options, "--require-review", "a.md"),
    await written("accept", ...options, "a.md", "--rule", "url-shortener", "--reason", note, "--by", "課長"),
  ];
  expect(outputs[0]).toContain("+保護者の皆さまへ。");
  const made = readdirSync(cwd).filter((name) => !(name in inputs));
  expect(made).toEqual([".sns-lint-cache.json", "a.md.review.yml", "a.md.sns-lint.yml", "known.json"]);
  const bytes = [...outputs, ...made.map((name) => readFileSync(join(cwd, name), "utf8"))];
  for (const plant of PLANTS) expect(bytes.flatMap((each) => leaks(plant, each))).toEqual([]);
});

describe("private posts", () => {
  it("leave nothing on disk, whatever is asked for", async () => {
    writeFileSync(join(cwd, "a.md"), "---\naccount_type: private\n---\n職場の愚痴です。役立たず。\n");
    const before = readdirSync(cwd);
    for (const format of FORMAT_NAMES) await written("--no-config", "-f", `${format}:out.${format}`, "a.md");
    await written("--no-config", "--context", "private", "-f", "json:out.json", "a.md");
    await written("--no-config", "--explain", "a.md");
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each(["個人", "個人アカウント", "職員個人", "私用", "私的", "プライベート", "personal"])(
    "of account_type %s leave nothing on disk, either",
    async (type) => {
      writeFileSync(join(cwd, "a.md"), `---\naccount_type: ${type}\n---\n職場の愚痴です。役立たず。\n`);
      expect(await written("--no-config", "-f", "json:out.json", "a.md")).toContain("ファイルに書き込みません");
      await written("--no-config", "--baseline", "b.json", "--write-baseline", "a.md");
      await written("--no-config", "--cache", "a.md");
      expect(readdirSync(cwd)).toEqual(["a.md"]);
    },
  );

  it.each(["組織", "公式", "個人情報保護課"])("are none of account_type %s", async (type) => {
    writeFileSync(join(cwd, "a.md"), `---\naccount_type: ${type}\n---\nお知らせです。\n`);
    await written("--no-config", "-f", "json:out.json", "a.md");
    expect(readdirSync(cwd)).toEqual(["a.md", "out.json"]);
  });
});

describe("secretive", () => {
  it.each([
    ["090-1234-5678", "＊＊＊-＊＊＊＊-＊＊＊＊"],
    ["1985/13/40", "＊＊＊＊/＊＊/＊＊"],
    ["7391", "＊＊＊＊"],
    ["taro.yamada@example.jp", "＊＊＊＊＊＊＊＊＊＊＊@example.jp"],
    ["taro.yamada(at)example.jp", "＊＊＊＊＊＊＊＊＊＊＊(at)example.jp"],
    ["taro★example.jp", "＊＊＊＊★example.jp"],
    ["鍵は abcDEF12", "鍵は ＊＊＊＊＊＊＊＊"],
    ["Ｈｕｎｔｅｒ２Ｓｅｃｒｅｔ！", "＊＊＊＊＊＊＊＊＊＊＊＊＊＊"],
    ["パスワードは himitsu-no-neko です", "パスワードは ＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊ です"],
    ["パスワードKirin", "パスワード＊＊＊＊＊"],
    ["パスワードを suzumushi に変更した課長", "パスワードを ＊＊＊＊＊＊＊＊＊ に変更した課長"],
    ["パスワードを「すずむし」にした", "パスワードを「＊＊＊＊」にした"],
    ["pass hunter", "pass ＊＊＊＊＊＊"],
    ["PW=ねこ", "PW=＊＊"],
    ["暗証番号は 七三九一", "暗証番号は ＊＊＊＊"],
    ["入口は七三九一", "入口は＊＊＊＊"],
  ])("masks %s", (words, shown) => {
    expect(secretive(words)).toBe(shown);
  });

  it.each([
    "platfrom",
    "2026-13-45",
    "1.5",
    "-1",
    "第3課",
    "url-shortner",
    "広報広聴課長",
    "instagram",
    "ＬＩＮＥ公式",
    "password_holder",
    "パスワードの共有先",
    "パスワードを確認した課長",
    "passport",
    "keyword list",
    "三十二人",
  ])("leaves %s", (words) => {
    expect(secretive(words)).toBe(words);
  });
});
