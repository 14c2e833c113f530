import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readAcceptances } from "../../src/read/acceptances.js";
import { readInputs } from "../../src/read/read-files.js";

const entry = { rule: "url-shortener", text: "bit.ly/a", reason: "掲示物と同じ", by: "広報課長" };

describe("readAcceptances", () => {
  it("reads one or a list", () => {
    const read = { ...entry, fingerprint: null, until: null, ends: null, shared: false };
    expect(readAcceptances(entry)).toEqual({ value: [read] });
    expect(readAcceptances([entry, { ...entry, until: "2026-12-31" }])).toEqual({
      value: [read, { ...read, until: "2026-12-31", ends: Date.parse("2027-01-01T00:00:00+09:00") }],
    });
  });

  it.each([
    ["no reason", { ...entry, reason: "" }, "reason がありません"],
    ["no person", { ...entry, by: undefined }, "by がありません"],
    ["neither words nor fingerprint", { ...entry, text: undefined }, "text"],
    ["both", { ...entry, fingerprint: "00000000" }, "どちらか1つ"],
    ["no date", { ...entry, until: "年末" }, "「年末」が日付ではありません"],
    ["an unknown key", { ...entry, reson: "x" }, "「reson」という項目"],
    ["no entry", "url-shortener", "組になっていません"],
    ["null", null, "組になっていません"],
  ])("tells of %s", (_, value, problem) => {
    expect(readAcceptances([entry, value])).toMatchObject({ problem: expect.stringContaining(problem) as string });
  });
});

describe("a file beside the draft", () => {
  const folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = async (draft: string, sidecar: string) => {
    writeFileSync(join(folder, "draft.md"), draft);
    writeFileSync(join(folder, "draft.md.sns-lint.yml"), sidecar);
    return readInputs(["draft.md"], { cwd: folder, stdin: undefined, encoding: undefined, stdinFilename: undefined });
  };

  it("accepts for its draft, beside what the draft's own fields accept", async () => {
    const own = "---\nsns-lint: [{rule: insult, text: 役立たず, reason: 引用, by: 課長}]\n---\n本文です。\n";
    const { posts, errors } = await read(own, "- {rule: rights, text: 歌詞, reason: 許諾済み, by: 課長}\n");
    expect(errors).toEqual([]);
    expect(posts[0]?.fields["sns-lint"]?.map(({ rule }) => rule)).toEqual(["insult", "rights"]);
  });

  it.each([
    ["- {rule: rights\n", "draft.md.sns-lint.yml:"],
    ["- {rule: rights, text: 歌詞, by: 課長}\n", "reason がありません"],
  ])("that is wrong is told by name, and the draft is checked", async (sidecar, message) => {
    const { posts, errors } = await read("本文です。\n", sidecar);
    expect(posts).toHaveLength(1);
    expect(errors.map((error) => error.message).join()).toContain(message);
  });
});

describe("a sidecar of several posts", () => {
  it("concerns the posts that have its words, and the first where none has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sns-lint-sidecar-"));
    try {
      const entry = (text: string): string => `- {rule: insult, text: ${text}, reason: 引用, by: 課長}\n`;
      writeFileSync(join(folder, "a.csv"), "text\nあ\nい\nい\n");
      writeFileSync(join(folder, "a.csv.sns-lint.yml"), entry("い") + entry("う"));
      const { posts } = await readInputs(["a.csv"], { cwd: folder });
      expect(posts.map(({ fields }) => fields["sns-lint"]?.map(({ text }) => text))).toEqual([["う"], ["い"], ["い"]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
