// Values of credentials and personal data are in no byte that any command writes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { secretive } from "../../src/text/secretive.js";
import { draftsWith, PLANTS, settingsWith, type Plant } from "./plants.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-secrets-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** What was written to both streams. */
async function written(...args: string[]): Promise<string> {
  let bytes = "";
  const add = (text: string): void => void (bytes += text);
  const stdin = Object.assign(Readable.from([]), { isTTY: true });
  await run(args, { stdin, color: false, cwd, out: add, err: add });
  return bytes;
}

/** As it was planted, in the widths of ASCII, and without what parts its digits. */
function formsOf({ value }: Plant): string[] {
  const plain = value.normalize("NFKC");
  const digits = plain.replace(/[- −]/gu, "");
  return [value, plain, encodeURIComponent(plain), ...(/^\d{7,}$/.test(digits) ? [digits] : [])];
}

function leaks(plant: Plant, bytes: string): string[] {
  return formsOf(plant).flatMap((form) => {
    const at = bytes.indexOf(form);
    return at < 0 ? [] : [bytes.slice(Math.max(0, at - 60), at + form.length + 10)];
  });
}

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
    for (const name of reports) expect(leaks(plant, readFileSync(join(cwd, name), "utf8"))).toEqual([]);
    // The second run remembers what the first found nothing in.
    for (const _ of ["", ""]) expect(leaks(plant, await written(...options, "--cache", "clean-id.md"))).toEqual([]);
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
});

describe("secretive", () => {
  it.each([
    ["090-1234-5678", "＊＊＊-＊＊＊＊-＊＊＊＊"],
    ["2026/13/40", "＊＊＊＊/＊＊/＊＊"],
    ["taro.yamada@example.jp", "＊＊＊＊＊＊＊＊＊＊＊@example.jp"],
    ["鍵は abcDEF12", "鍵は ＊＊＊＊＊＊＊＊"],
  ])("masks %s", (words, shown) => {
    expect(secretive(words)).toBe(shown);
  });

  it.each(["platfrom", "第3課", "url-shortner", "広報広聴課長", "instagram"])("leaves %s", (words) => {
    expect(secretive(words)).toBe(words);
  });
});
