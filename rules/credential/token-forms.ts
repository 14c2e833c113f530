// Forms that issuers give their keys and tokens. Data: every expression is bounded or a single run, so linear.

export interface TokenForm {
  readonly kind: string;
  readonly expression: RegExp;
}

const START = "(?<![A-Za-z0-9_-])";

export const TOKEN_FORMS: readonly TokenForm[] = [
  { kind: "AWSのアクセスキー", expression: new RegExp(`${START}(?:AKIA|ASIA|AROA)[A-Z0-9]{16}(?![A-Z0-9])`, "gu") },
  {
    kind: "GitHubのトークン",
    expression: new RegExp(`${START}(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255})`, "gu"),
  },
  { kind: "GitLabのトークン", expression: new RegExp(`${START}glpat-[A-Za-z0-9_-]{20,64}`, "gu") },
  { kind: "GoogleのAPIキー", expression: new RegExp(`${START}AIza[A-Za-z0-9_-]{30,60}`, "gu") },
  { kind: "Googleのアクセストークン", expression: new RegExp(`${START}ya29\\.[A-Za-z0-9_-]{20,512}`, "gu") },
  { kind: "Slackのトークン", expression: new RegExp(`${START}xox[abeprs]-[A-Za-z0-9-]{10,255}`, "gu") },
  {
    kind: "APIキー",
    expression: new RegExp(`${START}(?:sk|pk|rk)[-_](?:live_|test_|proj-|ant-)?[A-Za-z0-9_-]{20,255}`, "gu"),
  },
  {
    kind: "SendGridのAPIキー",
    expression: new RegExp(`${START}SG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}`, "gu"),
  },
  { kind: "npmのトークン", expression: new RegExp(`${START}npm_[A-Za-z0-9]{30,64}`, "gu") },
  {
    kind: "アクセストークン（JWT）",
    expression: new RegExp(
      `${START}eyJ[A-Za-z0-9_-]{8,2048}\\.eyJ[A-Za-z0-9_-]{4,4096}(?:\\.[A-Za-z0-9_-]{0,1024})?`,
      "gu",
    ),
  },
  { kind: "アクセストークン（Bearer）", expression: /Bearer\s+[A-Za-z0-9._~+/=-]{16,4096}/gu },
  {
    kind: "アクセストークン（Basic認証）",
    expression:
      /Authorization["']?\s{0,3}[:=]\s{0,3}["']?Basic\s{1,3}[A-Za-z0-9+/]{6,512}={0,2}|(?<![A-Za-z])Basic\s(?=[A-Za-z+/]{0,64}\d)[A-Za-z0-9+/]{10,512}={1,2}/gu,
  },
  // What a QR code for a Wi-Fi says.
  {
    kind: "Wi-Fiのパスワード",
    expression: /(?<![A-Za-z])WIFI:(?=[^\n]{0,200}P:)(?:[A-Z]:(?:\\[!-~]|[^;\\\n]){0,128};){1,8};?/gu,
  },
  // The lines of the key, too, whether or not somebody copied its last one.
  {
    kind: "秘密鍵",
    expression:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=]*(?:(?:\s|\\n){1,4}[A-Za-z0-9+/=]{16,})*(?:(?:\s|\\n){0,4}[A-Za-z0-9+/=]{0,64}(?:\s|\\n){0,4}-----END [A-Z0-9 ]{0,30}PRIVATE KEY-----)?/gu,
  },
  {
    kind: "Webhookのアドレス",
    expression:
      /hooks\.slack\.com\/services\/[A-Za-z0-9/]{16,128}|\/\/hooks?\.[^\s/]{1,80}\/(?=[!-~]{0,200}\d)[A-Za-z0-9/_-]{20,255}|\/(?:webhooks?|incoming|hooks)\/(?=[!-~]{0,200}\d)[A-Za-z0-9/_-]{16,255}|discord(?:app)?\.com\/api\/webhooks\/\d{10,30}\/[A-Za-z0-9_-]{20,128}/gu,
  },
  { kind: "ユーザー名とパスワード", expression: /:\/\/[^\s/:@「」]{1,64}:[^\s/@「」]{2,64}@(?=[A-Za-z0-9])/gu },
  {
    kind: "管理者のIDとパスワード",
    expression: /(?<![A-Za-z])(?:admin|administrator|root|管理者) ?\/ ?[!-.0-~]{4,64}/giu,
  },
  {
    kind: "IDとパスワード",
    expression: /(?<![A-Za-z])(?:guest|user|test|member) ?\/ ?(?=[!-.0-~]{0,20}\d)[!-.0-~]{5,64}/giu,
  },
  // hana2026 がパスワードです
  {
    kind: "パスワード",
    expression:
      /(?=[!-~]{0,40}\d)[!-~「」]{4,42} ?が(?:新しい|初期)?(?:パスワード|暗証番号|パスコード|PW)(?=です|だ|[。!\n]|$)/gu,
  },
  // アカウント→koho@…／パスワード
  {
    kind: "アカウントのパスワード",
    expression:
      /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,64} ?\/ ?(?!https?:|www\.|[A-Za-z0-9.-]{1,60}\.(?:jp|com|net|org)(?![A-Za-z0-9])|(?:TEL|Tel|tel|FAX|Fax|fax))(?=[!-~]{0,63}[A-Za-z])(?=[!-~]{0,63}\d)[!-~]{6,64}/gu,
  },
  // ログインは koho_city / Natsu-2026; アカウントは instagram / hanamizu2025 names the account
  {
    kind: "アカウントのパスワード",
    expression:
      /(?<=(?:アカウント|ログイン|ログオン|サインイン|ID|CMS|FTP|管理画面|管理者)[^\n。A-Za-z0-9]{0,12})(?!(?:[Ii]nstagram|[Ff]acebook|[Tt]witter|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|[Tt]hreads|LINE|line|[Nn]ote) ?\/)[A-Za-z][A-Za-z0-9._-]{2,40} ?\/ ?(?!https?:)(?=[!-~]{0,63}[A-Za-z])(?=[!-~]{0,63}\d)[!-~]{6,64}/gu,
  },
  // 管理者ページは…、furusato / Nouzei#365
  {
    kind: "アカウントのパスワード",
    expression:
      /(?<=(?:アカウント|ログイン|管理)[^\n。]{0,80}[^!-~])[A-Za-z][A-Za-z0-9._-]{2,40} ?\/ ?(?=[!-~]{0,63}[A-Za-z])(?=[!-~]{0,63}\d)(?=[!-~]{0,63}[!#$%&*+?@])[!-~]{6,64}/gu,
  },
  // mysql -u root -p…, curl -u name:…
  {
    kind: "コマンドの中のパスワード",
    expression:
      /(?<![A-Za-z])(?:mysql(?:dump|admin)? [^\n。]{0,80}?-p(?=[!-~]{0,63}\d)[!-~]{6,64}|(?:curl|wget) [^\n。]{0,80}?(?:-u|--user)[ =]?[A-Za-z0-9._-]{1,40}:(?!\/\/)[!-~]{4,64})/gu,
  },
  // channel_access_token=…, api_key: "…"
  {
    kind: "キーやトークンの値",
    expression:
      /(?:access[ _-]?token|channel[ _-]?(?:access[ _-]?)?(?:token|secret)|refresh[_-]?token|bot[_-]?token|client[_-]?secret|secret[_-]?(?:access[_-]?)?key|api[_-]?(?:key|secret|token)|access[_-]?key(?:[_-]?id)?|private[_-]?key|auth[_-]?token|consumer[_-]?(?:key|secret))["']?\s{0,3}[=:→]\s{0,3}["'「]?[A-Za-z0-9._~+/=-]{8,4096}/giu,
  },
  // チャネルアクセストークン：…, APIキーは…
  {
    kind: "キーやトークンの値",
    expression:
      /(?:(?:(?:アクセス|チャネル|認証|ボット|API)の?)?(?:トークン|シークレット)|(?:アクセス|チャネル|認証|ボット|API|シークレット|秘密|ライセンス|プロダクト)の?キー)[はが:=→ 「]{1,4}(?=[A-Za-z0-9._~+/=-]{0,64}\d)[A-Za-z0-9._~+/=-]{12,4096}/gu,
  },
];
