import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "../../src/read/read-draft.js";

const read = (source: string): ReturnType<typeof readDraft> => readDraft(source, "a.md");
const texts = async (source: string): Promise<string[]> => (await read(source)).posts.map(({ text }) => text);

describe("several posts in a text", () => {
  it("begins one where front matter does", async () => {
    const source = "---\nid: 1\nplatform: x\n---\n一\n\n---\nplatform: LINE\nid: 0957\n---\n\n二\n二\n";
    const { posts, errors } = await read(source);
    expect(errors).toEqual([]);
    expect(posts).toEqual([
      { path: "a.md", index: 0, id: "1", text: "一", fields: { platform: "x" }, firstLine: 5 },
      { path: "a.md", index: 1, id: "0957", text: "二\n二", fields: { platform: "LINE" }, firstLine: 12 },
    ]);
  });

  it("parts them at every --- where the first front matter says so", async () => {
    const source =
      "---\r\nposts: several\r\nplatform: x\r\n---\r\n一\r\n---\r\n二\r\n---\r\naccount: a\r\n---\r\n三\r\n---\r\n";
    const { posts, errors } = await read(source);
    expect(errors).toEqual([]);
    expect(posts.map(({ text, index, firstLine, fields }) => [text, index, firstLine, fields])).toEqual([
      ["一", 0, 5, { platform: "x" }],
      ["二", 1, 7, { platform: "x" }],
      ["三", 2, 11, { platform: "x", account: "a" }],
    ]);
    expect(await texts("---\nposts: 複数\n---\n---\nplatform: x\n---\n一\n")).toEqual(["一"]);
  });

  it.each([
    ["without front matter", "一\n---\nplatform: x\n---\n二"],
    ["a break", "---\nplatform: x\n---\n一\n---\n二"],
    ["a notice between breaks", "---\nplatform: x\n---\n一\n---\n日時: 12月1日\n場所: 市役所\n---\n二"],
    ["an account between breaks", "---\nplatform: x\n---\n一\n---\naccount: @city\nURL: https://example.com\n---\n二"],
    ["words among the keys", "---\nplatform: x\n---\n一\n---\nplatform: x\n本文\n---\n二"],
    ["an empty line among the keys", "---\nplatform: x\n---\n一\n---\nplatform: x\n\n---\n二"],
    ["front matter without an end", "---\nplatform: x\n---\n一\n---\nplatform: x\n"],
    ["a longer line", "---\nposts: several\n---\n一\n-----\n二"],
  ])("leaves one post whole: %s", async (_, source) => {
    const { posts, errors } = await read(source);
    expect([posts.length, errors]).toEqual([1, []]);
    expect(source).toContain(posts[0]?.text);
  });

  it("reads the others where one is bad", async () => {
    const source =
      "---\nplatform: x\n---\n一\n---\nplatform: [\n---\n二\n---\nplatform: x\n---\n\n---\nscheduled_at: あす\n---\n四\n";
    const { posts, errors } = await read(source);
    expect(posts.map(({ text, index }) => [text, index])).toEqual([
      ["一", 0],
      ["四", 3],
    ]);
    expect(errors.map(({ line }) => line)).toEqual([7, 12, 14]);
  });

  it.each([
    ["a key", "platfrom: LINE", "「platform: 値」"],
    ["a key beside others", "id: 2\nscheduled-at: 2026-12-01", "「scheduled_at: 値」"],
    ["a wide colon", "platform：LINE", "「platform: 値」"],
    ["no space", "platform:LINE", "「platform: 値」"],
  ])("tells a slip that keeps front matter from being seen: %s", async (_, head, repair) => {
    const { posts, errors } = await read(`---\nplatform: X\n---\n一\n---\n${head}\n---\n二\n`);
    expect(posts.map(({ text }) => text)).toEqual([`一\n---\n${head}\n---\n二`]);
    expect(errors.map(({ line }) => line)).toEqual([5 + head.split("\n").length]);
    expect(errors[0]?.repair).toContain(repair);
  });

  it("tells a slip beside a field that is one but once", async () => {
    const { posts, errors } = await read("---\nplatform: X\n---\n一\n---\nplatform: X\napproved_yb: 長\n---\n二\n");
    expect([posts.length, errors.map(({ line }) => line)]).toEqual([2, [7]]);
  });

  it.each([
    "二",
    "日時: 12月1日",
    "Platform: 3",
    "schedule: 10:00\ntitle: Fair",
    "image: a",
    "platfrom: x\n本文",
    "https://example.com",
    "platfrom: x\n\n二",
  ])("takes no words between breaks for a slip: %s", async (words) => {
    expect((await read(`---\nplatform: X\n---\n一\n---\n${words}\n---\n二\n`)).errors).toEqual([]);
  });

  it("loses no word and points to its line", async () => {
    const line = fc.constantFrom("あ", "い", "", "---", "platform: x", "日時: 1日", "id: 1", "- a", "  b");
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, several) => {
        const source = `---\n${several ? "posts: several" : "memo: a"}\n---\n${lines.join("\n")}`;
        const { posts, errors } = await read(source);
        // A post whose keys are no YAML is refused with its line, words and all.
        fc.pre(errors.every(({ problem }) => problem === "下書きが空です。"));
        const words = posts.flatMap(({ text, firstLine }) =>
          text.split("\n").map((word, at) => [firstLine + at, word] as const),
        );
        for (const [at, word] of words) expect(source.split("\n")[at - 1]).toBe(word);
        for (const word of ["あ", "い"])
          expect(words.filter((each) => each[1] === word)).toHaveLength(lines.filter((each) => each === word).length);
      }),
    );
  });
});
