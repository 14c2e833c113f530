import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { json } from "../../src/read/json.js";
import { ndjson } from "../../src/read/ndjson.js";
import { readYamlPosts } from "../../src/read/read-yaml-posts.js";

const yaml = (source: string): ReturnType<typeof readYamlPosts> => readYamlPosts(source, "a.yml");
const parsed = (value: unknown): ReturnType<typeof json.read> => json.read(JSON.stringify(value), "a.json");

const FORMATS = { json: (value: unknown) => parsed(value), yaml: (value: unknown) => yaml(JSON.stringify(value)) };

describe.each(Object.entries(FORMATS))("%s", (_, read) => {
  it("reads one post, a list, and a schedule with what its posts share", () => {
    expect(read({ text: "一", id: 7 })).toMatchObject({ posts: [{ index: 0, id: "7", text: "一" }], errors: [] });
    expect(read([{ text: "一" }, { text: "二" }]).posts.map(({ text, index }) => [text, index])).toEqual([
      ["一", 0],
      ["二", 1],
    ]);
    const shared = { platform: "x", approved_by: "課長", posts: [{ text: "一" }, { text: "二", platform: "line" }] };
    expect(read(shared).posts.map(({ fields }) => fields)).toEqual([
      { platform: "x", approved_by: "課長" },
      { platform: "line", approved_by: "課長" },
    ]);
  });

  it("tells bad posts by their number, and reads the others", () => {
    const { posts, errors } = read({
      posts: [{ text: "一" }, "二", {}, { text: " " }, { text: "五", scheduled_at: "あす" }],
    });
    expect(posts.map(({ text, index }) => [text, index])).toEqual([
      ["一", 0],
      ["五", 4],
    ]);
    expect(errors.map(({ cell }) => cell)).toEqual(["2件目", "3件目", "4件目", "5件目"]);
  });

  it("tells what is wrong beside the posts once", () => {
    expect(read({ scheduled_at: "あす", posts: [{ text: "一" }, { text: "二" }] })).toMatchObject({
      posts: [{ text: "一" }, { text: "二" }],
      errors: [{ cell: "scheduled_at" }],
    });
  });

  it("knows what holds no posts", () => {
    for (const other of [{}, { name: "x" }, [], [1], ["あ"], 3, null, "あ"]) {
      expect(read(other)).toMatchObject({ posts: [], foreign: true });
      expect(read(other).errors.length).toBeGreaterThan(0);
    }
    expect(read({ posts: [] }).foreign).not.toBe(true);
    expect(read({ posts: [{ body: "あ" }] }).foreign).not.toBe(true);
  });

  it("knows the names that columns have", () => {
    const item = { 番号: 7, 本文: "一", 媒体: "X", 画像: "a.jpg", 代替テキスト: "猫" };
    const post = { id: "7", text: "一", fields: { platform: "X", media: [{ file: "a.jpg", alt: "猫" }] } };
    for (const given of [item, [item], { 投稿: [item] }, { 投稿一覧: [item] }, { 媒体: "X", posts: [item] }])
      expect(read(given)).toMatchObject({ posts: [post], errors: [] });
    expect(read([{ text: "一", 本文: "二" }])).toMatchObject({ posts: [{ text: "一" }], errors: [{ cell: "1件目" }] });
    expect(read({ text: "一", 本文: null }).errors).toEqual([]);
    expect(read({ 予約日時: "あす", posts: [item] }).errors.map(({ cell }) => cell)).toEqual(["予約日時"]);
    expect(read({ 投稿: [{ 件数: 3 }] }).foreign).toBe(true);
  });

  it("says what stands where the text should", () => {
    const problems = (value: unknown): string[] => read({ posts: [value] }).errors.map(({ problem }) => problem);
    expect(problems({ text: 5 })).toEqual(["「text」の値が文章ではなく、数や真偽の値です。"]);
    expect(problems({ 本文: ["一"] })).toEqual(["「本文」の値が文章ではなく、一覧です。"]);
    expect(problems({ text: { a: 1 } })).toEqual(["「text」の値が文章ではなく、項目の組です。"]);
    expect(problems({ text: null })).toEqual(["文章の項目「text」がありません。"]);
  });

  it("knows what this program saved", () => {
    for (const saved of [
      { schemaVersion: 1, posts: [{ path: "a.md" }] },
      { schemaVersion: 1, findings: [] },
    ])
      expect(read(saved)).toMatchObject({ posts: [], foreign: true, ours: true });
    const draft = read({ schemaVersion: 1, posts: [{ text: "一" }] });
    expect([draft.posts.length, draft.foreign, draft.ours]).toEqual([1, false, false]);
  });

  it("is not changed by a __proto__", () => {
    const source = '{"posts":[{"text":"一","__proto__":{"platform":"x"}}],"__proto__":{"platform":"x"}}';
    const { posts } = read === FORMATS.json ? json.read(source, "a.json") : yaml(source);
    expect(posts[0]?.fields.platform).toBeUndefined();
    expect(Object.getPrototypeOf(posts[0]?.fields)).toBe(Object.prototype);
  });
});

