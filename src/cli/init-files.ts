import { yamlScalar } from "../text/yaml-scalar.js";
import { line, REGISTER_FILES, registerFiles } from "./init-registers.js";
import type { Answers, NewFile } from "./init-options.js";

export const CONFIG_FILE = "sns-lint.config.yml";
export const ACCOUNT_FILE = "sns-lint.account.yml";

export type FileAnswers = Omit<Answers, "ci" | "folder">;
/** The first line of a file, for editors. */
export type Head = (schema: "config" | "registers" | "account") => string;

export function newFiles(answers: FileAnswers, head: Head = () => ""): readonly NewFile[] {
  return [
    { name: CONFIG_FILE, content: head("config") + configFile(answers) },
    ...registerFiles(answers).map(({ name, content }) => ({ name, content: head("registers") + content })),
    { name: ACCOUNT_FILE, content: head("account") + accountFile(answers) },
  ];
}

function configFile({ guidelines, platforms }: FileAnswers): string {
  return `# sns-lint の設定。このフォルダーと、その中のフォルダーの下書きに使われます。

# 使うガイドライン。付属の一覧は「sns-lint guidelines」で表示します。自分で作った .yml の場所も書けます。
guidelines: [${guidelines.map(yamlScalar).join(", ")}]

# 投稿先を書いていない下書きの投稿先。文字数とハッシュタグの上限を、これで調べます。
${line("platforms", platforms, "X, LINE")}

# 役所で持っている台帳。課ごとに分けるときは、ファイルを足します。
register_files:
${REGISTER_FILES.map(({ name, about }) => `  - ${name} # ${about}`).join("\n")}

# 規則ごとの重さ。off（止める）、info（参考）、warning（要確認）、error（要修正）。
# rules:
#   unverified-link: error

# 場所ごとに変えるもの。files は .gitignore と同じ書き方です。
# overrides:
#   - {files: [投稿/観光課/**], platforms: [Instagram]}

# 自治体だけの言葉の辞書を置いたフォルダー。
# dictionaries: [辞書]
`;
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
