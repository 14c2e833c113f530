import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClauses } from "../../src/outline/clauses.js";

const ids = (source: string) => findClauses(source).clauses.map(({ id }) => id);
const labels = (source: string) => findClauses(source).clauses.map(({ label }) => label);

const ORDINANCE = `花水市ソーシャルメディア運用要綱
令和６年４月１日
（目的）
第１条　この要綱は、必要な事項を定めることを目的とする。
（遵守事項）
第２条　職員は、次に掲げる事項を守らなければならない。
　(1) 法令を遵守すること。
　(2) 次に掲げる情報を発信しないこと。
　　ア　個人情報
　　イ　他者を誹謗中傷する情報
　　　(ア)　特定の個人に関するもの
２　職員は、速やかに報告しなければならない。
第３条（委任）　必要な事項は、市長が定める。
附　則
この要綱は、令和６年４月１日から施行する。
`;

describe("an ordinance", () => {
  const { front, clauses } = findClauses(ORDINANCE);

  it("is counted by articles, paragraphs and items", () => {
    expect(front).toEqual(["花水市ソーシャルメディア運用要綱", "令和６年４月１日"]);
    expect(clauses.map(({ id, label }) => [id, label])).toEqual([
      ["1", "第１条"],
      ["2", "第２条 柱書"],
      ["2-1", "第２条(1)"],
      ["2-2", "第２条(2)"],
      ["2-2-1", "第２条(2)ア"],
      ["2-2-2", "第２条(2)イ"],
      ["2-2-2-1", "第２条(2)イ(ア)"],
      ["2-p2", "第２条２"],
      ["3", "第３条"],
      ["supplement", "附　則"],
    ]);
  });

  it("keeps titles above and behind the number", () => {
    expect(clauses[0]?.heading).toBe("第１条（目的）");
    expect(clauses.at(-2)).toMatchObject({ heading: "第３条（委任）", text: "必要な事項は、市長が定める。" });
  });
});

describe("lists", () => {
  it("in Markdown: titles, numbers in numbers, bullets", () => {
    const source =
      "# 花水町の指針\n\n## 1. 考え方\n\n- 正確に書く。\n- 親切に書く。\n\n## 2. 注意\n\n1. 個人情報\n2. 返信しないこと\n   1. 災害時\n   2. 平時\n3. 写真\n";
    expect(ids(source)).toEqual(["1-1", "1-2", "2-1", "2-2", "2-2-1", "2-2-2", "2-3"]);
    expect(labels(source).slice(0, 3)).toEqual(["1・1", "1・2", "2-1"]);
  });

  it("with all signs", () => {
    expect(ids("第一 総則\n一 心得\nこころえる。\n⑴ あれ\n⑵ これ\n① それ\n㋐ どれ\nア なに\n")).toEqual([
      "1-1",
      "1-1-1",
      "1-1-2-1-1-1",
    ]);
  });

  it("that begin anew under a title keep their ids apart", () => {
    const found = ids("⑴ あれをする。\n⑵ これをする。\n");
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("lines", () => {
  it("that are broken at the margin are joined, a paragraph that ends before it is not", () => {
    const wide = "職員は、ソーシャルメディアを利用して情報を発信する場合には、自覚と責任を持たなけ";
    const source = `１ 原則\n${wide}\nればならない。\n${wide}\nればならない。\n`;
    expect(findClauses(source).clauses.map(({ text }) => text)).toEqual([
      `${wide}ればならない。`,
      `${wide}ればならない。`,
    ]);
    expect(labels(source)).toEqual(["１ 前段", "１ 後段"]);
  });

  it.each([
    "３ 日以内に出す。",
    "10 日から始める。",
    "ウントの発行を頼む。",
    "⑴の報告を受けたときは動く。",
    "2026 年に改める。",
  ])("that only look numbered go on: %s", (line) => {
    expect(ids(`１ 手続\n⑴ 報告をすること。\n${line}\n`)).not.toContain("3");
    expect(findClauses(`１ 手続\n⑴ 報告をする\n${line}\n`).clauses).toHaveLength(1);
  });

  it("that are a number and nothing else are no clauses", () => {
    expect(ids("①\n\n")).toEqual([]);
  });

  it("of a text without numbers are paragraphs", () => {
    expect(findClauses("お知らせです。\n\nつぎの段です。\n")).toMatchObject({
      numbered: false,
      clauses: [{ id: "0-1" }, {}],
    });
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "１ 目的",
      "⑴ あれ",
      "ア それ",
      "（目的）",
      "第２条 これ。",
      "- (1) 何か",
      "## 見出し",
      "※注",
      "２ 次。",
      "",
    ),
  );

  it("comes apart, every id once, no clause empty", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { clauses } = findClauses(lines.join("\n"));
        expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
        for (const { text } of clauses) expect(text.trim()).not.toBe("");
      }),
    );
  });
});
