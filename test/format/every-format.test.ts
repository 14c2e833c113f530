import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES, loadFormat, type FormatName } from "../../src/format/index.js";
import type { Accepted, FormatOptions, Unread } from "../../src/types.js";
import { fromRoot } from "../../tools/root.js";
import { anyReport, EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const formats = await Promise.all(FORMAT_NAMES.map(async (name) => [name, await loadFormat(name, false)] as const));
const OPTIONS: readonly FormatOptions[] = [plain, { ...plain, lang: "en" }, { ...plain, quiet: true }];
/** Formats that have the questions of a post with the post. */
const BY_POST: readonly FormatName[] = ["json", "ndjson", "html"];
/** Formats with no place for questions. */
const FINDINGS_ONLY: readonly FormatName[] = ["gitlab", "rdjson"];

describe.each(formats)("%s", (name, format) => {
  it("prints any report, of a run or saved, without throwing", () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...OPTIONS), (report, options) => {
        expect(format(report, options)).toMatch(/\n$/);
      }),
    );
  });

  it.each(EVIL)("lets nothing through that drives a terminal: %j", (words) => {
    const report = hostile(words);
    const shown = format(report, plain) + format({ ...report, posts: [] }, plain);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    // Half a pair is written to a stream as U+FFFD.
    expect(name === "pretty" || !/\p{Surrogate}/u.test(shown)).toBe(true);
  });

  it.each(EVIL)("says nothing to the runner of GitHub Actions that it does not mean: %j", (words) => {
    const commands = (from: string): number => [...format(hostile(from), plain).matchAll(/^\s*(?:::|##\[)/gmu)].length;
    expect(commands(words)).toBe(commands("x"));
  });

  it("masks a secret in findings, accepted findings and what overlaps it", () => {
    const leak = post("担当のバカ太郎 090-1234-5678 まで");
    const number = violation(leak, "090-1234-5678", {
      rule: "personal-data",
      category: "personal-data",
      text: "＊＊＊",
      message: "携帯電話の番号です。",
    });
    const across = violation(leak, "太郎 090-1234-5678 まで", {
      message: "直してください。",
      suggestions: [{ message: "「090-1234」と書く", range: [8, 17], text: "090-1234" }],
    });
    const accepted: Accepted = { ...across, reason: "公表済み", by: "課長", until: null };
    const report = postReport(leak, { violations: [number, across], accepted: [accepted] });
    expect(format(printable([leak], [report], [[]]), plain)).not.toContain("1234");
  });

  it("tells what could not be checked, and who answers for what may stand", () => {
    const draft = post("役立たず");
    const accepted: Accepted = {
      ...violation(draft, "役立たず"),
      reason: "掲示済み",
      by: "広報課長",
      until: "2027-03-31",
    };
    const checklist = [{ guideline: "nagasaki", clause: "7-1", label: "７⑴", question: "決裁を受けましたか。" }];
    const report = postReport(draft, {
      accepted: [accepted],
      checklist,
      unchecked: [{ rule: "insult", reason: "辞書がない" }],
    });
    const shown = format(printable([draft], [report], [[]]), plain);
    expect(shown).toContain("辞書がない");
    for (const words of ["掲示済み", "広報課長", "2027-03-31"]) expect(shown).toContain(words);
    if (FINDINGS_ONLY.includes(name)) return;
    for (const words of ["決裁を受けましたか。", "７⑴"]) expect(shown).toContain(words);
  });

  it("names the posts that a question is about", () => {
    if ([...FINDINGS_ONLY, ...BY_POST].includes(name)) return;
    const posts = [
      post("一", { path: "予定.csv", id: "A1" }),
      post("二", { path: "予定.csv", index: 1 }),
      post("三", { path: "別.md" }),
    ];
    const asked = { guideline: "nagasaki", clause: "7-1", label: "７⑴", question: "確かめましたか。" };
    const shown = (...places: number[]): string => {
      const reports = posts.map((each, at) => postReport(each, { checklist: places.includes(at) ? [asked] : [] }));
      return format(printable(posts, reports, [[], [], []]), plain).replaceAll("\\", "");
    };
    expect(shown(0, 1)).toContain("確かめましたか。 ［長崎市 ７⑴］（予定.csv 1件目 [A1]、2件目）");
    expect(shown(1, 2)).toContain("（予定.csv 2件目、別.md）");
    expect(shown(0, 1, 2)).toContain("（3件すべて）");
  });

  it("names what could not be read, though the rest is clean", () => {
    const draft = post("夏祭りのお知らせです。");
    const { report, ...rest } = printable([draft], [postReport(draft)], [[]]);
    const unread = [{ path: "読めない.txt", line: 7, message: "長すぎます。" }];
    const all = { ...rest, report: { ...report, unread, summary: { ...report.summary, unread: 1 } } };
    for (const options of OPTIONS) {
      const shown = decodeURIComponent(format(all, options).replaceAll(/%(?![0-9A-F]{2})/gu, "%25"));
      expect(shown).toContain("読めない.txt");
      expect(shown).toMatch(/7/u);
      if (name !== "pretty") expect(shown).toContain("長すぎます。");
    }
  });

  it("tells what was checked without a field from what was not checked", () => {
    const draft = post("夏祭りのお知らせです。");
    const { report, ...rest } = printable([draft], [postReport(draft)], [[]]);
    const field = {
      path: "a.csv",
      line: 3,
      cell: "3行目「予約日時」",
      message: "3行目「予約日時」: 日時ではありません。",
      partly: true,
    } as const;
    const shown = (...unread: Unread[]): string =>
      format({ ...rest, report: { ...report, unread, summary: { ...report.summary, unread: unread.length } } }, plain);
    expect(shown(field)).toContain("3行目「予約日時」");
    if (BY_POST.includes(name) && name !== "html") expect(shown(field)).toContain('"partly"');
    else {
      expect(shown(field)).toContain("読めず、除いて検査したところ");
      expect(shown(field)).not.toContain("検査していないもの");
      expect(shown(field, { path: "b.md", line: null, message: "長すぎます。" })).toContain(
        "読めず、検査していないもの",
      );
    }
  });

  it.each([1, 3])("states that %d were accepted, and how many the baseline knows", (count) => {
    const draft = post("役立たず");
    const found = violation(draft, "役立たず", { message: "指摘です。" });
    const accepted: Accepted = { ...found, reason: "掲示済み", by: "広報課長", until: null };
    const report = postReport(draft, {
      accepted: Array.from({ length: count }, () => accepted),
      baselined: 10 + count,
    });
    const shown = format(printable([draft], [report], [[]]), plain);
    // The list has them all, or the closing line says how many.
    expect(shown.split("掲示済み").length - 1 === count || shown.includes(`受け入れ${String(count)}件`)).toBe(true);
    expect(shown).toContain(String(10 + count));
    const clean = format(printable([draft], [postReport(draft)], [[]]), plain);
    expect(clean).not.toContain("掲示済み");
    expect(clean).not.toMatch(/ベースライン/);
  });

  it("says of a post with nothing but known findings that these are there", () => {
    const draft = post("役立たず");
    const shown = format(printable([draft], [postReport(draft, { baselined: 2 })], [[]]), plain);
    expect(shown).not.toContain("自動検査での指摘はありません。");
  });

  it("shows errors only when quiet", () => {
    const draft = post("役立たず");
    const warning = violation(draft, "役立たず", { severity: "warning", message: "弱い指摘です。" });
    const sample = printable([draft], [postReport(draft, { violations: [warning] })], [[]]);
    expect(format(sample, plain)).toContain("弱い指摘です。");
    expect(format(sample, { ...plain, quiet: true })).not.toContain("弱い指摘です。");
  });

  it("is explained in the readme of both languages", () => {
    for (const page of ["README.md", "README.en.md"]) {
      expect(readFileSync(fromRoot(page), "utf8")).toMatch(new RegExp(`^\\| \`${name}\` \\|`, "m"));
    }
  });
});
