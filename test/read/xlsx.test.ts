import { zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/read/input-error.js";
import { readXlsx } from "../../src/read/read-xlsx.js";
import { bomb, cell, workbook, zip, type Files } from "../support/office.js";

const read = (bytes: Uint8Array): ReturnType<typeof readXlsx> => readXlsx(bytes, "a.xlsx", undefined);

const PLAN = workbook(
  {
    表紙: [[1, cell.text("A1", "投稿の予定")]],
    投稿: [
      [1, cell.text("B1", "12月の予定")],
      [3, cell.text("B3", "番号"), cell.text("C3", "本文"), cell.text("D3", "予約日時"), cell.text("E3", "媒体")],
      [4, cell.text("B4", "0957"), cell.shared("C4", 0), cell.date("D4", "46357.416666666664"), cell.text("E4", "X")],
      [5, cell.number("B5", "2"), cell.formula("C5", "A1&amp;A2", "数式の&lt;結果&gt;"), cell.text("D5", "あす")],
      [7, cell.number("B7", "3"), cell.error("C7", "#REF!")],
      [8, cell.number("B8", "4"), cell.text("C8", "一\n二")],
    ],
  },
  ["<r><t>飾った</t></r><r><t>文字</t></r><rPh sb='0' eb='1'><t>かざ</t></rPh>"],
);

describe("readXlsx", () => {
  it("reads the sheet with a column for the text, cell by cell", async () => {
    const { posts, errors } = await read(zip(PLAN));
    expect(posts.map(({ index, id, text, cell }) => [index, id, text, cell])).toEqual([
      [0, "0957", "飾った文字", "投稿!C4"],
      [1, "2", "数式の<結果>", "投稿!C5"],
      [3, "4", "一\n二", "投稿!C8"],
    ]);
    expect(posts[0]?.fields).toEqual({ scheduled_at: "2026-12-01T10:00:00+09:00", platform: "X" });
    expect(errors.map(({ cell, line }) => [cell, line])).toEqual([
      ["投稿!D5", undefined],
      ["投稿!C7", undefined],
    ]);
  });

  it("passes over a sheet that is a chart, and reads the others", async () => {
    const plan = workbook({
      グラフ: [],
      投稿: [
        [1, cell.text("A1", "本文")],
        [2, cell.text("A2", "一")],
      ],
      非表示の表: [],
    });
    for (const [from, to] of [
      [/<sheetData><\/sheetData>/, "<drawing/>"],
      [/worksheets\/sheet1\.xml/, "chartsheets/sheet1.xml"],
      [/(?<=Id="s0" Type="[^"]*)worksheet/, "chartsheet"],
    ] as const)
      for (const [name, part] of Object.entries(plan))
        if (name !== "xl/worksheets/sheet3.xml") Object.assign(plan, { [name]: part.replace(from, to) });
    const { "xl/worksheets/sheet1.xml": chart, ...others } = plan;
    const read1 = await read(zip({ ...others, "xl/chartsheets/sheet1.xml": chart! }));
    expect(read1).toMatchObject({ posts: [{ text: "一", cell: "投稿!A2" }], errors: [], sheets: [] });
    const hidden = others["xl/workbook.xml"]!.replace('name="非表示の表"', 'name="非表示の表" state="hidden"');
    expect((await read(zip({ ...others, "xl/workbook.xml": hidden }))).posts).toHaveLength(1);
  });

  it("has no posts where all sheets are charts", async () => {
    const plan = workbook({ グラフ: [] });
    const links = plan["xl/_rels/workbook.xml.rels"]!.replace("/worksheet", "/chartsheet");
    const { posts, errors } = await read(zip({ ...plan, "xl/_rels/workbook.xml.rels": links }));
    expect([posts.length, errors.length]).toEqual([0, 1]);
    expect(errors[0]?.problem).toContain("文章の列");
  });

  it("reads what Excel compresses", async () => {
    const files = Object.entries(PLAN).map(([name, content]) => [name, new TextEncoder().encode(content)] as const);
    expect((await read(zipSync(Object.fromEntries(files)))).posts).toHaveLength(3);
  });

  const month = (text: string, column = "本文") =>
    [
      [1, cell.text("A1", "予約日時"), cell.text("B1", column)],
      [2, cell.text("A2", "あす"), cell.text("B2", text)],
    ] as const;
  const hide = (files: Files, name: string): Files => ({
    ...files,
    "xl/workbook.xml": files["xl/workbook.xml"]!.replace(`name="${name}"`, `name="${name}" state="hidden"`),
  });

  it("reads every sheet with a column for the text, and counts their posts on", async () => {
    const empty = [[1, cell.text("A1", "本文")]] as const;
    const note = [[1, cell.text("A1", "使い方")]] as const;
    const sheets = { 使い方: note, "11月": month("一"), "12月": month("二"), "1月": empty };
    const { posts, errors, sheets: passed } = await read(zip(workbook(sheets)));
    expect(posts.map(({ index, text, cell }) => [index, text, cell])).toEqual([
      [0, "一", "11月!B2"],
      [1, "二", "12月!B2"],
    ]);
    expect(errors.map((error) => error.cell)).toEqual(["11月!A2", "12月!A2"]);
    expect(passed).toEqual([]);
  });

  it("passes over hidden sheets, and tells of those in which posts may stand", async () => {
    const files = hide(workbook({ 控え: month("古い"), "12月": month("二"), 案: month("三", "文面案") }), "控え");
    const { posts, errors, sheets } = await read(zip(files));
    expect(posts.map(({ text }) => text)).toEqual(["二"]);
    expect(errors.map((error) => error.cell)).toEqual(["12月!A2"]);
    expect(sheets).toEqual(["a.xlsx「控え」", "a.xlsx「案」"]);
    const only = await read(zip(hide(workbook({ 控え: month("古い") }), "控え")));
    expect(only.errors.map((error) => error.problem)).toEqual([expect.stringContaining("非表示のシート（「控え」）")]);
  });

  it("counts cells and faults of all sheets together", async () => {
    const far = [
      [1, cell.text("A1", "text")],
      [100_000, cell.text("AD100000", "一")],
    ] as const;
    const { posts, errors } = await read(zip(workbook({ 一: far, 二: far })));
    expect([posts, errors.map((error) => error.problem)]).toEqual([[], [expect.stringContaining("表が大きすぎます")]]);
    const bad = Array.from({ length: 600 }, (_, at) => [at + 2, cell.text(`A${String(at + 2)}`, "1")] as const);
    const faulty = [[1, cell.text("A1", "番号"), cell.text("B1", "text")], ...bad] as const;
    expect((await read(zip(workbook({ 一: faulty, 二: faulty })))).errors).toHaveLength(1001);
  });

  it("says where a workbook has no text", async () => {
    const { posts, errors } = await read(zip(workbook({ 表: [[1, cell.text("A1", "題名")]] })));
    expect([posts, errors[0]?.message]).toEqual([[], expect.stringContaining("「題名」")]);
  });

  it("refuses a sheet that a far cell blows up", async () => {
    for (const far of ["XFD2", "B1048576", "&#65;1"]) {
      const { errors } = await read(
        zip(
          workbook({
            表: [
              [1, cell.text("A1", "text")],
              [2, cell.text(far, "一")],
            ],
          }),
        ),
      );
      expect(errors).toHaveLength(1);
    }
  });

  it("refuses what unfolds into too much, whatever its directory says", async () => {
    const content = Buffer.alloc(101 * 2 ** 20, " ");
    const [honest, lying] = [bomb("xl/workbook.xml", content), bomb("xl/workbook.xml", content, 100)];
    expect((await read(honest)).errors[0]?.message).toContain("100MB");
    expect((await read(lying)).errors).toHaveLength(1);
  });

  it("tells that there are more parts than it reads, not that they are broken", async () => {
    const parts = (count: number) => Array.from({ length: count }, (_, at) => [`${String(at)}.xml`, ""] as const);
    const [many, few] = [10_001, 10].map((count) => zip(Object.fromEntries(parts(count))));
    expect((await read(many!)).errors[0]?.problem).toContain("1万個まで");
    expect((await read(few!)).errors[0]?.problem).toContain("壊れている");
  });

  it("refuses entities, and files with a password", async () => {
    const evil = { ...PLAN, "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>' };
    expect((await read(zip(evil))).errors[0]?.problem).toContain("宣言");
    expect((await read(Buffer.from("d0cf11e0a1b11ae1", "hex"))).errors[0]?.problem).toContain("パスワード");
  });

  it.each([
    ["rows without a number", "<row/>".repeat(100_001), "表が大きすぎます"],
    ["tags", "<c/>".repeat(4_000_001), "部品"],
    ["attributes in one tag", `<row ${'a="1" '.repeat(50_000)}/>`, "部品"],
    ["letters in one cell", "<row><c><v>".concat("a".repeat(250_001), "</v></c></row>"), "部品"],
  ])("refuses too many %s", async (_, inside, problem) => {
    const sheet = `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
    const { posts, errors } = await read(zip({ ...PLAN, "xl/worksheets/sheet1.xml": sheet }));
    expect([posts, errors.map((error) => error.problem)]).toEqual([[], [expect.stringContaining(problem)]]);
  });

  it("passes over what other programs keep in a workbook", async () => {
    const aside = { ...PLAN, "customXml/item1.xml": `<DataMashup>${"A".repeat(300_000)}</DataMashup>` };
    expect((await read(zip(aside))).errors).toEqual((await read(zip(PLAN))).errors);
  });

  it("survives any bytes, and any damage", async () => {
    const sound = zip(PLAN);
    const damaged = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const bytes = Buffer.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const cut = fc.nat(sound.length).map((length) => sound.subarray(0, length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), damaged, cut), async (bytes) => {
        const { posts, errors } = await read(bytes);
        expect(posts.length + errors.length).toBeGreaterThan(0);
        expect(errors.every((error) => error instanceof InputError)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