describe("the names that the user configured", () => {
  const columns = { text: ["SNS文面"], id: ["管理番号"], scheduled_at: ["出す日"] };
  const item = '{"管理番号": "007", "SNS文面": "一", "出す日": "2026-12-01"}';
  const post = { id: "007", text: "一", fields: { scheduled_at: "2026-12-01T00:00:00+09:00" } };

  it.each([
    ["a post of JSON", () => json.read(item, "a.json", { columns })],
    ["a list of JSON", () => json.read(`{"posts": [${item}]}`, "a.json", { columns })],
    ["a line of NDJSON", () => ndjson.read(item, "a.ndjson", { columns })],
    ["YAML", () => readYamlPosts("- 管理番号: 007\n  SNS文面: 一\n  出す日: 2026-12-01\n", "a.yaml", columns)],
  ])("hold in %s", (_, read) => {
    expect(read()).toMatchObject({ posts: [post], errors: [] });
  });

  it("go before the usual ones, and hide no second text", () => {
    const { posts, errors } = json.read('{"text": "古い", "SNS文面": "一", "本文": "二"}', "a.json", { columns });
    expect([posts[0]?.text, errors.map(({ problem }) => problem)]).toEqual([
      "一",
      ["文章の項目が2つあります（ほかに「text」）。"],
    ]);
  });

  it("are those of nobody else", () => {
    expect(json.read(item, "a.json")).toMatchObject({ posts: [], foreign: true });
  });
});

describe("readYamlPosts", () => {
  it("finds the line on which a text begins, or says where it stands", () => {
    const source =
      "account: 0957\nposts:\n  - text: |\n      一\n      二\n  - id: 08\n    text: 三\n  - text: >\n      四\n\n      五\n";
    const { posts } = yaml(source);
    expect(posts.map(({ text, firstLine, positions, line, cell }) => [text, firstLine, positions, line, cell])).toEqual(
      [
        ["一\n二\n", 4, "line", undefined, undefined],
        ["三", 7, "line", undefined, undefined],
        ["四\n五\n", 1, "post", 8, "posts[2].text"],
      ],
    );
    const folded = yaml("- text: 一\n    二\n").posts;
    expect(folded).toMatchObject([{ text: "一 二", firstLine: 1, positions: "post", line: 1 }]);
    expect(yaml("投稿:\n  - 番号: 08\n    本文: 三\n").posts).toMatchObject([{ id: "08", text: "三", firstLine: 3 }]);
    expect([posts[0]?.fields.account, posts[1]?.id]).toEqual(["0957", "08"]);
  });

  it("says in which line the writing is wrong", () => {
    expect(yaml("- text: 一\n- text: [\n").errors[0]?.line).toBeGreaterThan(1);
    expect(yaml("- text: 一\n- text: [\n").foreign).toBe(false);
    expect(yaml("name: {{ x }\n  y: [").foreign).toBe(true);
    for (const draft of ["本文: [", "投稿:\n- a: [", '{"本文" : "', "{id: 1,本文: "])
      expect([draft, yaml(draft).foreign]).toEqual([draft, false]);
  });

  it("survives anything", () => {
    const piece = fc.constantFrom("text:", "posts:", "- ", "\n", "  ", "あ", "{", "[", "*a", "&a ", '"', "|", "---\n");
    const source = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(fc.property(source, (given) => void expectClear(yaml(given))));
    expectClear(yaml("[".repeat(100_000)));
    expectClear(yaml(`a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(99)}]\nposts: [${"*b,".repeat(99)}]`));
  });
});

describe("json", () => {
  it("names a text by its way", () => {
    expect(parsed({ posts: [{ text: "一\n二" }] }).posts[0]).toMatchObject({ firstLine: 1, cell: "posts[0].text" });
  });

  it("says in which line the writing is wrong, and not what stands there", () => {
    const [error] = json.read('{"text":\n"山田太郎",}', "a.json").errors;
    expect([error?.line, error?.message]).toEqual([2, expect.not.stringContaining("山田")]);
  });

  it("survives anything", () => {
    const source = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant("[".repeat(200_000)));
    fc.assert(fc.property(source, (given) => void expectClear(json.read(given, "a.json"))));
    expect(parsed({ text: "[".repeat(100) }).posts).toHaveLength(1);
  });
});

function expectClear({ posts, errors }: ReturnType<typeof json.read>): void {
  expect(posts.length + errors.length).toBeGreaterThan(0);
  expect(errors.every((error) => error instanceof InputError)).toBe(true);
}
