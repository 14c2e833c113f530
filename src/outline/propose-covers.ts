import type { AccountCheck, Category } from "../types.js";

/** Words of guidelines and the categories that their clauses often cover. */
const CATEGORY_WORDS: readonly (readonly [Category, RegExp])[] = [
  ["insult", /侮[辱蔑]|誹謗|中傷|名誉/u],
  ["discrimination", /差別/u],
  ["illegal-act", /違法|法令(?:等)?に(?:違反|反)|犯罪/u],
  ["unverified-claim", /虚偽|信頼性|うわさ|噂|事実(?:に反|と異な)|正確/u],
  ["date-consistency", /正確|事実(?:に反|と異な)/u],
  ["obscenity", /わいせつ|猥褻/u],
  ["public-order", /公序良俗|社会規範/u],
  ["disruption", /情報交換を妨げ|妨害/u],
  ["confidential", /秘密|守秘|非公開|公表前/u],
  ["personal-data", /個人情報|プライバシー/u],
  ["credential", /認証情報|セキュリティを脅かす/u],
  ["security-exposure", /セキュリティを脅かす/u],
  ["undecided-policy", /意思形成/u],
  ["personal-opinion", /個人的な|私見|職員個人の(?:意見|考え)/u],
  ["rights", /著作権|肖像権|商標|権利を侵害|[承許]諾/u],
  ["url-shortener", /短縮/u],
  ["harmful-link", /損害を与え|有害な/u],
  ["unverified-link", /へのリンク|リンク先/u],
  ["third-party-quote", /引用|リポスト|リツイート|シェア/u],
  ["reply", /返信|返答|情報発信のみ/u],
  ["rebuttal", /反論|抗弁|議論|攻撃的|冷静/u],
  ["political-neutrality", /政治|選挙|宗教/u],
  ["approval", /決裁|承認を(?:受|得)/u],
  ["organization-account", /個人(?:の|で取得した)?アカウント/u],
  ["accessibility", /読みやす|アクセシビリティ|分かりやす/u],
  ["image-metadata", /位置情報/u],
];

const ACCOUNT_WORDS: readonly (readonly [AccountCheck, RegExp])[] = [
  ["policy-document", /運用ポリシー.{0,40}(?:定め|策定|作成)/u],
  ["policy-published", /運用ポリシー.{0,60}(?:明らか|掲載|公開|公表)/u],
  ["verified", /認証アカウント/u],
  ["listing", /(?:一覧|ホームページ).{0,60}アカウント名|アカウント名.{0,60}ホームページ/u],
  ["profile-url", /(?:プロフィール|自由記述欄).{0,80}(?:URL|ＵＲＬ)/u],
  ["permission", /(?:許可|承認)を(?:得|受)/u],
  ["reported", /報告する|届け出/u],
  ["two-step", /認証の?強化|二段階認証|多要素認証/u],
  ["password-holders", /パスワードを知る/u],
];

/** Categories that a clause may be meant to cover; for a person to choose from. */
export function proposeCovers(text: string): Category[] {
  return matching(CATEGORY_WORDS, text);
}

/** Checks of accounts that a clause may demand; for a person to choose from. */
export function proposeAccount(text: string): AccountCheck[] {
  return matching(ACCOUNT_WORDS, text);
}

function matching<T>(table: readonly (readonly [T, RegExp])[], text: string): T[] {
  return table.filter(([, words]) => words.test(text)).map(([name]) => name);
}
