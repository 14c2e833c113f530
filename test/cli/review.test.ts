// `sns-lint review` where nobody can be asked.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReview } from "../../src/config/parse-review.js";
import { ANSWERS, DRAFT, openOffice } from "./office.js";

const office = openOffice();

describe("review with answers from a file", () => {
  it("records who, when, what was found, accepted and answered, and by what it was checked", async () => {
    expect(await office.reviewed()).toBe(0);
    expect(office.record()).toMatchObject([
      {
        drafter: "観光課 花水",
        reviewer: "広報課 佐藤",
        at: "2026-11-20T10:00:00+09:00",
        versions: { guidelines: [{ id: "nagasaki", date: "2019-03" }] },
        findings: [
          {
            rule: "url-shortener",
            text: "https://bit.ly/momiji-ngs",
            clauses: ["長崎市 ７⑶"],
            accepted: { reason: "掲示物と同じ表記", by: "広報課 佐藤", until: "2027-03-31" },
          },
        ],
        answers: [
          { clause: "長崎市 ８⑷ク", answer: "はい", note: "起案と照合" },
          { answer: "該当しない" },
          { answer: "はい" },
        ],
      },
    ]);
    expect(office.record()[0]?.prints.text).toMatch(/^[0-9a-f]{64}$/);
    expect(office.stdout).toContain("a.md.review.yml");
  });

  it("settles the post: what was accepted is not reported, and --require-review is content", async () => {
    await office.reviewed();
    expect(await office.required()).toEqual({ status: 0, messages: [] });
    expect(await office.sns("a.md")).toBe(0);
    expect(office.stdout).toContain("掲示物と同じ表記（広報課 佐藤、2027-03-31まで）");
  });

  it("refuses an acceptance that ends before the post is published, with its line", async () => {
    expect(await office.reviewed(DRAFT, ANSWERS.replace("2027-03-31", "2026-11-26"))).toBe(2);
    expect(office.stderr).toMatch(/答え\.yml:\d+: 受け入れの期限（2026-11-26）が、投稿の公開より前に切れます。/u);
    expect(await office.reviewed(DRAFT, ANSWERS.replace("2027-03-31", "2026-11-27"))).toBe(0);
    expect((await office.required()).status).toBe(0);
  });

  it("tells what was left open, and fails", async () => {
    expect(
      await office.reviewed(
        DRAFT,
        "drafter: a\nreviewer: b\nanswers: [{clause: ８⑷ク, answer: いいえ, note: 未確認}]\n",
      ),
    ).toBe(1);
    expect(office.stdout).toContain("保留1件、「いいえ」1件、未回答2件");
    const { status, messages } = await office.required();
    expect(status).toBe(1);
    expect(messages).toHaveLength(3);
    expect(messages[0]).toMatch(/いいえ.*（未確認）$/);
  });

  it.each([
    ["an answer to no question", ANSWERS.replace("長崎市 ７⑵", "９⑼"), /^sns-lint: 答え\.yml:8: /m],
    ["a finding that is not there", ANSWERS.replace("bit.ly/momiji-ngs", "bit.ly/x"), /答え\.yml:4: /],
    ["an unknown answer", ANSWERS.replace("該当しない", "たぶん"), /答え\.yml:7:\d+: .*はい、いいえ、該当しない/],
    ["a misspelt key", ANSWERS.replace("answers:", "anwsers:"), /答え\.yml:5:\d+: .*answers/],
    ["no reviewer", ANSWERS.replace(/reviewer: .*\n/, ""), /--reviewer/],
    ["an impossible day", ANSWERS.replace("2027-03-31", "2027-02-30"), /答え\.yml:4:\d+: /],
  ])("refuses %s, with its line, and writes nothing", async (_, answers, message) => {
    expect(await office.reviewed(DRAFT, answers)).toBe(2);
    expect(office.stderr).toMatch(message);
    expect(existsSync(join(office.folder, "a.md.review.yml"))).toBe(false);
  });

  it("asks which of two questions of a clause is meant, and takes their words", async () => {
    const draft = `${DRAFT}ログインのパスワードは koho2026! です。担当の携帯 090-1234-5678\n`;
    const answer = (rest: string) => `drafter: a\nreviewer: b\nanswers:\n  - {clause: ８⑷オ, answer: はい${rest}}\n`;
    expect(await office.reviewed(draft, answer(""))).toBe(2);
    expect(office.stderr).toMatch(/答え\.yml:4: .*question/);
    const words =
      "パスワード、機器の設定、警備や鍵の扱いなど、悪用されるおそれのあることが、文章や写真に入っていませんか。";
    expect(await office.reviewed(draft, answer(`, question: ${words}`))).toBe(1);
    const given = office.record()[0]?.answers.filter(({ answer: each }) => each !== null);
    expect(given).toMatchObject([{ question: words, answer: "はい" }]);
  });

  it("asks which of several findings is meant, and takes their line", async () => {
    const two = `${DRAFT}申し込みは bit.ly/abc\n`;
    const vague = ANSWERS.replace('text: "https://bit.ly/momiji-ngs", ', "");
    expect(await office.reviewed(two, vague)).toBe(2);
    expect(office.stderr).toMatch(/答え\.yml:4: url-shortener の指摘が2件あります/);
    const byLine = ANSWERS.replace('text: "https://bit.ly/momiji-ngs"', "line: 8");
    expect(await office.reviewed(two, byLine)).toBe(1);
    expect(office.record()[0]?.findings.map(({ accepted }) => accepted !== null)).toEqual([true, false]);
  });

  it("takes no reason for a credential", async () => {
    const draft = DRAFT.replace(
      "紅葉まつりは、あす11月28日（土）に開きます。",
      "Wi-Fiのパスワードは Hanamizu-2026!x です。",
    );
    const accept = ANSWERS.replace("accept:", "accept:\n  - {rule: credential, reason: 公開しているため}");
    expect(await office.reviewed(draft, accept)).toBe(2);
    expect(office.stderr).toMatch(/答え\.yml:4: .*credential/);
  });

  it("keeps secrets out of the record, whoever repeats them", async () => {
    const draft = `${DRAFT}担当の花水太郎（090-1234-5678）まで。\n`;
    const answers = ANSWERS.replace("起案と照合", "090-1234-5678 に電話した。パスワードは Hanamizu-2026!x").replace(
      "accept:",
      "accept:\n  - {rule: personal-data, text: 090-1234-5678, reason: 090-1234-5678 は公表済み}",
    );
    expect(await office.reviewed(draft, `${answers}  - {clause: ８⑷オ, answer: はい}\n`), office.stderr).toBeLessThan(
      2,
    );
    expect(office.read("a.md.review.yml")).toContain("は公表済み");
    // A checksum may hold any four digits.
    const written = (office.read("a.md.review.yml") + office.stdout + office.stderr).replace(/\b[\da-f]{64}\b/gu, "");
    expect(written).not.toMatch(/1234|5678|Hanamizu-2026/);
    // And yet the record accepts the number, by its place.
    expect((await office.required()).messages.join()).not.toContain("personal-data");
  });
});

