import type { AccountCheck } from "../types.js";

/** Every check of an account, and what it looks for. Clauses name them under `account:`. */
export const ACCOUNT_CHECKS = {
  section: "運用する課が決まっている",
  administrator: "管理責任者が決まっている",
  reported: "決められた課に報告している",
  permission: "決められた人の許可を得ている",
  "policy-document": "運用ポリシーがある",
  "policy-published": "運用ポリシーを公式サイトか、そのSNSの上で公開している",
  "policy-on-site": "運用ポリシーを公式サイトで公開している",
  "policy-purpose": "運用ポリシーに目的がある",
  "policy-operator": "運用ポリシーに運営者名がある",
  "policy-content": "運用ポリシーに発信内容がある",
  "policy-hours": "運用ポリシーに運営時間がある",
  "policy-replies": "運用ポリシーに意見や質問への対応方法がある",
  "policy-rules": "運用ポリシーに注意事項がある",
  "policy-prohibited": "運用ポリシーに禁止事項がある",
  "policy-copyright": "運用ポリシーに著作権のことがある",
  "policy-disclaimer": "運用ポリシーに免責事項がある",
  "no-replies": "返信しないことにしている",
  listing: "公式サイトのアカウント一覧に載っている",
  "profile-url": "プロフィールに公式サイトのURLがある",
  verified: "認証アカウントを取得している",
  "verified-or-listed": "認証アカウントか、公式サイトの一覧で、本物だと分かる",
  "two-step": "二段階認証を使っている",
  "password-holders": "パスワードを知る人を限っている",
  "review-date": "台帳の見直しの期限が過ぎていない",
} as const satisfies Readonly<Record<AccountCheck, string>>;
