import type { Account, Outcome } from "../../src/account/check.js";
import { CHECKS } from "../../src/account/checks/index.js";
import { readPolicy } from "../../src/account/policy.js";
import type { AccountSheet } from "../../src/account/sheet.js";
import type { AccountCheck } from "../../src/types.js";

export const SITE = "https://www.city.hanamizu.example.jp";

/** A sheet in which nothing is missing. */
export const SHEET: AccountSheet = {
  service: "X",
  account: "hanamizu_city",
  section: "広報課",
  administrator: "広報課長",
  theme: null,
  reported_on: "2026-04-01",
  permitted_by: "広報広聴課長",
  permitted_on: "2026-04-01",
  policy: { url: `${SITE}/sns/policy.html`, file: "policy.md" },
  profile: { text: `花水市の公式アカウントです。${SITE}/sns/`, url: null },
  listing: `${SITE}/sns/`,
  verified: "取得済み",
  replies: "しない",
  two_step: "使っている",
  password_holders: ["広報係長", "広報係主任"],
  review_by: "2027-03-31",
  note: null,
};

export const POLICY = `花水市公式X運用ポリシー
１ 目的
市の取組を知ってもらうため。
２ 運営者
花水市広報課
３ 発信内容
行事の案内
４ 運営時間
平日8時45分から17時30分まで
５ 意見や質問への対応
返信は行いません。御意見は「市政への提案」へお寄せください。
６ 注意事項
次のような書き込みは削除します。
(1) 法令に反するもの
７ 著作権
掲載した文章の著作権は花水市にあります。
８ 免責事項
花水市は責任を負いません。
`;

export function account(sheet: Partial<AccountSheet> = {}, policy: string | null = POLICY): Account {
  return {
    sheet: { ...SHEET, ...sheet },
    policy: policy === null ? null : readPolicy(policy),
    domains: ["city.hanamizu.example.jp"],
    now: Date.parse("2026-11-20T09:00:00+09:00"),
  };
}

export function stateOf(
  check: AccountCheck,
  sheet: Partial<AccountSheet> = {},
  policy: string | null = POLICY,
): Outcome["state"] {
  return CHECKS[check](account(sheet, policy)).state;
}
