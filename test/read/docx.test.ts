import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { readDocx } from "../../src/read/read-docx.js";
import { document, run, zip } from "../support/office.js";

const read = (bytes: Uint8Array): ReturnType<typeof readDocx> => readDocx(bytes, "a.docx");

describe("readDocx", () => {
  it("reads a document as one post, a line per paragraph", async () => {
    const file = document(
      "",
      run("【お知らせ】"),
      "",
      run("図書館は") + run("休みです。"),
      `${run("一")}<w:r><w:br/><w:br w:type="textWrapping"/></w:r>${run("二")}`,
      "",
    );
    const text = "【お知らせ】\n\n図書館は休みです。\n一\n\n二";
    expect(await read(zip(file))).toEqual({
      posts: [{ path: "a.docx", index: 0, id: null, text, fields: {}, firstLine: 2, positions: "post" }],
      errors: [],
    });
  });

  it("reads fields before the text, and further posts", async () => {
    const lines = ["---", "platform: X", "---", "一", "---", "platform: LINE", "---", "二"];
    expect((await read(zip(document(...lines.map(run))))).posts).toEqual([
      { path: "a.docx", index: 0, id: null, text: "一", fields: { platform: "X" }, firstLine: 4, positions: "post" },
      { path: "a.docx", index: 1, id: null, text: "二", fields: { platform: "LINE" }, firstLine: 8, positions: "post" },
    ]);
    expect((await read(zip(document(run("---"), run("platform: X"))))).errors[0]?.line).toBe(1);
  });

  it("keeps a word with furigana, without the furigana", async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run("やくしょ")}</w:rt><w:rubyBase>${run("役所")}</w:rubyBase></w:ruby></w:r>`;
    expect((await read(zip(document(`${run("市")}${ruby}${run("へ")}`)))).posts[0]?.text).toBe("市役所へ");
  });

  it("leaves out what was struck out", async () => {
    const struck = `${run("残る")}<w:del><w:r><w:delText>消した</w:delText></w:r></w:del><w:ins>${run("足した")}</w:ins>`;
    expect((await read(zip(document(struck)))).posts[0]?.text).toBe("残る足した");
  });

  it("says that a document is empty", async () => {
    expect((await read(zip(document("", "")))).errors).toHaveLength(1);
  });

  it("ends where elements are nested without end", async () => {
    const deep = 200_000;
    const file = document(`${"<w:ins>".repeat(deep)}${run("底")}${"</w:ins>".repeat(deep)}`);
    const { posts, errors } = await read(zip(file));
    expect(posts.length + errors.length).toBe(1);
  });

  it("does not take words for furigana that begin or end nowhere", async () => {
    const open = `${run("市")}<w:r><w:ruby><w:rt /></w:ruby></w:r>${run("役")}<w:r><w:ruby><w:rt>${run("しょ")}</w:rt></w:ruby></w:r>${run("所")}`;
    expect((await read(zip(document(open)))).posts[0]?.text).toBe("市役所");
    expect((await read(zip(document(`<w:rt>${run("市")}`)))).errors[0]?.problem).toContain("壊れている");
  });

  it.each([
    ["tags", "<w:tab/>".repeat(200_000), "部品"],
    ["attributes", `<w:tab ${'a="1" '.repeat(200_000)}/>`, "部品"],
    ["fields", '<w:fldChar w:fldCharType="begin"/>'.repeat(5_001), "部品"],
    ["bytes", " ".repeat(20 * 2 ** 20), "20MB"],
  ])("refuses too many %s", async (_, inside, problem) => {
    const { posts, errors } = await read(zip(document(`<w:r>${inside}</w:r>`)));
    expect([posts, errors.map((error) => error.problem)]).toEqual([[], [expect.stringContaining(problem)]]);
  });

  it("reads long documents", async () => {
    const { posts, errors } = await read(zip(document(...Array.from({ length: 5_000 }, () => run("お知らせ")))));
    expect([posts[0]?.text.length, errors]).toEqual([24_999, []]);
  });

  it("survives any bytes, and any damage", async () => {
    const sound = zip(document(run("本文")));
    const damaged = fc.tuple(fc.nat(sound.length - 1), fc.nat(255)).map(([at, byte]) => {
      const bytes = Buffer.from(sound);
      bytes[at] = byte;
      return bytes;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), damaged), async (bytes) => {
        const { posts, errors } = await read(bytes);
        expect(posts.length + errors.length).toBeGreaterThan(0);
        expect(errors.every((error) => error instanceof InputError)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
