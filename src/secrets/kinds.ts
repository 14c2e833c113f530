const KINDS: Readonly<Record<string, string>> = {
  aws: "AWSのアクセスキー",
  gcp: "Google Cloudの鍵",
  privatekey: "秘密鍵",
  npm: "npmのトークン",
  basicauth: "URLの中のユーザー名とパスワード",
  slack: "Slackのトークン",
  sendgrid: "SendGridのAPIキー",
  shopify: "Shopifyのトークン",
  github: "GitHubのトークン",
  openai: "OpenAIのAPIキー",
  anthropic: "AnthropicのAPIキー",
  linear: "LinearのAPIキー",
  "1password": "1Passwordの鍵",
  "database-connection-string": "データベースの接続文字列",
};

/** What people call it, from the id of the scanner's rule. */
export function kindOf(ruleId: string): string {
  return KINDS[ruleId.replace(/^.*secretlint-rule-/u, "")] ?? "認証情報";
}
