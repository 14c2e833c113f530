// On how many pages an approval sheet stands, and that nothing is lost between them.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { html } from "../../src/format/html.js";
import { STYLE } from "../../src/format/html-style.js";
import { createLinter } from "../../src/index.js";
import type { Post, PostPaper, PostReport, Printable } from "../../src/types.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

/** What tired colleagues write; each line breaks another clause. */
const SENTENCES = [
  "12月5日（日）10時から、中央公園で紅葉まつりを開きます。",
  "紅葉の写真はこちらのブログがくわしいです→ https://momiji-diary.example.com/entry/1128",
  "当日の受け付けはこちら bit.ly/momiji-ngs",
  "うわさでは、隣の市の祭りは中止になるらしいです。",
  "屋台は○月○日に決まります。",
  "申込みは090-1234-5678の田中健太さんまで。",
  "個人的には残念です。",
  "文句があるなら来なければいい。",
  "新庁舎の候補地は中央公園に内定しました。",
  "役立たずな市民は来ないでください。",
];
const FOUR = ["X", "LINE", "Instagram", "Facebook"];

const paper: PostPaper = {
  prints: { text: "a".repeat(64), fields: "b".repeat(64) },
  versions: {
    tool: "0.1.0",
    rules: 30,
    program: "p".repeat(64),
    dictionaries: "d".repeat(64),
    guidelines: [
      {
        id: "nagasaki",
        title: "長崎市ソーシャルメディアの利用に関するガイドライン",
        date: "2019-03",
        sha256: "e".repeat(64),
      },
    ],
  },
  author: null,
  review: null,
  outdated: false,
  media: [],
  oral: ["ア", "イ", "ウ"].map((letter) => ({
    clause: `長崎市 ７⑴${letter}`,
    letter,
    text: "イベント、競技会等の現況や結果等について情報発信する場合",
  })),
};

/** A draft of so many of the sentences, as the linter judges it. */
async function judged(sentences: number, platforms: readonly string[], most: number): Promise<Printable> {
  const linter = await createLinter({ guidelines: ["nagasaki"], now: new Date("2026-11-20T10:00+09:00") });
  const text = ["図書館の返却ポストは休みの日も使えます。", ...SENTENCES.slice(0, sentences)].join("\n");
  const posts: Post[] = [post(text, { path: "draft.md", fields: { platforms } })];
  const reports: PostReport[] = [];
  for await (const { report } of linter.lint(posts))
    reports.push({ ...report, violations: report.violations.slice(0, most) });
  const papers = { printed: Date.UTC(2026, 10, 20), posts: [paper] };
  return { report: linter.report(reports, posts), posts, silences: [], explanations: [], papers };
}

const sheetsIn = (page: string): number => page.match(/<table class="sheet /gu)?.length ?? 0;
const folder = temporaryFolder();
const HAS_CHROMIUM = spawnSync("chromium", ["--version"]).status === 0 && spawnSync("pdfinfo", ["-v"]).status === 0;

describe("a sheet of one post", () => {
  it.each([
    [0, ["X"], 0],
    [0, FOUR, 0],
    [3, ["X"], 3],
    [3, FOUR, 3],
    [7, ["X"], 7],
    [7, FOUR, 7],
    [10, ["X"], 12],
    [8, FOUR, 12],
  ])("of %i such sentences on %j with %i findings is one page", async (sentences, platforms, findings) => {
    const sample = await judged(sentences, platforms, findings);
    expect(sample.report.posts[0]?.violations).toHaveLength(findings);
    const page = html(sample, plain);
    expect(sheetsIn(page)).toBe(1);
    expect(page).not.toContain("次の紙に続きます");
    // What is near the edge is printed.
    if (!HAS_CHROMIUM || findings < 7) return;
    expect(pagesPrinted(page)).toBe(1);
  });

  it("goes on upon further pages where it must, says so on each, and loses nothing", () => {
    const draft = post("お知らせです。\n".repeat(20));
    const found = Array.from({ length: 40 }, (_, nth) =>
      violation(draft, "お知らせ", {
        message: `指摘${String(nth + 1)}番です。ここは、確かめていない話のようです。`,
        clauses: [
          {
            guideline: "nagasaki",
            id: `c${String(nth % 7)}`,
            label: `第${String(nth % 7)}条`,
            text: `条文${String(nth % 7)}`,
          },
        ],
      }),
    );
    const checklist = Array.from({ length: 15 }, (_, nth) => ({
      guideline: "nagasaki",
      clause: `q${String(nth)}`,
      label: `第${String(nth)}項`,
      question: `質問${String(nth + 1)}番ですか。`,
    }));
    const page = html({ ...printable([draft], [postReport(draft, { violations: found, checklist })]) }, plain);
    const pages = sheetsIn(page);
    expect(pages).toBeGreaterThan(1);
    for (let nth = 1; nth <= pages; nth += 1) expect(page).toContain(`draft.txt　${String(nth)}／${String(pages)}<`);
    expect(page.match(/次の紙に続きます（指摘40件のうち、ここまで\d+件）/gu)).toHaveLength(pages - 1);
    for (const { message } of found) expect(page.split(message)).toHaveLength(2);
    for (const { question } of checklist) expect(page.split(question)).toHaveLength(2);
    for (let nth = 0; nth < 7; nth += 1) expect(page.split(`「条文${String(nth)}」`)).toHaveLength(2);
    for (const once of ['class="boxes"', "備考", "本文の指紋"]) expect(page.split(once)).toHaveLength(2);
    if (HAS_CHROMIUM) expect(pagesPrinted(page)).toBe(pages);
  });

  it("has no letters below 7.5 points", () => {
    const sizes = [...STYLE.matchAll(/font-size: ([^;]+);/gu)].map(([, size = ""]) => size);
    for (const size of sizes) {
      const points = /^([\d.]+)pt$/u.exec(size)?.[1];
      const relative = /^([\d.]+)em$/u.exec(size)?.[1];
      const isLegible = points !== undefined ? Number(points) >= 7.5 : relative !== undefined && Number(relative) >= 1;
      expect(isLegible || size.startsWith("max(7.5pt,"), size).toBe(true);
    }
    expect(sizes.length).toBeGreaterThan(6);
  });
});

/** By Chromium, without what it would write into the margins. */
function pagesPrinted(page: string): number {
  const file = folder.write("sheet.html", page);
  const pdf = join(folder.path, "sheet.pdf");
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--print-to-pdf=${pdf}`];
  execFileSync("chromium", [...options, file], { stdio: "ignore" });
  expect(readFileSync(pdf).length).toBeGreaterThan(0);
  const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  return Number(/^Pages: +(\d+)$/mu.exec(info)?.[1]);
}
