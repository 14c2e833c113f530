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
    expect(readAcceptances(entry)).toEqual([read]);
    expect(readAcceptances([entry, { ...entry, until: "2026-12-31" }])).toEqual([
      read,
      { ...read, until: "2026-12-31", ends: Date.parse("2027-01-01T00:00:00+09:00") },
    ]);
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
  ])("tells of %s, and keeps the others", (_, value, problem) => {
    expect(readAcceptances([entry, value])).toMatchObject([
      { rule: entry.rule, reason: entry.reason },
      { where: null, problem: expect.stringContaining(problem) as string },
    ]);
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
    expect(posts[0]?.fields["sns-lint"]).toMatchObject([{ rule: "insult" }, { rule: "rights" }]);
  });

  it.each([
    ["- {rule: rights\n", "draft.md.sns-lint.yml:2", "読めません"],
    ["- {rule: a, text: あ, reason: い, by: う}\n- {rule: b, by: う}\n", "draft.md.sns-lint.yml:2", "2件目に reason"],
    ["# 記録\nsns-lint:\n  - {rule: b, by: う}\n", "draft.md.sns-lint.yml:3", "1件目に reason"],
  ])("that is wrong is told with its line, and the draft is checked: %j", async (sidecar, where, problem) => {
    const { posts, errors } = await read("本文です。\n", sidecar);
    expect(errors).toEqual([]);
    const broken = posts[0]?.fields["sns-lint"]?.filter((entry) => "problem" in entry);
    expect(broken).toMatchObject([{ where, problem: expect.stringContaining(problem) as string }]);
  });

  it("in no encoding at all is a file that cannot be read", async () => {
    writeFileSync(join(folder, "bytes.md"), "本文です。\n");
    writeFileSync(join(folder, "bytes.md.sns-lint.yml"), Uint8Array.of(0xff, 0xfe, 0, 0, 1));
    const { posts, errors } = await readInputs(["bytes.md"], { cwd: folder });
    expect([posts.length, errors[0]?.file]).toEqual([1, "bytes.md.sns-lint.yml"]);
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
      expect(posts.map(({ fields }) => fields["sns-lint"])).toMatchObject([
        [{ text: "う", shared: false }],
        [{ text: "い", shared: true }],
        [{ text: "い", shared: true }],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("an acceptance that names its post", () => {
  const entry = (post: string): string => `- {rule: insult, text: い, post: ${post}, reason: 引用, by: 課長}\n`;
  const takers = async (source: string, ...posts: string[]): Promise<unknown[]> => {
    const folder = mkdtempSync(join(tmpdir(), "sns-lint-named-"));
    try {
      writeFileSync(join(folder, "a.csv"), source);
      writeFileSync(join(folder, "a.csv.sns-lint.yml"), posts.map(entry).join(""));
      const { posts: read } = await readInputs(["a.csv"], { cwd: folder });
      return read.map(({ fields }) => (fields["sns-lint"] ?? []).map((each) => ("problem" in each ? each : each.post)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each([
    ["A-2", [[], ["A-2"], []]],
    ["３件目", [[], [], ["３件目"]]],
    ["1", [["1"], [], []]],
  ])("%s is for no other that has its words", async (post, expected) => {
    expect(await takers("id,text\nA-1,い\nA-2,い\n,い\n", post)).toEqual(expected);
  });

  it("by an id that looks like a number is for the post with the id", async () => {
    expect(await takers("id,text\n2,い\n1,い\n007,い\n", "2", "007", "3")).toEqual([["2"], [], ["007", "3"]]);
  });

  it("that is not there is told with file and line", async () => {
    const problem = expect.stringContaining("post「A-9」に当たる投稿が") as string;
    expect(await takers("id,text\nA-1,い\nA-2,い\n", "A-2", "A-9")).toMatchObject([
      [{ where: "a.csv.sns-lint.yml:2", problem }],
      ["A-2"],
    ]);
  });

  it.each([
    ["a.md", "---\nid: A-1\nsns-lint: [{rule: insult, text: い, post: NAME, reason: 引用, by: 課長}]\n---\nい\n"],
    [
      "a.ndjson",
      '{"id":"A-1","text":"い","sns-lint":{"rule":"insult","text":"い","post":"NAME","reason":"r","by":"b"}}',
    ],
    ["a.yaml", "posts: [{id: A-1, text: い, sns-lint: [{rule: insult, text: い, post: NAME, reason: r, by: b}]}]\n"],
  ])("in its own fields may name itself alone: %s", async (name, source) => {
    const folder = mkdtempSync(join(tmpdir(), "sns-lint-own-"));
    try {
      const isBroken = async (post: string): Promise<(boolean | undefined)[]> => {
        writeFileSync(join(folder, name), source.replace("NAME", post));
        const { posts } = await readInputs([name], { cwd: folder });
        return posts.map(({ fields }) => fields["sns-lint"]?.some((each) => "problem" in each));
      };
      expect([await isBroken("A-1"), await isBroken("1"), await isBroken("A-2")]).toEqual([[false], [false], [true]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("acceptances that a file has for all its posts", () => {
  const entry = (text: string): string => `{rule: insult, text: ${text}, reason: 引用, by: 課長}`;
  const texts = [["い"], []];

  it.each([
    ["a.md", `---\nposts: several\nsns-lint: [${entry("い")}]\n---\nい\n---\nう\n`],
    ["a.yaml", `sns-lint: [${entry("い")}]\nposts: [{text: い}, {text: う}]\n`],
  ])("concern the posts that have their words: %s", async (name, source) => {
    const folder = mkdtempSync(join(tmpdir(), "sns-lint-shared-"));
    try {
      writeFileSync(join(folder, name), source);
      const { posts } = await readInputs([name], { cwd: folder });
      const given = posts.map(
        ({ fields }) => fields["sns-lint"]?.map((each) => ("text" in each ? each.text : null)) ?? [],
      );
      expect(given).toEqual(texts);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
