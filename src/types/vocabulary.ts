// What every part of the project calls things.

/** Half-open [start, end) in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
  /** The same in units of UTF-16, and in bytes of UTF-8; where the column is the file's. Absent in reports of before. */
  readonly utf16?: number;
  readonly utf8?: number;
}

/** The closed vocabulary between rules and clauses: a clause covers categories, a rule belongs to one. */
export const CATEGORIES = {
  insult: "侮辱・誹謗中傷",
  discrimination: "差別・差別の助長",
  "illegal-act": "違法行為・あおり",
  "unverified-claim": "伝聞・信頼性のない情報",
  obscenity: "わいせつ",
  "public-order": "公序良俗",
  disruption: "情報交換の妨害",
  confidential: "秘密・解禁前",
  "personal-data": "個人情報",
  credential: "認証情報",
  "security-exposure": "セキュリティを脅かす情報",
  "undecided-policy": "意思形成過程",
  "personal-opinion": "職員の個人的な状況・意見",
  rights: "著作権・肖像権・商標",
  "url-shortener": "URL短縮サービス",
  "unverified-link": "第三者サイトへのリンク",
  "harmful-link": "有害なリンク",
  "third-party-quote": "第三者の投稿の引用",
  reply: "利用者への返信",
  rebuttal: "反論・抗弁",
  "date-consistency": "日付・曜日・時刻の矛盾",
  "drafting-slip": "書きかけ・脱落",
  "office-contact": "連絡先の食い違い",
  "political-neutrality": "政治的中立・選挙",
  approval: "決裁",
  "organization-account": "組織のアカウント",
  "platform-limit": "媒体の上限",
  accessibility: "読みやすさ",
  "image-metadata": "画像の付帯情報",
  acceptance: "受け入れの記録",
  review: "審査の記録",
} as const;
export type Category = keyof typeof CATEGORIES;
/** About what is recorded beside a draft: no clause could cover it, and none is missed. */
export const RECORD_CATEGORIES: ReadonlySet<Category> = new Set<Category>(["acceptance", "review"]);
/** What is found in these is never printed: terminals are watched, and reports are mailed and kept. */
export const SECRET_CATEGORIES: ReadonlySet<Category> = new Set<Category>(["personal-data", "credential"]);

/** certain: computed or unmistakable. likely: dictionary and context agree. hint: a signal for a person. */
export type Certainty = "certain" | "likely" | "hint";
export type Severity = "error" | "warning" | "info";
/** What a clause demands. prohibition, principle and duty can make an error; care a warning; the rest info. */
export type Force =
  "prohibition" | "principle" | "duty" | "care" | "permission" | "procedure" | "definition" | "background";
/** On whose behalf a draft is: in office, a person's own, or by a firm that the municipality engaged. */
export const USAGES = ["duty", "private", "contractor"] as const;
export type Usage = (typeof USAGES)[number];
/** Who checks a clause. */
export type CheckLevel = "automatic" | "assisted" | "checklist" | "account" | "none";
/** What `sns-lint account` looks for in an account's sheet and policy; a clause names those that it demands. */
export type AccountCheck =
  | "section"
  | "administrator"
  | "reported"
  | "permission"
  | "policy-document"
  | "policy-published"
  | "policy-on-site"
  | "policy-purpose"
  | "policy-operator"
  | "policy-content"
  | "policy-hours"
  | "policy-replies"
  | "policy-rules"
  | "policy-prohibited"
  | "policy-copyright"
  | "policy-disclaimer"
  | "no-replies"
  | "listing"
  | "profile-url"
  | "verified"
  | "verified-or-listed"
  | "two-step"
  | "password-holders"
  | "review-date";
export type Lang = "ja" | "en";
