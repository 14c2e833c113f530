import { describe, expect, it } from "vitest";
import { ACCOUNT_CHECKS } from "../../src/account/check-ids.js";
import { CHECKS } from "../../src/account/checks/index.js";
import type { AccountSheet } from "../../src/account/sheet.js";
import type { AccountCheck } from "../../src/types.js";
import { account, POLICY, SITE, stateOf } from "./sample.js";

const ALL = Object.keys(ACCOUNT_CHECKS) as AccountCheck[];
const NO_POLICY = { policy: { url: null, file: null } };

/** What is changed in a sheet that passes, and what the check says then. */
const TABLE: readonly (readonly [AccountCheck, Partial<AccountSheet>, "pass" | "problem" | "question"])[] = [
  ["section", { section: null }, "problem"],
  ["section", { section: "○○課" }, "problem"],
  ["section", { section: null, theme: "観光" }, "pass"],
  ["administrator", { administrator: null }, "problem"],
  ["administrator", { administrator: "未定" }, "problem"],
  ["reported", { reported_on: null }, "problem"],
  ["permission", { permitted_on: null }, "problem"],
  ["permission", { permitted_by: null }, "problem"],
  ["policy-published", NO_POLICY, "problem"],
  ["policy-published", { policy: { url: "https://x.com/hanamizu_city/status/1", file: null } }, "pass"],
  ["policy-on-site", { policy: { url: "https://x.com/hanamizu_city/status/1", file: null } }, "problem"],
  ["policy-on-site", { policy: { url: "https://hanamizu.example.com/policy", file: null } }, "problem"],
  ["policy-on-site", { policy: { url: "city.hanamizu.example.jp/policy", file: null } }, "pass"],
  ["policy-on-site", { policy: { url: "作成中", file: null } }, "problem"],
  ["listing", { listing: null }, "problem"],
  ["listing", { listing: "https://city-hanamizu.example.jp/" }, "problem"],
  ["profile-url", { profile: { text: null, url: null } }, "problem"],
  ["profile-url", { profile: { text: "花水市の公式アカウントです。", url: null } }, "problem"],
  ["profile-url", { profile: { text: "公式", url: "https://kanko.example.com/" } }, "problem"],
  ["profile-url", { profile: { text: null, url: `${SITE}/` } }, "pass"],
  [
    "profile-url",
    { profile: { text: "市のサイト→ｗｗｗ．ｃｉｔｙ．ｈａｎａｍｉｚｕ．ｅｘａｍｐｌｅ．ｊｐ", url: null } },
    "pass",
  ],
  ["verified", { verified: "未取得" }, "question"],
  ["verified", { verified: null }, "question"],
  ["verified", { verified: "制度なし" }, "pass"],
  ["verified-or-listed", { verified: "未取得" }, "question"],
  ["verified-or-listed", { verified: "制度なし" }, "pass"],
  ["verified-or-listed", { verified: "制度なし", listing: null }, "problem"],
  ["verified-or-listed", { verified: "取得済み", listing: null }, "pass"],
  ["two-step", { two_step: null }, "question"],
  ["two-step", { two_step: "使っていない" }, "question"],
  ["two-step", { two_step: "機能なし" }, "pass"],
  ["password-holders", { password_holders: [] }, "question"],
  ["no-replies", { replies: "する" }, "problem"],
  ["review-date", { review_by: "2026-11-19" }, "problem"],
  ["review-date", { review_by: "2026-11-20" }, "pass"],
  ["review-date", { review_by: null }, "question"],
];

describe("every check", () => {
  it.each(ALL.filter((check) => check !== "password-holders"))("%s passes", (check) => {
    expect(stateOf(check)).toBe("pass");
  });

  it.each(TABLE)("%s with %o: %s", (check, sheet, state) => {
    expect(stateOf(check, sheet)).toBe(state);
  });

  it("says what to do about a problem", () => {
    const empty = {
      ...account(NO_POLICY, null),
      sheet: { ...account().sheet, ...NO_POLICY, section: null, listing: null },
    };
    for (const check of ALL) {
      const outcome = CHECKS[check](empty);
      if (outcome.state === "problem") expect(outcome.advice).not.toBe("");
      if (outcome.state === "question") expect(outcome.message).toMatch(/か。(?:（.*）)?$/);
    }
  });

  it("asks about hosts where nobody named the own domains, unless only a public body can have them", () => {
    const nowhere = { ...account(), domains: [] };
    const listed = (listing: string) => CHECKS.listing({ ...nowhere, sheet: { ...nowhere.sheet, listing } }).state;
    expect(listed("https://hanamizu-sns.example.com/")).toBe("question");
    expect(listed("https://www.city.hanamizu.lg.jp/sns/")).toBe("pass");
  });
});

describe("the items of a policy", () => {
  const ITEMS: readonly (readonly [AccountCheck, heading: string])[] = [
    ["policy-purpose", "目的"],
    ["policy-operator", "運営者"],
    ["policy-content", "発信内容"],
    ["policy-hours", "運営時間"],
    ["policy-replies", "意見や質問への対応"],
    ["policy-rules", "注意事項"],
    ["policy-copyright", "著作権"],
    ["policy-disclaimer", "免責事項"],
  ];
  const without = (heading: string): string =>
    POLICY.replace(new RegExp(`[１-８] ${heading}\n[^]*?(?=[１-８] |$)`, "u"), "");

  it.each(ITEMS)("%s is missed", (check, heading) => {
    expect(without(heading)).not.toBe(POLICY);
    expect(stateOf(check, {}, without(heading))).not.toBe("pass");
  });

  it.each(ITEMS)("%s is a problem without a policy, a question about one that nobody gave", (check) => {
    expect(stateOf(check, NO_POLICY, null)).toBe("problem");
    expect(stateOf(check, {}, null)).toBe("question");
  });

  it("is not missed where it goes by another name", () => {
    const duties = "5 利用者の責務\n利用者は、次の行為をしてはなりません。\n(1)法令等に違反するもの\n";
    expect(stateOf("policy-rules", {}, duties)).toBe("pass");
    expect(stateOf("policy-prohibited", {}, duties)).toBe("pass");
    expect(stateOf("policy-copyright", {}, "6 知的財産権\n掲載した文章の権利は市に帰属します。\n")).toBe("pass");
    expect(stateOf("policy-rules", {}, "利用者の皆さんへ。節度をもって御利用ください。")).toBe("question");
  });

  it("is not there where only its heading is", () => {
    expect(stateOf("policy-purpose", {}, "１ 目的\n２ 運営者\n花水市広報課\n")).toBe("problem");
    expect(stateOf("policy-purpose", {}, "１ 目的\n○○○○\n２ 運営者\n花水市広報課\n")).toBe("problem");
  });

  it("is not taken from a word that means something else", () => {
    expect(stateOf("policy-purpose", {}, "注意：営利を目的とした投稿は削除します。")).not.toBe("pass");
    expect(stateOf("policy-disclaimer", {}, "責任者は広報課長です。")).not.toBe("pass");
  });

  it.each([
    "## 目的\n\nお知らせ",
    "【目的】\nお知らせ",
    "■目的\nお知らせ",
    "目的：お知らせのため",
    "| 目的 | お知らせ |",
    "目的\nお知らせをするために運用します。",
  ])("is found however it is headed: %s", (policy) => {
    expect(stateOf("policy-purpose", {}, policy)).toBe("pass");
  });
});
