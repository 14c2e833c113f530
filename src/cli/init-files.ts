import { yamlScalar } from "../text/yaml-scalar.js";
import type { Answers } from "./init-options.js";

/** A file to be written, by its name in the current folder. */
export interface NewFile {
  readonly name: string;
  readonly content: string;
}

export const CONFIG_FILE = "sns-lint.config.yml";
export const ACCOUNT_FILE = "sns-lint.account.yml";

/** `head` is the first line of each, for editors. */
export function newFiles(
  answers: FileAnswers,
  head: (name: "config" | "account") => string = () => "",
): readonly NewFile[] {
  return [
    { name: CONFIG_FILE, content: head("config") + configFile(answers) },
    { name: ACCOUNT_FILE, content: head("account") + accountFile(answers) },
  ];
}

type FileAnswers = Omit<Answers, "ci" | "folder">;

function configFile({ guidelines, domain, account }: FileAnswers): string {
  return `# sns-lint の設定。このフォルダーと、その中のフォルダーの下書きに使われます。

# 使うガイドライン。付属の一覧は「sns-lint guidelines」で表示します。自分で作った .yml の場所も書けます。
guidelines: [${guidelines.map(yamlScalar).join(", ")}]

# 規則ごとの重さ。off（止める）、info（参考）、warning（要確認）、error（要修正）。
# rules:
#   unverified-link: error

# 公式の連絡先や、確認済みのリンクの台帳。
registers:
  # 自治体の公式サイトのドメイン。ここへのリンクは確認済みとして扱います。
  ${line("domains", domain, "city.example.lg.jp")}
  # 公式アカウント。
  ${line("accounts", account, "example_city")}
  # 課ごとの、公開している連絡先。投稿の連絡先と突き合わせます。
  # contacts:
  #   - {section: 広報課, phones: [095-800-0000], mails: [koho@city.example.lg.jp]}
  # 確かめたリンク。
  # links:
  #   - {url: https://kanko.example.com/, by: 広報課 花水, at: 2026-04-01, until: 2027-03-31}
  # 名前を載せてよい人（市長、講師など）。
  # people: [花水太郎]
  # まだ公表していないこと。言葉が、その時より前の投稿にあれば知らせます。
  # embargoes:
  #   - {title: 叙勲の受章者, words: [叙勲, 受章], until: 2027-04-29 05:00}
  # 選挙の期間。候補者になる人の名前を、期間中の投稿で知らせます。
  # elections:
  #   - {name: 花水市長選挙, from: 2027-01-10, until: 2027-01-17, people: [花水一郎], offices: [市長]}
  # 手放したドメイン。ここへのリンクは危険なものとして知らせます。
  # retired_domains:
  #   - {domain: old-festival.example.com, since: 2025-04-01, instead: https://www.city.example.lg.jp/festival/}
`;
}

function line(key: string, value: string, example: string): string {
  return value === "" ? `# ${key}: [${example}]` : `${key}: [${yamlScalar(value)}]`;
}

function accountFile({ service, account, section, administrator, domain }: FileAnswers): string {
  const site = domain === "" ? "www.city.example.lg.jp" : domain;
  return `# アカウントの台帳。アカウントごとに1つ作り、「sns-lint account ${ACCOUNT_FILE}」で点検します。
# 行の先頭の「# 」を消して書き込みます。
# パスワードは書かないでください。だれが知っているか（役職）だけを書きます。

service: ${yamlScalar(service === "" ? "X" : service)}
account: ${yamlScalar(account === "" ? "未記入" : account)}

# 運用する課と、管理責任者の役職。
${open("section", section, "広報課")}
${open("administrator", administrator, "広報課長")}
# theme: 観光                  # 複数の課で使うときの、共通のテーマ

# 開設の手続。
# reported_on: 2026-04-01      # 決められた課に報告した日
# permitted_by: 広報課長       # 許可した人の役職
# permitted_on: 2026-04-01     # 許可の日

# 運用ポリシー。url は公開した場所、file は文章のファイル（この台帳から見た場所）。
# policy:
#   url: https://${site}/sns/policy.html
#   file: 運用ポリシー.md

# プロフィール欄に載せている文章と、ウェブサイトの欄。
# profile:
#   text: 公式アカウントです。返信は行いません。
#   url: https://${site}/sns/

# 公式サイトのアカウント一覧のURL。
# listing: https://${site}/sns/

# verified: 取得済み           # 認証アカウント: 取得済み / 未取得 / 制度なし
# replies: しない              # 利用者への返信: しない / する
# two_step: 使っている         # 二段階認証: 使っている / 使っていない / 機能なし
# password_holders: [広報係長, 広報係主任]
# review_by: 2027-03-31        # この台帳を次に見直す期限
`;
}

function open(key: string, value: string, example: string): string {
  return value === "" ? `# ${key}: ${example}` : `${key}: ${yamlScalar(value)}`;
}
