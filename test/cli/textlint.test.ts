// Through textlint's own kernel and plug-ins.
import { writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { TextlintKernel } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import textPlugin from "@textlint/textlint-plugin-text";
import { describe, expect, it } from "vitest";
import rule, { type SourceOptions } from "../../src/cli/textlint.js";
import { run } from "../../src/cli/run.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();

/** What textlint shows: rule, and the words between which range. */
async function textlint(name: string, text: string, options: SourceOptions = { config: false }) {
  const result = await new TextlintKernel().lintText(text, {
    ext: extname(name),
    filePath: join(folder.path, name),
    plugins: [
      { pluginId: "text", plugin: textPlugin as never },
      { pluginId: "markdown", plugin: markdownPlugin as never },
    ],
    rules: [{ ruleId: "sns-lint", rule: rule as never, options: options }],
  });
  return result.messages.map(({ message, severity, range: [start, end] }) => ({
    severity,
    rule: /\[([a-z-]+)\]$/.exec(message)?.[1] ?? null,
    words: text.slice(start, end),
    message,
  }));
}

/** What the command line finds in the same file. */
async function commandLine(name: string, text: string, ...args: string[]) {
  folder.write(name, text);
  let out = "";
  await run(["--no-config", "--format", "json", ...args, name], {
    stdin: Readable.from([]),
    color: false,
    cwd: folder.path,
    out: (part) => void (out += part),
    err: () => undefined,
  });
  const { posts } = JSON.parse(out) as {
    posts: { violations: { rule: string; start: object; range: [number, number] }[] }[];
  };
  return posts.flatMap(({ violations }) => violations.map(({ rule: id }) => id));
}

const DRAFT = "# 12月2日（金）の催し\n\nくわしくは bit.ly/abc へ。😀😀\n\n*バカ*な人は来ないでください。\n";

describe("sns-lint/textlint", () => {
  it("tells an option that there is not, and judges nothing by other guidelines", async () => {
    const found = await textlint("a.md", DRAFT, { config: false, guidelin: "nagasaki" } as SourceOptions);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining("「guidelin」はありません。「guideline」のことではありませんか。"),
    ]);
  });

  it("says what to write instead", async () => {
    const [found] = await textlint("a.md", "看護婦を募集します。\n", { config: false, guideline: "nagasaki" });
    expect(found?.message).toContain("「看護師」と書く");
  });

  it.each(["a.txt", "a.md"])("finds in %s what the command line finds, in the same order of the text", async (name) => {
    const found = await textlint(name, DRAFT, { config: false, guideline: "nagasaki" });
    const expected = await commandLine(name, DRAFT, "--guideline", "nagasaki", "--now", new Date().toISOString());
    expect(found.map((each) => each.rule).sort()).toEqual([...expected].sort());
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: "url-shortener", words: "bit.ly/abc" }),
        expect.objectContaining({ rule: "insult", words: expect.stringContaining("バカ") as unknown }),
      ]),
    );
    expect(found.find((each) => each.rule === "url-shortener")?.message).toContain("長崎市 ７⑶");
  });

  it("points into drafts behind front matter, with any line ends, and into the second of several", async () => {
    const several = "---\nposts: several\n---\n休館です。\n---\n開館です。 bit.ly/abc\n";
    for (const text of [several, several.replaceAll("\n", "\r\n")])
      expect(await textlint("a.md", text)).toMatchObject([{ rule: "url-shortener", words: "bit.ly/abc" }]);
  });

  it("takes rules, level and the sidecar", async () => {
    const text = "bit.ly/abc です。";
    expect(await textlint("a.txt", text, { config: false, rules: { "url-shortener": "off" } })).toEqual([]);
    expect(await textlint("a.txt", text, { config: false, level: "error" })).toEqual([]);
    writeFileSync(
      join(folder.path, "a.txt.sns-lint.yml"),
      "- {rule: url-shortener, text: bit.ly/abc, reason: 掲示物と同じ, by: 課長}\n",
    );
    expect(await textlint("a.txt", text, { config: false, level: "warning" })).toEqual([]);
  });

  it("says what it cannot read or use, where textlint shows it", async () => {
    expect(await textlint("a.md", "---\n閉じない\n")).toMatchObject([
      { message: expect.stringContaining("閉じる") as unknown },
    ]);
    const options = { config: false, guideline: "nagasakki" } as const;
    expect(await textlint("a.md", "休館です。", options)).toMatchObject([
      { message: expect.stringContaining("「nagasaki」") as unknown },
    ]);
  });

  it("reports each finding at its own level, unless .textlintrc gives the rule one", async () => {
    const text = "受付は bit.ly/abc です。紅葉は https://momiji-diary.example.com/ へ。\n";
    const options = { config: false, guideline: "nagasaki" } as const;
    const levels = async (more: SourceOptions): Promise<unknown> =>
      (await textlint("a.txt", text, { ...options, ...more })).map(({ severity, message }) => [
        severity,
        message.slice(0, 3),
      ]);
    expect(await levels({})).toEqual([
      [2, "要修正"],
      [1, "要確認"],
    ]);
    expect(await levels({ rules: { "unverified-link": "info" } })).toContainEqual([3, "参考 "]);
    expect(
      new Set((await textlint("a.txt", text, { ...options, severity: "warning" })).map((each) => each.severity)),
    ).toEqual(new Set([1]));
    // What could not be checked is never less than an error.
    const [fault] = await textlint("a.txt", text, { config: false, guideline: "nagasakki" });
    expect(fault?.severity).toBe(2);
  });

  it("has nothing to say about a draft without findings", async () => {
    expect(await textlint("a.md", "# 図書館は休館です\n\n差別をなくしましょう。\n")).toEqual([]);
  });
});
