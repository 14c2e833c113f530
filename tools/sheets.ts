// npm run sheets [-- folder]: prints approval sheets of all lengths with Chromium. For each it tells on how many pages it was
// reckoned to be, at which size and how high, and how many it takes. Ends with 1 where one takes more.
// For whoever changes the look of the sheet: src/format/html-heights.ts must keep up with it. Needs chromium and pdftotext;
// leaves the pages in the folder, to be looked at.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "../src/index.js";
import { heightsOf } from "../src/format/html-heights.js";
import { pagesOf } from "../src/format/html-pages.js";
import { html } from "../src/format/html.js";
import type { Post, PostPaper, PostReport, Printable } from "../src/types.js";

const SENTENCES = [
  "図書館の本の返却ポストは、図書館が閉まっている日も使えます。",
  "12月5日（日）10時から、中央公園で紅葉まつりを開きます。",
  "紅葉の写真はこちらのブログがくわしいです→ https://momiji-diary.example.com/entry/1128",
  "当日の受け付けはこちら bit.ly/momiji-ngs",
  "うわさでは、隣の市の祭りは中止になるらしいです。",
  "屋台は○月○日に決まります。",
  "申込みは090-1234-5678の田中健太さんまで。",
  "個人的には残念です。文句があるなら来なければいい。",
];
const PLATFORMS = [["X"], ["X", "LINE"], ["X", "LINE", "Instagram", "Facebook"]];

const folder = process.argv[2] ?? join(tmpdir(), "sns-lint-sheets");
mkdirSync(folder, { recursive: true });
const linter = await createLinter({ guidelines: ["nagasaki"], now: new Date("2026-11-20T10:00+09:00") });
const posts = Array.from({ length: 120 }, (_, nth): Post => {
  const platforms = PLATFORMS[nth % 3] ?? [];
  const sentences = Array.from(
    { length: 1 + (Math.floor(nth / 3) % 8) },
    (_, at) => SENTENCES[(at * 3 + Math.floor(nth / 5)) % SENTENCES.length] ?? "",
  );
  const fields = { platforms, account: "hanamizu_city", ...(nth % 2 === 1 ? { approved_by: "課長" } : {}) };
  return {
    path: `s${String(nth).padStart(3, "0")}.md`,
    index: 0,
    id: null,
    text: sentences.join("\n"),
    fields,
    firstLine: 1,
  };
});
const reports: PostReport[] = [];
for await (const { report } of linter.lint(posts)) reports.push(report);
const oral = ["ア", "イ", "ウ"].map((letter) => ({
  clause: `長崎市 ７⑴${letter}`,
  letter,
  text: "イベント、競技会等の現況や結果等について情報発信する場合",
}));
const guidelines = [{ id: "nagasaki", title: "長崎市のガイドライン", date: "2019-03", sha256: "e".repeat(64) }];
const versions = { tool: "0.1.0", rules: 30, program: "p", dictionaries: "d".repeat(64), guidelines };
const paper: PostPaper = {
  prints: { text: "a".repeat(64), fields: "b" },
  versions,
  author: "観光課 花水",
  review: null,
  outdated: false,
  media: [],
  oral,
};
const printable: Printable = {
  report: linter.report(reports, posts),
  posts,
  silences: [],
  explanations: [],
  papers: { printed: Date.UTC(2026, 10, 20), posts: posts.map(() => paper) },
};
const page = html(printable, { lang: "ja", quiet: false, explainSilence: false });
const printed = pagesIn(page);
for (const [at, report] of reports.entries()) {
  const post = posts[at];
  if (post === undefined) continue;
  const { size, parts } = pagesOf((each) => heightsOf({ report, post }, paper, 1, each));
  const { head, findings, questions, heading, tail } = heightsOf({ report, post }, paper, 1, size);
  const height = [head, ...findings, ...questions, 2 * heading, tail].reduce((sum, each) => sum + each, 0);
  const taken = printed.get(post.path) ?? 0;
  if (taken !== parts.length) process.exitCode = 1;
  const told = [post.path, findings.length, size.density || "plain", height.toFixed(0), parts.length, taken];
  process.stdout.write(`${told.join("\t")}${taken === parts.length ? "" : "\t!"}\n`);
}

/** Pages that each sheet takes. */
function pagesIn(source: string): Map<string, number> {
  const file = join(folder, "sheets");
  writeFileSync(`${file}.html`, source);
  const print = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", `--print-to-pdf=${file}.pdf`];
  execFileSync("chromium", [...print, `${file}.html`], { stdio: "ignore" });
  const text = execFileSync("pdftotext", ["-layout", `${file}.pdf`, "-"], { encoding: "utf8" });
  const counts = new Map<string, number>();
  for (const each of text.split("\f")) {
    const name = /s\d{3}\.md/u.exec(each)?.[0];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
