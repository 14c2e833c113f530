import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { ndjson } from "../../src/read/ndjson.js";

const read = (source: string): ReturnType<typeof ndjson.read> => ndjson.read(source, "a.ndjson");

describe("ndjson", () => {
  it("reads one post per line, verbatim", () => {
    const source = '{"id":"p1","text":"\\n本文\\r\\n","platform":"x"}\r\n\r\n{"id":7,"text":"二件目"}\n';
    const place = { firstLine: 1, positions: "post" };
    expect(read(source)).toEqual({
      posts: [
        { path: "a.ndjson", index: 0, id: "p1", text: "\n本文\r\n", fields: { platform: "x" }, ...place, line: 1 },
        { path: "a.ndjson", index: 1, id: "7", text: "二件目", fields: {}, ...place, line: 3 },
      ],
      errors: [],
    });
  });

  it.each(["{", "本文", "[]", "3", "null", "{}", '{"text":1}', '{"text":" \\n"}', '{"text":"a"'])(
    "refuses the line %s",
    (line) => {
      const { posts, errors } = read(`{"text":"一"}\n${line}\n{"text":"三"}`);
      expect(posts.map(({ text, index }) => [text, index])).toEqual([
        ["一", 0],
        ["三", 2],
      ]);
      expect(errors.map((error) => [error.file, error.line])).toEqual([["a.ndjson", 2]]);
    },
  );

  it("does not print what a broken line says", () => {
    expect(read('{"text":"山田太郎 090-0000-0000').errors[0]?.message).not.toContain("山田");
  });

  it("keeps a post whose field is bad", () => {
    const { posts, errors } = read('{"text":"一","id":[],"scheduled_at":20261201,"platform":"x"}');
    expect(posts[0]).toMatchObject({ text: "一", id: null, fields: { platform: "x" } });
    expect(errors.map(({ line }) => line)).toEqual([1, 1]);
  });

  it("says so when there is no post at all", () => {
    expect(read("\n \r\n").errors).toHaveLength(1);
  });

  it("is not changed by a __proto__", () => {
    const { posts } = read('{"text":"一","__proto__":{"platform":"x"},"constructor":{"a":1}}');
    expect(posts[0]?.fields.platform).toBeUndefined();
    expect(Object.getPrototypeOf(posts[0]?.fields)).toBe(Object.prototype);
  });

  it("survives any line", () => {
    const line = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant("[".repeat(5_000)));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { posts, errors } = read(lines.join("\n"));
        expect(posts.length + errors.length).toBeGreaterThan(0);
        expect(errors.every((error) => error instanceof InputError)).toBe(true);
      }),
    );
  });

  it("gives back any text that is not blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.dictionary(fc.string(), fc.jsonValue()), (text, more) => {
        const { posts } = read(JSON.stringify({ ...more, text: `あ${text}` }));
        expect(posts.map((post) => post.text)).toEqual([`あ${text}`]);
      }),
    );
  });

  it("loses only the line that is nested too deep", () => {
    const nested = (depth: number): string => `{"text":"二","n":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    const { posts, errors } = read(`{"text":"一"}\n${nested(5000)}\n${nested(64)}\n${nested(63)}\n{"text":"[[[[{"}`);
    expect(posts.map(({ index }) => index)).toEqual([0, 3, 4]);
    expect(errors.map(({ line, problem }) => [line, problem])).toEqual([
      [2, "この行は、入れ子が深すぎて読めません。"],
      [3, "この行は、入れ子が深すぎて読めません。"],
    ]);
  });

  it("takes a thousand fields, and no post with more", () => {
    const fields = (count: number): string =>
      JSON.stringify({ text: "一", ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at])) });
    const { posts, errors } = read(`${fields(1000)}\n${fields(1001)}`);
    expect(posts.map(({ index }) => index)).toEqual([0]);
    expect(errors.map(({ line, problem }) => [line, problem])).toEqual([[2, "項目が多すぎます（1件に1,000個まで）。"]]);
  });

  it("tells the first faults, and how many there are besides", () => {
    const { errors } = read("{}\n".repeat(1500));
    expect(errors).toHaveLength(1001);
    expect(errors.at(-1)?.problem).toBe("読めないところが、ほかに500か所あります。");
  });

  it("ends at a hundred thousand lines, and says from where", () => {
    const { posts, errors } = read('\n{"text":"一"}'.repeat(100_001));
    expect([posts.length, errors.map(({ line }) => line)]).toEqual([100_000, [100_002]]);
  });

  it("ends at five million values, and says from where", () => {
    const many = `{"text":"一","n":[${"0,".repeat(2_000_000)}0]}`;
    const { posts, errors } = read(`${many}\n${many}\n${many}\n{"text":"二"}`);
    expect(posts.map(({ index, fields }) => [index, fields["n"]])).toEqual([
      [0, undefined],
      [1, undefined],
    ]);
    expect(errors.map(({ line, problem }) => [line, problem])).toEqual([
      [1, "項目「n」の値が多すぎます（10,000個まで）。"],
      [2, "項目「n」の値が多すぎます（10,000個まで）。"],
      [3, "値が多すぎます（1つのファイルに5,000,000個まで）。"],
    ]);
  });
});
