// `sns-lint review` as a person meets it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Asker } from "../../src/cli/ask.js";
import { run as review } from "../../src/cli/commands/review.js";
import type { RawReviewOptions } from "../../src/cli/review-options.js";
import { ANSWERS, DRAFT, openOffice } from "./office.js";

const office = openOffice();

/** Answers one after the other; what was asked and shown is kept. */
function asker(...answers: (string | null)[]): Asker & { readonly asked: string[]; readonly told: string[] } {
  const [asked, told]: [string[], string[]] = [[], []];
  const next = (question: string): Promise<never> => {
    asked.push(question);
    return Promise.resolve(answers.shift() as never);
  };
  return {
    asked,
    told,
    begin: () => undefined,
    tell: (text) => void told.push(text),
    text: next,
    choose: next,
    chooseSome: () => Promise.reject(new Error("nobody asks that")),
  };
}

describe("review in a terminal", () => {
  const RAW: RawReviewOptions = { config: false, now: "2026-11-20T10:00" };
  const ask = (by: Asker, raw: Partial<RawReviewOptions> = {}): Promise<number> =>
    review("a.md", { ...RAW, ...raw }, by, "ja", office.terminal);

  it("shows the draft and each finding with its clause, asks, and records", async () => {
    office.write("a.md", DRAFT);
    const by = asker(
      "花水",
      "佐藤",
      "accept",
      "掲示物と同じ",
      "",
      "はい",
      "note",
      "窓口で確認",
      "該当しない",
      "",
      "pass",
    );
    expect(await ask(by)).toBe(0);
    expect(by.told[0]).toContain("紅葉まつりは、あす11月28日（土）に開きます。");
    expect(by.told[1]).toMatch(/長崎市 ７⑶「.*原則として使用しないこと。」/s);
    expect(office.record()).toMatchObject([
      {
        drafter: "花水",
        reviewer: "佐藤",
        findings: [{ accepted: { reason: "掲示物と同じ", until: null } }],
        answers: [
          { answer: "はい", note: null },
          { answer: "はい", note: "窓口で確認" },
          { answer: "該当しない", note: null },
        ],
      },
    ]);
  });

  it.each([
    ["same", true],
    ["other", false],
  ])("asks whether two of one family name are one person: %s", async (answer, samePerson) => {
    office.write("a.md", DRAFT);
    const by = asker("花水 太郎", "花水 花子", answer, "accept", "掲示物", "", "はい", "はい", "はい", "pass");
    expect(await ask(by)).toBe(0);
    expect(by.asked[2]).toContain("同じ人ですか");
    expect(office.record()[0]).toMatchObject({ samePerson });
    expect((await office.required()).status).toBe(samePerson ? 1 : 0);
  });

  it("does not ask who drafted a post that says so", async () => {
    office.write("a.md", DRAFT.replace("platform", "drafted_by: 花水\nplatform"));
    const by = asker("佐藤", "fix");
    expect(await ask(by)).toBe(1);
    expect(by.asked[0]).toContain("審査する人");
  });

  it.each([
    ["stops to mend the draft", ["花水", "佐藤", "fix"], 1],
    ["gives up", ["花水", "佐藤", "open", "はい", null], 2],
    [
      "says at last that it is not to be published",
      ["花水", "佐藤", "accept", "掲示物", "", "はい", "はい", "はい", "fix"],
      1,
    ],
    ["gives up at last", ["花水", "佐藤", "accept", "掲示物", "", "はい", "はい", "はい", null], 2],
    ["gives up at once", [null], 2],
  ])("writes nothing where the user %s", async (_, answers, status) => {
    office.write("a.md", DRAFT);
    expect(await ask(asker(...answers))).toBe(status);
    expect(existsSync(join(office.folder, "a.md.review.yml"))).toBe(false);
  });

  /** Names are typed; of whatever else is asked, what is preset. */
  function enterOnly(): Asker & { readonly asked: string[] } {
    const by = asker();
    const names = ["花水", "佐藤"];
    return {
      ...by,
      text: (question) => {
        by.asked.push(question);
        return Promise.resolve(names.shift() ?? "");
      },
      choose: (question, [first]) => {
        by.asked.push(question);
        return Promise.resolve(first?.value ?? null);
      },
    };
  }

  it.each([
    ["with findings and questions", DRAFT],
    ["with questions", DRAFT.replace(" https://bit.ly/momiji-ngs", "")],
    [
      "with nothing to ask",
      "---\nguideline: nagasaki\nplatform: X\napproved_by: 課長\n---\n菊がきれいに咲いています。\n",
    ],
  ])("approves nothing of a draft %s by Enter alone", async (_, draft) => {
    office.write("a.md", draft);
    const by = enterOnly();
    expect(await ask(by)).toBe(1);
    expect(by.asked.length).toBeGreaterThan(2);
    expect(await office.sns("--require-review", "a.md")).toBe(1);
  });

  it("asks for the decision itself where there is nothing else to ask", async () => {
    office.write("a.md", "---\nguideline: nagasaki\nplatform: X\napproved_by: 課長\n---\n菊がきれいに咲いています。\n");
    const by = asker("花水", "佐藤", "pass");
    expect(await ask(by)).toBe(0);
    expect(by.asked.at(-1)).toContain("審査: 佐藤");
    expect(await office.required()).toEqual({ status: 0, messages: [] });
  });

  it("helps to decide whether approval may be oral, and records it as approval", async () => {
    office.write("a.md", DRAFT.replace("approved_by: 観光課長\n", "").replace(" https://bit.ly/momiji-ngs", ""));
    const by = asker("花水", "佐藤", "はい", "はい", "口頭", "いいえ", "はい", "観光課長", "pass");
    expect(await ask(by)).toBe(0);
    expect(by.told.join("\n")).toContain("長崎市 ７⑴イ「イベント、競技会等の現況や結果等について情報発信する場合」");
    expect(office.record()[0]?.approval).toEqual({
      type: "口頭",
      cases: [
        { clause: "長崎市 ７⑴ア", answer: "いいえ" },
        { clause: "長崎市 ７⑴イ", answer: "はい" },
      ],
      reason: "イ",
      by: "観光課長",
    });
    expect(await office.required()).toEqual({ status: 0, messages: [] });
  });

  it("sends to the ordinary approval what is no such case", async () => {
    office.write("a.md", DRAFT.replace("approved_by: 観光課長\n", "").replace(" https://bit.ly/momiji-ngs", ""));
    const by = asker("花水", "佐藤", "はい", "はい", "口頭", "いいえ", "いいえ", "いいえ", "pass");
    expect(await ask(by)).toBe(0);
    expect(by.told.at(-1)).toContain("通常の決裁");
    expect(office.record()[0]?.approval).toMatchObject({ type: "通常", reason: null, by: null });
    expect(office.stdout).toContain("approved_by");
    expect(await office.sns("--require-review", "a.md")).toBe(1);
  });

  it("offers to accept no credential", async () => {
    office.write(
      "a.md",
      DRAFT.replace("紅葉まつりは、あす11月28日（土）に開きます。", "Wi-Fiのパスワードは Hanamizu-2026!x です。"),
    );
    const offered: string[][] = [];
    const by: Asker = {
      ...asker("花水", "佐藤"),
      choose: (_, choices) => {
        offered.push(choices.map(({ value }) => value));
        return Promise.resolve("fix");
      },
    };
    expect(await ask(by)).toBe(1);
    expect(offered).toEqual([["fix", "open"]]);
    expect(office.stdout + office.stderr).not.toContain("Hanamizu-2026");
  });

  it("refuses what is no file: the record would have no place", async () => {
    await expect(review("-", RAW, asker(), "ja", office.terminal)).rejects.toThrow("ファイルに保存");
    await expect(review(".", RAW, asker(), "ja", office.terminal)).rejects.toThrow("1つのファイル");
    expect(await office.sns("review", "missing.md", "--answers", "none.yml")).toBe(2);
    office.write("答え.yml", ANSWERS);
    office.stderr = "";
    expect(await office.sns("review", "missing.md", "--answers", "答え.yml")).toBe(2);
    expect(office.stderr).toMatch(/^sns-lint: missing\.md: ファイルが見つかりません/);
  });
});
