import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "../../src/read/read-draft.js";

const read = (source: string): ReturnType<typeof readDraft> => readDraft(source, "a.txt");
const post = async (source: string): Promise<unknown> => (await read(source)).posts[0];
const faults = async (source: string): Promise<unknown[]> =>
  (await read(source)).errors.map(({ file, line }) => [file, line]);

/** Every list holds the one before twice nine times: a few lines, millions of values. */
function bomb(names: string): string {
  const before = (index: number): string => names[index - 1] ?? "a";
  return [...names].map((name, index) => `${name}: &${name} [${`*${before(index)},`.repeat(9)}]\n`).join("");
}

describe("readDraft", () => {
  it("takes the whole file as one post", async () => {
    expect(await read("開館します。\n明日です。\n")).toEqual({
      posts: [{ path: "a.txt", index: 0, id: null, text: "開館します。\n明日です。", fields: {}, firstLine: 1 }],
      errors: [],
    });
  });

  it.each([
    ["\r\n \r\n一\r\n\r\n二\r\n\u3000\r\n\r\n", "一\r\n\r\n二", 3],
    ["\n\n  字下げ  \n\n", "  字下げ  ", 3],
    ["一行", "一行", 1],
    ["\r\r一\r", "一", 3],
  ])("cuts blank lines around %j and keeps the text's own", async (source, text, firstLine) => {
    expect(await post(source)).toMatchObject({ text, firstLine });
  });

  it("reads front matter", async () => {
    const source = "---\nplatform: x\nscheduled_at: 2026-12-01 10:00\nallow: example.com\n---\n\n本文\n";
    const fields = { platform: "x", scheduled_at: "2026-12-01T10:00:00+09:00", allow: ["example.com"] };
    expect(await post(source)).toMatchObject({ text: "本文", fields, firstLine: 7 });
  });

  it("reads front matter with CRLF, a second mark and an empty one", async () => {
    expect(await post("\ufeff---\r\nplatform: x\r\n---\r\n本文\r\n")).toMatchObject({
      fields: { platform: "x" },
      firstLine: 4,
    });
    expect(await post("---\n---\n本文")).toMatchObject({ fields: {}, text: "本文", firstLine: 3 });
  });

  it("keeps unknown fields and what belongs to other parts", async () => {
    const source =
      "---\ntopic: 図書館\nsns-lint:\n  - {rule: insult, text: ばか, reason: 引用, by: 花水}\nmedia: a.png\nmemo:\n---\n本文";
    expect(await post(source)).toMatchObject({
      fields: { topic: "図書館", "sns-lint": [{ rule: "insult" }], media: ["a.png"] },
    });
    expect(await post(source)).not.toHaveProperty("fields.memo");
  });

  it.each([
    "－－－\nplatform: x\n－－－\n本文",
    "ーーー\r\nplatform：x\r\nーーー\r\n本文",
    "----\nplatform: x\n----\n本文",
  ])("takes no other dashes for the marks: %j", async (source) => {
    const { posts, errors } = await read(source);
    expect(posts).toEqual([]);
    expect(errors).toMatchObject([{ line: 1 }]);
    expect(errors[0]?.repair).toContain("「---」");
  });

  it.each(["－－－\nお知らせです。\n－－－", "―――\n日時：4月1日"])(
    "leaves a rule of dashes in the text: %j",
    async (source) => {
      expect(await post(source)).toMatchObject({ text: source });
    },
  );

  it("says that pictures without text were not checked", async () => {
    const { errors } = await read("---\nmedia: [a.jpg, b.jpg]\n---\n");
    expect(errors[0]?.problem).toContain("画像（2件）も検査していません");
  });

  it("keeps the zeros of words that look like numbers", async () => {
    expect(await post("---\naccount: 0957\napproved_by: 12\nreply_to: 1899999999999999999\n---\n本文")).toMatchObject({
      fields: { account: "0957", approved_by: "12", reply_to: "1899999999999999999" },
    });
  });

  it("does not take a ruler or a later --- for front matter", async () => {
    expect(await post("-----\n本文\n---\n")).toMatchObject({ text: "-----\n本文\n---", fields: {} });
    expect(await post("本文\n---\na: b\n---\n")).toMatchObject({ fields: {} });
  });

  it("keeps the post when a field is bad, and names the field's line", async () => {
    const source = "---\nplatform: x\nscheduled_at: 来週\nallow: [1]\naccount: [a]\n---\n本文";
    expect(await post(source)).toMatchObject({ text: "本文", fields: { platform: "x" } });
    expect(await faults(source)).toEqual([3, 4, 5].map((line) => ["a.txt", line]));
  });

  it.each([
    ["---\nplatform: x\n本文", 1],
    ["---\na: 1\na: 2\n---\n本文", 3],
    ["---\na: [1\nb: 2\n---\n本文", 3],
    ["---\nplatform：x\n---\n本文", 2],
    ["---\nplatform: x\napproved_by：課長\n---\n本文", 3],
    [`---\na: ${"[".repeat(20_000)}\n---\n本文`, undefined],
    [`---\na: &a [x,x]\n${bomb("bcdefghijk")}---\n本文`, 1],
  ])("refuses bad front matter %#", async (source, line) => {
    const { posts, errors } = await read(source);
    expect(posts).toEqual([]);
    expect(errors).toHaveLength(1);
    if (line !== undefined) expect(errors[0]?.line).toBe(line);
  });

  it.each(["", " \n\u3000\r\n", "\u200b\ufeff", "---\nplatform: x\n---\n\n"])(
    "refuses the empty draft %j",
    async (source) => {
      expect((await read(source)).posts).toEqual([]);
      expect((await read(source)).errors[0]?.problem).toContain("空");
    },
  );

  it("is not changed by a __proto__", async () => {
    const { posts } = await read("---\n__proto__: {platform: x}\nconstructor: y\n---\n本文");
    expect(posts[0]?.fields.platform).toBeUndefined();
    expect(Object.keys(posts[0]?.fields ?? {})).toEqual(["constructor"]);
  });

  it("never throws, and finds the text at the line it names", async () => {
    const line = fc.oneof(
      fc.constantFrom("---", "", " ", "a: 1", "scheduled_at: x", "本文", "- *a", "\ufeff---"),
      fc.string(),
    );
    const source = fc
      .array(line, { maxLength: 8 })
      .chain((lines) => fc.constantFrom("\n", "\r\n").map((end) => lines.join(end)));
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { posts, errors } = await read(text);
        expect(posts.length + errors.length).toBeGreaterThan(0);
        for (const { text: draft, firstLine } of posts) {
          const rest = text.split(/\r\n|\n|\r/).slice(firstLine - 1);
          expect(rest.slice(0, draft.split(/\r\n|\n|\r/).length)).toEqual(draft.split(/\r\n|\n|\r/));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
