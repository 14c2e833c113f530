import { didYouMean } from "../text/did-you-mean.js";

/** Fields that this program reads; others may stand there for other programs. */
export const FIELDS: readonly string[] = [
  "platform",
  "platforms",
  "account",
  "account_type",
  "approved_by",
  "approval",
  "scheduled_at",
  "allow",
  "reply_to",
  "in_reply_to",
  "quote_of",
  "repost_of",
  "retweet_of",
  "quoted",
  "consent",
  "media",
  "guideline",
  "sns-lint",
];

/** What else people call a field, folded as `fold` does. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    media: ["image", "images", "img", "photo", "photos", "picture", "pictures", "video", "videos", "画像", "写真"],
    scheduled_at: ["schedule", "scheduled", "publishat", "postat", "予約日時", "投稿日時", "公開日時", "配信日時"],
    approved_by: ["approver", "approved", "approve", "approvedperson", "承認者", "決裁者", "決裁", "承認"],
    account_type: ["アカウント種別", "アカウントの種類", "アカウント区分"],
    account: ["アカウント"],
    platform: ["sns", "投稿先", "媒体", "掲載先"],
    guideline: ["ガイドライン"],
    "sns-lint": ["snslint"],
  }).flatMap(([field, names]) => names.map((name) => [name, field])),
);

/** Words of their own in other programs, however near they come to a field of ours. */
const OTHERS: ReadonlySet<string> = new Set(["content", "context", "contents", "amount", "counts", "title", "titles"]);

/** The field that `key` was meant to be; null where it is one, or is another program's. */
export function meantField(key: string): string | null {
  if (FIELDS.includes(key)) return null;
  const folded = fold(key);
  if (OTHERS.has(folded)) return null;
  return SYNONYMS.get(folded) ?? FIELDS.find((field) => fold(field) === folded) ?? didYouMean(key, FIELDS);
}

/** The same for what can only be a slip: no word, such as schedule, that a post may say itself. */
export function slipOf(key: string): string | null {
  return SYNONYMS.has(fold(key)) ? null : meantField(key);
}

/** scheduledAt, scheduled-at and Scheduled At are one name. */
function fold(key: string): string {
  return key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/gu, "");
}
