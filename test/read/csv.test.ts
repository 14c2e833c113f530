import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { readCsv } from "../../src/read/read-csv.js";
import type { ColumnNames } from "../../src/read/columns.js";
import { MOST_BROKEN, MOST_COLUMNS, MOST_RECORD, MOST_ROWS } from "../../src/read/limits.js";

const read = (source: string, names?: ColumnNames, by = ","): ReturnType<typeof readCsv> =>
  readCsv(source, "a.csv", names, by);
const texts = (source: string): string[] => read(source).posts.map(({ text }) => text);
const faults = (source: string): unknown[] => read(source).errors.map(({ line, cell }) => [line, cell]);

describe("readCsv", () => {
  it("reads a row per post, its fields by the header", () => {
    const source =
      "番号,本文,予約日時,媒体,承認者,画像,代替テキスト,メモ\r\n" +
      '0957,"一行目\r\n""二""行目",2026/12/1 9:05,X、LINE,広報課長,a.jpg,花,急ぎ\r\n' +
      "8,次,2026年12月1日（火）10時,,,,,\r\n";
    const { posts, errors } = read(source);
    expect(errors).toEqual([]);
    expect(posts).toEqual([
      {
        path: "a.csv",
        index: 0,
        id: "0957",
        text: '一行目\r\n"二"行目',
        fields: {
          scheduled_at: "2026-12-01T09:05:00+09:00",
          platform: "X、LINE",
          approved_by: "広報課長",
          media: [{ file: "a.jpg", alt: "花" }],
          メモ: "急ぎ",
        },
        firstLine: 2,
        positions: "line",
        cell: "2行目「本文」",
      },
      {
        path: "a.csv",
        index: 1,
        id: "8",
        text: "次",
        fields: { scheduled_at: "2026-12-01T10:00:00+09:00" },
        firstLine: 4,
        positions: "line",
        cell: "3行目「本文」",
      },
    ]);
  });

  it("finds the line of a text behind cells with line ends", () => {
    const [post] = read('メモ,text\n"a\nb\r\nc",本文\n').posts;
    expect(post).toMatchObject({ firstLine: 4, cell: "2行目「text」" });
  });

  it.each([
    ["\t", "text\tid\n本文\t1\n"],
    [",", "text;id\n本文;1\n"],
    [",", "sep=|\r\ntext|id\r\n本文|1\r\n"],
    [",", "お知らせの予定,,\n\ntext,id,\n本文,1,,,\n,,\n"],
    [",", "TEXT , ＩＤ\r本文,1"],
  ])("takes a table divided by %j as in %j", (by, source) => {
    expect(read(source, undefined, by)).toMatchObject({ posts: [{ id: "1", text: "本文" }], errors: [] });
  });

  it("takes the columns that the user names before the usual ones", () => {
    const { posts, errors } = read("本文,SNS文面,決める人\n内部向け,公開する文,課長\n", {
      text: ["SNS文面"],
      approved_by: ["決める人"],
    });
    expect(posts).toMatchObject([{ text: "公開する文", fields: { 本文: "内部向け", approved_by: "課長" } }]);
    expect(errors).toEqual([]);
  });

  it("does not guess which of two texts is meant", () => {
    expect(faults("本文,投稿文\n一,二\n")).toEqual([[1, "1行目「投稿文」"]]);
  });

  it.each([
    ["an unreadable date", "三,2026-02-30", [[3, "3行目「予約日時」"]], ["一", "三", "四"]],
    ["no text", ",2026-12-01", [[3, "3行目「text」"]], ["一", "四"]],
    ["too many columns", "三,2026-12-01,あ", [[3, "3行目"]], ["一", "四"]],
    ["a quotation mark within a word", '三"あ,', [[3, "3行目"]], ["一", "四"]],
    ["words after a quotation mark", '"三"あ,', [[3, "3行目"]], ["一", "四"]],
    ["a quotation mark that is not closed", '"三,', [[3, "3行目"]], ["一", "四"]],
    ["a formula that failed", "#REF!,", [[3, "3行目「text」"]], ["一", "四"]],
  ])("tells %s and reads the others", (_, row, errors, expected) => {
    const source = `text,予約日時\n一,2026-12-01\n${row}\n四,\n`;
    expect(faults(source)).toEqual(errors);
    expect(texts(source)).toEqual(expected);
  });

  it("counts rows and lines on after a broken one", () => {
    const { posts } = read('text,id\n"三,1\n"四\n五",2\n六,3\n');
    expect(posts.map(({ firstLine, index, cell }) => [firstLine, index, cell])).toEqual([
      [3, 1, "3行目「text」"],
      [5, 2, "4行目「text」"],
    ]);
  });

  it("says which headers it found where none is a text", () => {
    expect(read("題名,日付\n一,2026-12-01\n").errors[0]?.message).toMatch(/a\.csv: .*「題名」「日付」.*columns/);
    expect(read("").errors).toHaveLength(1);
    expect(read("text,id\n").errors).toHaveLength(1);
  });

  it("gives up where nothing ends", () => {
    const broken = read(`text\n${'"あ"い\n'.repeat(MOST_BROKEN + 50)}`);
    expect(broken.errors).toHaveLength(MOST_BROKEN + 1);
    expect(faults(`text\n"${"あ".repeat(MOST_RECORD)}\n一\n`)).toEqual([[2, "2行目"]]);
    const wide = read(`text\n一${",".repeat(MOST_COLUMNS)}\n二\n`);
    expect([wide.posts.map(({ text }) => text), wide.errors.map(({ line }) => line)]).toEqual([["二"], [2]]);
    const rows = read(`text\n${"あ\n".repeat(MOST_ROWS + 5)}`);
    expect([rows.posts.length, rows.errors.map(({ line }) => line)]).toEqual([MOST_ROWS - 1, [MOST_ROWS + 1]]);
  });

  it("is not changed by a column called __proto__", () => {
    const [post] = read("text,__proto__,constructor\n一,x,y\n").posts;
    expect(Object.getPrototypeOf(post?.fields)).toBe(Object.prototype);
    expect(post?.fields.platform).toBeUndefined();
  });

  it("survives anything", () => {
    const piece = fc.constantFrom("text", "本文", ",", '"', "\n", "\r\n", "\r", "\t", ";", "あ", "__proto__", "sep=;");
    const source = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(source, (given) => {
        const { posts, errors } = read(given);
        expect(posts.length + errors.length).toBeGreaterThan(0);
        expect(errors.every((error) => error instanceof InputError)).toBe(true);
      }),
    );
  });

  it("gives back any text, from the line on which it begins", () => {
    const word = fc.string({ unit: fc.constantFrom("あ", '"', ",", "\n", "\r\n", "\r", " ", "😀"), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const source = `memo,text\n${rows.map(([memo, text]) => `${quoted(memo)},${quoted(`い${text}`)}\n`).join("")}`;
        const { posts, errors } = read(source);
        expect(errors).toEqual([]);
        expect(posts.map(({ text }) => text)).toEqual(rows.map(([, text]) => `い${text}`));
        for (const { text, firstLine } of posts) {
          const line = source.split(/\r\n|\n|\r/)[firstLine - 1] ?? "";
          expect(line).toContain(
            quoted(text)
              .slice(1)
              .split(/\r\n|\n|\r/)[0]
              ?.replace(/"$/, ""),
          );
        }
      }),
    );
  });
});
