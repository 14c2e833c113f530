// A saved result, printed anew, is what the run itself would have printed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { cell, document, run as words, workbook, zip } from "../support/office.js";
import { openOffice } from "./office.js";

const office = openOffice();

const LINK = "😀詳しくは https://bit.ly/momiji から。";
const DATE = "説明会は2026年12月2日（木）です。";
const LEAK = "担当の花水太郎 090-1234-5678 まで。看護婦が来ます。";
const HEAD = "platform: X\nscheduled_at: 2026-12-01 10:00";
const table = (by: string): string =>
  ["番号,本文,予約日時", `A-1,"紅葉まつり\n${LINK}",2026-12-01`, `,${LEAK},2026/13/1`, `A-3,${DATE},`]
    .join("\n")
    .replaceAll(",", by);
const list = [
  { id: "A-1", text: `紅葉まつり\n${LINK}`, platform: "X" },
  { text: LEAK, scheduled_at: "2026-13-01" },
  { id: 3, text: DATE },
];

const INPUTS: Readonly<Record<string, string | Buffer>> = {
  "一件.txt": `${LEAK}\r\n${LINK}\r\n`,
  "何件も.md": `---\n${HEAD}\n---\n${LINK}\n---\n${HEAD}\n---\n${LEAK}\n\n${DATE}\n---\nplatform: X\n---\n\n`,
  "予定.csv": table(","),
  "予定.tsv": table("\t"),
  "予定.ndjson": list.map((each) => JSON.stringify(each)).join("\n\n"),
  "予定.json": JSON.stringify({ approved_by: "課長", posts: list }, null, 2),
  "予定.yaml": `posts:\n  - text: |\n      紅葉まつり\n      ${LINK}\n  - text: ${DATE}\n  - text: >\n      ${LEAK}\n`,
  "予定.xlsx": zip(
    workbook({
      投稿: [
        [1, cell.text("A1", "番号"), cell.text("B1", "本文")],
        [3, cell.text("A3", "A-1"), cell.text("B3", `紅葉まつり\n${LINK}`)],
        [4, cell.text("B4", LEAK)],
      ],
    }),
  ),
  "一件.docx": zip(document(words("紅葉まつり"), words(LINK), words(LEAK))),
};

/** They show the draft, which a saved result does not hold: README.md */
const SHOW_DRAFT = ["pretty", "html"];

describe.each(Object.keys(INPUTS))("a saved result of %s", (name) => {
  const said = async (...args: string[]): Promise<string> => {
    writeFileSync(join(office.folder, name), INPUTS[name]!);
    office.stdout = "";
    await office.sns(name, "--guideline", "nagasaki", ...args);
    return office.stdout;
  };
  const again = async (format: string, saved: string, ...args: string[]): Promise<string> => {
    office.stdout = "";
    await run(["format", "-f", format, ...args], { ...office.terminal, stdin: Readable.from([Buffer.from(saved)]) });
    return office.stdout;
  };

  it.each(FORMAT_NAMES.filter((format) => !SHOW_DRAFT.includes(format)))("is the same as %s", async (format) => {
    const saved = await said("-f", "json");
    const direct = await said("-f", format);
    expect(direct).toContain("bit.ly");
    expect(await again(format, saved)).toBe(direct);
    expect(await again(format, saved, "--quiet")).toBe(await said("-f", format, "--quiet"));
  });

  it("has every line of the screen but those of the draft", async () => {
    const saved = await said("-f", "json");
    const lines = (await said()).split("\n").filter((line) => !/^ +\d* │/u.test(line));
    const shown = (await again("pretty", saved)).split("\n");
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
  });
});

describe("a finding points into its file", () => {
  it.each([
    ["予定.csv", ["3", "4", "5"]],
    ["予定.ndjson", ["1", "3", "5"]],
    ["予定.json", ["6", "10", "15"]],
    ["予定.yaml", ["4", "5", "6"]],
  ])("by its line: %s", async (name, expected) => {
    writeFileSync(join(office.folder, name), INPUTS[name]!);
    await office.sns(name, "--guideline", "nagasaki", "-f", "compact");
    const found = [...office.stdout.matchAll(/^予定\.\w+:(\d+): .*\d+行\d+列/gm)].map(([, line]) => line);
    expect([...new Set(found)]).toEqual(expected);
  });
});