describe("private posts", () => {
  it("are not reviewed, and leave nothing on the disk", async () => {
    office.write("a.md", DRAFT.replace("platform", "account_type: private\nplatform"));
    office.write("答え.yml", ANSWERS);
    expect(await office.sns("review", "--answers", "答え.yml", "a.md")).toBe(2);
    expect(await office.sns("review", "--context", "private", "--answers", "答え.yml", "a.md")).toBe(2);
    expect(readdirSync(office.folder).sort()).toEqual(["a.md", "答え.yml"]);
    expect((await office.required()).messages).toEqual(["職務外の投稿には、審査の記録を残しません。"]);
  });
});

describe("several posts of a file", () => {
  const CSV = "id,本文,承認者\na,お知らせです。,課長\nb,見学会を開きます。,課長\n";
  const sheet = "drafter: a\nreviewer: b\n";

  it("are recorded each, and only what has changed is reviewed anew", async () => {
    office.write("posts.csv", CSV);
    office.write("答え.yml", sheet);
    expect(await office.sns("review", "--answers", "答え.yml", "posts.csv"), office.stderr).toBe(0);
    office.write("posts.csv", CSV.replace("見学会", "説明会"));
    expect(await office.sns("--require-review", "posts.csv")).toBe(1);
    office.stdout = "";
    expect(await office.sns("review", "--answers", "答え.yml", "--reviewer", "c", "posts.csv")).toBe(0);
    const posts = parseReview(office.read("posts.csv.review.yml"), "");
    expect(posts.map(({ id, reviewer }) => [id, reviewer])).toEqual([
      ["a", "b"],
      ["b", "c"],
    ]);
    expect(office.stdout).toMatch(/\[a\]: 審査ずみ/);
    expect(await office.sns("--require-review", "posts.csv")).toBe(0);
  });
});
