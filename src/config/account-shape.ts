import { REPLIES, TWO_STEP, VERIFIED } from "../account/sheet.js";
import type { Field, ObjectShape } from "./shape.js";

const PLACE = { kind: "text", example: "https://www.city.example.lg.jp/sns/policy.html" } as const;

/** An account sheet. What a clause demands may be missing here: the check says so, and cites the clause. */
export const ACCOUNT_SHAPE: ObjectShape = {
  kind: "object",
  fields: {
    service: { shape: { kind: "text", example: "X" }, about: "サービスの名前" },
    account: { shape: { kind: "text", example: "hanamizu_city" }, about: "アカウント名" },
    section: words("広報課", "運用する課"),
    administrator: words("広報課長", "管理責任者の役職"),
    theme: words("観光", "複数の所属で使うときの、共通のテーマ"),
    reported_on: day("決められた課に報告した日"),
    permitted_by: words("広報広聴課長", "許可した人の役職"),
    permitted_on: day("許可の日"),
    policy: {
      shape: {
        kind: "object",
        short: "url",
        fields: {
          url: { shape: PLACE, about: "公開した場所", missing: null },
          file: words("運用ポリシー.md", "文章のファイル（.txt か .md。この台帳から見た場所）"),
        },
      },
      about: "運用ポリシー",
      missing: { url: null, file: null },
    },
    profile: {
      shape: {
        kind: "object",
        short: "text",
        fields: {
          text: words("花水市の公式アカウントです。https://www.city.example.lg.jp/", "自由記述欄の文章"),
          url: { shape: PLACE, about: "ウェブサイトの欄", missing: null },
        },
      },
      about: "プロフィール",
      missing: { text: null, url: null },
    },
    listing: { shape: PLACE, about: "公式サイトのアカウント一覧のURL", missing: null },
    verified: { shape: { kind: "choice", values: VERIFIED }, about: "認証アカウント", missing: null },
    replies: { shape: { kind: "choice", values: REPLIES }, about: "利用者への返信", missing: null },
    two_step: { shape: { kind: "choice", values: TWO_STEP }, about: "二段階認証", missing: null },
    password_holders: {
      shape: { kind: "list", of: { kind: "text", example: "広報係長" } },
      about: "パスワードを知る人の役職（パスワードは書かない）",
      missing: [],
    },
    review_by: day("次に見直す期限"),
    note: words("2026年4月に担当を引き継いだ", "覚え書き"),
  },
};

function words(example: string, about: string): Field {
  return { shape: { kind: "text", example }, about, missing: null };
}

function day(about: string): Field {
  return { shape: { kind: "date" }, about, missing: null };
}
