import { describe, expect, it } from "vitest";
import { readFields } from "../../src/read/fields.js";
import { readDraft } from "../../src/read/read-draft.js";
import { ndjson } from "../../src/read/ndjson.js";

describe("names of fields", () => {
  it.each([
    ["schedule_at", "scheduled_at"],
    ["scheduledAt", "scheduled_at"],
    ["platfrom", "platform"],
    ["midia", "media"],
    ["images", "media"],
    ["photos", "media"],
    ["写真", "media"],
    ["approver", "approved_by"],
    ["approved", "approved_by"],
    ["acount_type", "account_type"],
    ["guidelines", "guideline"],
  ])("tells that %s was meant to be %s", (key, meant) => {
    const { fields, problems } = readFields({ [key]: "x" });
    expect(fields).toEqual({});
    expect(problems).toMatchObject([{ key }]);
    expect(problems[0]?.repair).toContain(meant);
  });

  it.each(
    "tags title note text date author memo topic lang layout slug description category content context amount theme id type event 備考 担当 件名".split(
      " ",
    ),
  )("leaves %s to other programs", (key) => {
    expect(readFields({ [key]: "x" })).toEqual({ fields: { [key]: "x" }, problems: [], judgeable: true });
  });

  it("tells the line", async () => {
    const { errors, posts } = await readDraft("---\ntitle: 秋\nschedule_at: 2026-12-01\n---\n本文", "a.md");
    expect(errors).toMatchObject([{ file: "a.md", line: 3 }]);
    expect(posts).toHaveLength(1);
  });
});

describe("account_type", () => {
  it.each(
    "organization Organization personal private private-use contractor 個人 職務外 委託先 公式 業務用 法人 団体 市公式アカウント 個人情報保護課 花水市".split(
      " ",
    ),
  )("takes %s", (account_type) => {
    expect(readFields({ account_type }).problems).toEqual([]);
  });

  it.each([
    ["privat", "private"],
    ["職務外の投稿", "private"],
    ["contracter", "contractor"],
    ["委託先アカウント", "contractor"],
    ["organisation", "organization"],
    ["私人", "個人"],
    ["自分用", "個人"],
    ["非公務", "private"],
    ["その他", "どれか"],
    ["x", "どれか"],
  ])("tells that %s was meant to be %s", (account_type, meant) => {
    const { problems, judgeable } = readFields({ account_type });
    expect(problems[0]?.repair).toContain(meant);
    expect(judgeable).toBe(false);
  });

  it.each(["個 人", "個\u3000人", " private  use "])("takes %j, with spaces in it", (account_type) => {
    expect(readFields({ account_type }).problems).toEqual([]);
  });

  it("does not judge a post of which nobody knows whose it is", async () => {
    expect((await readDraft("---\naccount_type: privat\n---\n本文", "a.md")).posts).toEqual([]);
    expect(ndjson.read('{"text":"a","acount_type":"private"}\n', "a.ndjson").posts).toEqual([]);
  });

  it.each(["12月1日(火)10時", "2026年13月1日", "2026/12/1 25:00", "12月1日（火）10時ごろ"])(
    "shows a date that is none: %s",
    (written) => {
      expect(readFields({ scheduled_at: written }).problems[0]?.problem).toContain(`「${written}」`);
    },
  );

  it.each(["090-1234-5678", "09012345678", "4111 1111 1111 1111", "12月 09012345678", "1980-13-01", "12月1日 pass12"])(
    "shows no number but a date: %s",
    (written) => {
      const { problem } = readFields({ scheduled_at: written }).problems[0]!;
      expect(problem).not.toContain(written);
    },
  );
});
