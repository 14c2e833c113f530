// What --require-review makes of a record, and of none.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/types.js";
import { ANSWERS, DRAFT, openOffice } from "./office.js";

const office = openOffice();

/** More questions could be asked about it than are. */
const MANY = `---
guideline: nagasaki
platform: X
approved_by: 広報広聴課長
scheduled_at: 2026-12-02T10:00:00+09:00
---
12月3日（木）は説明会です。当日の写真とくわしい案内は bit.ly/abc123 へ。
看護婦を募集します。担当 090-1234-5678
`;

describe("--require-review", () => {
  it("fails a post without a record, and tells what to run", async () => {
    office.write("a.md", DRAFT);
    expect(await office.sns("--require-review", "a.md")).toBe(1);
    expect(office.stdout).toContain("審査の記録がありません。 [review]");
    expect(office.stdout).toContain("sns-lint review a.md");
  });

  it.each([
    ["the text", "開きます", "ひらきます", "本文"],
    ["the time", "2026-11-27T12", "2026-11-28T12", "予約日時"],
    ["the platform", "platform: X", "platform: Facebook", "投稿先"],
  ])("fails a post of which %s has changed since", async (_, before, after, told) => {
    await office.reviewed();
    office.write("a.md", DRAFT.replace(before, after));
    const { status, messages } = await office.required();
    expect(status).toBe(1);
    expect(messages.join()).toContain(told);
  });

  it.each([
    ["line ends", (draft: string) => draft.replaceAll("\n", "\r\n")],
    ["a byte order mark", (draft: string) => `\ufeff${draft}`],
    ["the approval", (draft: string) => draft.replace("観光課長", "観光部長")],
    ["a field of another program", (draft: string) => draft.replace("platform", "status: scheduled\nplatform")],
  ])("does not mind %s", async (_, change) => {
    await office.reviewed();
    office.write("a.md", change(DRAFT));
    expect(await office.required()).toEqual({ status: 0, messages: [] });
  });

  it("fails a post of which the picture is another one under the same name", async () => {
    const draft = DRAFT.replace("platform", "media: [{file: a.jpg, alt: 会場}]\nplatform");
    office.write("a.jpg", "picture");
    await office.reviewed(draft);
    const before = (await office.required()).messages.join();
    office.write("a.jpg", "another");
    expect(before).not.toContain("写真などの項目");
    expect((await office.required()).messages.join()).toContain("写真などの項目");
  });

  it("fails a review by the author alone, whoever is said to be that", async () => {
    await office.reviewed(DRAFT, ANSWERS.replace("広報課 佐藤", "観光課　花水"));
    expect(office.stdout).toContain("別の人の審査");
    expect((await office.required()).messages).toEqual(["起案した人（観光課　花水）だけで審査しています。"]);
    await office.reviewed(DRAFT.replace("platform", "drafted_by: 広報課 佐藤\nplatform"), ANSWERS);
    expect((await office.required()).messages).toEqual(["起案した人（広報課 佐藤）だけで審査しています。"]);
  });

  it("fails a review by the author with a section before the name, and none by somebody whose name ends alike", async () => {
    const by = (reviewer: string) => ANSWERS.replace("観光課 花水", "花水").replace("広報課 佐藤", reviewer);
    await office.reviewed(DRAFT, by("広報課　花水"));
    expect((await office.required()).messages).toEqual(["起案した人（広報課　花水）だけで審査しています。"]);
    await office.reviewed(DRAFT, by("広報課 小花水"));
    expect(await office.required()).toEqual({ status: 0, messages: [] });
  });

  it("does not decide by itself whether two of one family name are one person", async () => {
    const by = (more: string) => ANSWERS.replace("観光課 花水", "花水 太郎").replace("広報課 佐藤", "花水 花子") + more;
    expect(await office.reviewed(DRAFT, by(""))).toBe(2);
    expect(office.stderr).toMatch(/（花水 太郎）と審査した人（花水 花子）が同じ人かどうか.*same_person/);
    await office.reviewed(DRAFT, by("same_person: はい\n"));
    expect(office.stdout).toContain("別の人の審査");
    expect((await office.required()).messages).toEqual(["起案した人（花水 花子）だけで審査しています。"]);
    await office.reviewed(DRAFT, by("same_person: いいえ\n"));
    expect(office.record()[0]).toMatchObject({ samePerson: false });
    expect(await office.required()).toEqual({ status: 0, messages: [] });
  });

  it("fails where the guideline is another, or a rule finds what it did not", async () => {
    await office.reviewed(DRAFT.replace("guideline: nagasaki\n", ""), "drafter: a\nreviewer: b\n");
    const { messages } = await office.required("--guideline", "nagasaki");
    expect(messages.join()).toContain("長崎市ソーシャルメディアの利用に関するガイドライン");
    await office.reviewed();
    office.write("a.md.review.yml", office.read("a.md.review.yml").replace("rule: url-shortener", "rule: insult"));
    expect((await office.required()).messages.join()).toContain("審査のときになかった指摘があります（url-shortener）");
  });

  it("reports a record that cannot be read, with its line, and trusts nothing of it", async () => {
    await office.reviewed();
    office.write("a.md.review.yml", office.read("a.md.review.yml").replace("answer: はい", "answer: OK"));
    const { status, messages } = await office.required();
    expect(status).toBe(2);
    expect(messages).toEqual(["審査の記録がありません。"]);
    expect(office.stderr).toMatch(/a\.md\.review\.yml:\d+:\d+: /);
    expect(await office.sns("review", "--answers", "答え.yml", "a.md")).toBe(2);
    expect(await office.sns("review", "--again", "--answers", "答え.yml", "a.md")).toBe(0);
  });

  it("shows the fault in every format", async () => {
    office.write("a.md", DRAFT);
    for (const format of [
      "compact",
      "ndjson",
      "sarif",
      "junit",
      "checkstyle",
      "github",
      "gitlab",
      "rdjson",
      "markdown",
      "html",
    ]) {
      office.stdout = "";
      expect(await office.sns("--require-review", "--format", format, "a.md"), format).toBe(1);
      expect(office.stdout, format).toContain("審査の記録がありません。");
    }
  });

  it("asks the same questions before and after findings were accepted, in the approval sheet, too", async () => {
    office.write("a.md", MANY);
    await office.sns("--format", "json", "a.md");
    const [before] = (JSON.parse(office.stdout) as Report).posts;
    const questions = before?.checklist.map(({ question }) => question) ?? [];
    expect(questions).toHaveLength(5);
    const answers = before?.checklist.map(({ label, question }) => ({ clause: label, question, answer: "はい" }));
    const accept = [
      ...new Set(before?.violations.map(({ rule, start }) => JSON.stringify({ rule, line: start.line }))),
    ];
    const reasons = accept.map((each) => ({ ...(JSON.parse(each) as object), reason: "決まった表記" }));
    expect(reasons.length).toBeGreaterThan(2);
    await office.reviewed(
      MANY,
      JSON.stringify({ drafter: "観光課 花水", reviewer: "広報課 佐藤", accept: reasons, answers }),
    );
    expect(await office.required()).toEqual({ status: 0, messages: [] });
    office.stdout = "";
    await office.sns("--format", "html", "a.md");
    for (const question of questions) expect(office.stdout).toContain(question);
    expect(office.stdout.match(/☑ はい/gu)).toHaveLength(5);
    expect(office.stdout).not.toMatch(/□ はい/u);
  });

  it("lints no record as a draft", async () => {
    await office.reviewed();
    rmSync(join(office.folder, "答え.yml"));
    office.stdout = "";
    await office.sns("--format", "json", ".");
    expect((JSON.parse(office.stdout) as Report).posts.map(({ path }) => path)).toEqual(["a.md"]);
  });
});
